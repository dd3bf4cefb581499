package org.parkatlas.geo;

import static java.lang.Math.PI;
import static java.lang.Math.abs;
import static java.lang.Math.cos;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toRadians;

import org.locationtech.jts.geom.Coordinate;

/**
 * The GCJ-02 shift: two sums of sines, in metres, turned into degrees on the Krasovsky 1940
 * ellipsoid. Formula and constants as in <a
 * href="https://github.com/wandergis/coordtransform">coordtransform</a>; <a
 * href="https://github.com/googollee/eviltransform">eviltransform</a> differs by 8 mm, as it takes
 * the semi-major axis of WGS84.
 */
final class Gcj02 {
  private static final double SEMI_MAJOR_M = 6378245.0;
  private static final double ECCENTRICITY_SQUARED = 0.00669342162296594323;

  private Gcj02() {}

  /** Longitude, latitude in WGS84 to GCJ-02; the same outside the box around China. */
  static Coordinate fromWgs84(double lon, double lat) {
    if (outsideChina(lon, lat)) {
      return new Coordinate(lon, lat);
    }
    double x = lon - 105;
    double y = lat - 35;
    double w = 1 - ECCENTRICITY_SQUARED * sin(toRadians(lat)) * sin(toRadians(lat));
    double meridianRadius = SEMI_MAJOR_M * (1 - ECCENTRICITY_SQUARED) / (w * sqrt(w));
    double parallelRadius = SEMI_MAJOR_M / sqrt(w) * cos(toRadians(lat));
    return new Coordinate(
        lon + Math.toDegrees(eastM(x, y) / parallelRadius),
        lat + Math.toDegrees(northM(x, y) / meridianRadius));
  }

  private static boolean outsideChina(double lon, double lat) {
    return !(lon >= 72.004 && lon <= 137.8347 && lat >= 0.8293 && lat <= 55.8271);
  }

  private static double eastM(double x, double y) {
    return 300
        + x
        + 2 * y
        + 0.1 * x * x
        + 0.1 * x * y
        + 0.1 * sqrt(abs(x))
        + (20 * sin(6 * x * PI) + 20 * sin(2 * x * PI)) * 2 / 3
        + (20 * sin(x * PI) + 40 * sin(x / 3 * PI)) * 2 / 3
        + (150 * sin(x / 12 * PI) + 300 * sin(x / 30 * PI)) * 2 / 3;
  }

  private static double northM(double x, double y) {
    return -100
        + 2 * x
        + 3 * y
        + 0.2 * y * y
        + 0.1 * x * y
        + 0.2 * sqrt(abs(x))
        + (20 * sin(6 * x * PI) + 20 * sin(2 * x * PI)) * 2 / 3
        + (20 * sin(y * PI) + 40 * sin(y / 3 * PI)) * 2 / 3
        + (160 * sin(y / 12 * PI) + 320 * sin(y * PI / 30)) * 2 / 3;
  }
}
