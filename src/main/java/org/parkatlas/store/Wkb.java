package org.parkatlas.store;

import java.nio.ByteBuffer;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/** Shapes as well-known binary, big-endian. */
final class Wkb {
  /** WGS84. Both databases keep longitude first whatever the authority's axis order. */
  static final int SRID = 4326;

  /**
   * One for all shapes: a reader without one makes one for each. Coordinates lie side by side as
   * numbers; each as an object of its own takes more than twice the memory.
   */
  private static final GeometryFactory FACTORY =
      new GeometryFactory(PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

  private static final int HAS_SRID = 0x20000000;
  private static final int HEADER = 5;

  private Wkb() {}

  static byte[] encode(Geometry geometry) {
    return new WKBWriter().write(geometry);
  }

  /** As PostGIS takes it. The shape itself is not asked for one: others hold it too. */
  static byte[] withSrid(byte[] plain) {
    int type = ByteBuffer.wrap(plain).getInt(1);
    return ByteBuffer.allocate(plain.length + Integer.BYTES)
        .put(plain[0])
        .putInt(type | HAS_SRID)
        .putInt(SRID)
        .put(plain, HEADER, plain.length - HEADER)
        .array();
  }

  static Geometry decode(byte[] wkb) {
    try {
      return new WKBReader(FACTORY).read(wkb);
    } catch (ParseException e) {
      throw new IllegalStateException("the database gave a shape that is not WKB", e);
    }
  }
}
