package org.parkatlas.tile;

/**
 * Spherical Mercator (EPSG:3857) as fractions of the world's square: x from 180° W to the east, y
 * from the north edge downwards, both 0 to 1.
 */
final class Mercator {
  /** Where the square ends; what lies beyond is drawn there. */
  static final double MAX_LATITUDE = 85.051128779806589;

  private Mercator() {}

  static double x(double lon) {
    return (lon + 180) / 360;
  }

  static double y(double lat) {
    double clipped = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat));
    double sin = Math.sin(Math.toRadians(clipped));
    return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
  }

  static double lon(double x) {
    return x * 360 - 180;
  }

  static double lat(double y) {
    return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
  }
}
