package org.parkatlas.geo;

import static java.lang.Math.PI;
import static java.lang.Math.atan2;
import static java.lang.Math.cos;
import static java.lang.Math.hypot;
import static java.lang.Math.sin;

import org.locationtech.jts.geom.Coordinate;

/**
 * Baidu's second shift, from GCJ-02 to BD-09. Formula and constants as in <a
 * href="https://github.com/wandergis/coordtransform">coordtransform</a>.
 */
final class Bd09 {
  private static final double WAVE = PI * 3000 / 180;

  private Bd09() {}

  /** Longitude, latitude in GCJ-02 to BD-09. */
  static Coordinate fromGcj02(double lon, double lat) {
    double radius = hypot(lon, lat) + 0.00002 * sin(lat * WAVE);
    double angle = atan2(lat, lon) + 0.000003 * cos(lon * WAVE);
    return new Coordinate(radius * cos(angle) + 0.0065, radius * sin(angle) + 0.006);
  }
}
