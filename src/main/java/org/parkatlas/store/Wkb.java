package org.parkatlas.store;

import java.nio.ByteBuffer;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/**
 * Shapes as EWKB, the well-known binary with the SRID that both databases take into and give out of
 * a geometry column.
 */
final class Wkb {
  /** WGS84. Both databases keep longitude first whatever the authority's axis order. */
  static final int SRID = 4326;

  private static final int HAS_SRID = 0x20000000;
  private static final int HEADER = 5;

  private Wkb() {}

  /** Adds the SRID to the bytes: setting it on the shape would change what others hold. */
  static byte[] encode(Geometry geometry) {
    byte[] plain = new WKBWriter().write(geometry);
    int type = ByteBuffer.wrap(plain).getInt(1);
    return ByteBuffer.allocate(plain.length + Integer.BYTES)
        .put(plain[0])
        .putInt(type | HAS_SRID)
        .putInt(SRID)
        .put(plain, HEADER, plain.length - HEADER)
        .array();
  }

  static Geometry decode(byte[] ewkb) {
    try {
      return new WKBReader().read(ewkb);
    } catch (ParseException e) {
      throw new IllegalStateException("the database gave a shape that is not WKB", e);
    }
  }
}
