package org.parkatlas.api;

import org.parkatlas.geo.Bbox;
import org.parkatlas.model.InvalidInput;

/** Reads {@code bbox}: west,south,east,north in CRS84, degrees; two heights may stand between. */
final class BboxParam {
  private static final String REMEDY =
      "Give west,south,east,north in degrees, such as 121.4,31.1,121.6,31.3.";

  private BboxParam() {}

  /**
   * @throws InvalidInput if it is not a box; west may be greater than east, then the box crosses
   *     the antimeridian
   */
  static Bbox of(String text) {
    String[] parts = text.split(",", -1);
    if (parts.length != 4 && parts.length != 6) {
      throw invalid(text, "does not have 4 or 6 numbers");
    }
    double[] numbers = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = number(text, parts[i]);
    }
    int half = parts.length / 2;
    double west = longitude(text, numbers[0]);
    double south = latitude(text, numbers[1]);
    double east = longitude(text, numbers[half]);
    double north = latitude(text, numbers[half + 1]);
    if (south > north) {
      throw invalid(text, "has its south edge above its north edge");
    }
    return new Bbox(west, south, east, north);
  }

  private static double number(String text, String part) {
    try {
      double number = Double.parseDouble(part.trim());
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below together with NaN and infinity.
    }
    throw invalid(text, "has “" + part + "”, which is not a number");
  }

  private static double longitude(String text, double degrees) {
    if (Math.abs(degrees) > 180) {
      throw invalid(text, "has the longitude " + degrees + ", outside -180 to 180");
    }
    return degrees;
  }

  private static double latitude(String text, double degrees) {
    if (Math.abs(degrees) > 90) {
      throw invalid(text, "has the latitude " + degrees + ", outside -90 to 90");
    }
    return degrees;
  }

  private static InvalidInput invalid(String text, String reason) {
    return new InvalidInput("bbox", text, reason, REMEDY);
  }
}
