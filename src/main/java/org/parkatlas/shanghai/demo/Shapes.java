package org.parkatlas.shanghai.demo;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** Makes shapes in longitude, latitude. */
final class Shapes {
  static final GeometryFactory FACTORY = new GeometryFactory();

  private Shapes() {}

  /** A polygon from its ring as longitude, latitude, longitude, … without the closing corner. */
  static Polygon polygon(double... lonLats) {
    Coordinate[] ring = new Coordinate[lonLats.length / 2 + 1];
    for (int i = 0; i < ring.length - 1; i++) {
      ring[i] = new Coordinate(lonLats[2 * i], lonLats[2 * i + 1]);
    }
    ring[ring.length - 1] = ring[0].copy();
    return FACTORY.createPolygon(ring);
  }
}
