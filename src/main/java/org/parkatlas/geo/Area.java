package org.parkatlas.geo;

import java.math.BigDecimal;
import org.locationtech.jts.geom.Envelope;

/**
 * Where shapes are expected to lie.
 *
 * @param name as it stands in sentences
 * @param box longitude, latitude in degrees
 */
public record Area(String name, Envelope box) {
  /** Anywhere. */
  public static final Area WORLD = new Area("the world", new Envelope(-180, 180, -90, 90));

  public static Area of(String name, Bbox box) {
    return new Area(name, box.envelope());
  }

  /** The box in words, such as 119.5–123.5° E, 29.5–32.8° N. */
  String shown() {
    return range(box.getMinX(), box.getMaxX(), "E", "W")
        + ", "
        + range(box.getMinY(), box.getMaxY(), "N", "S");
  }

  private static String range(double from, double to, String above, String below) {
    if (from < 0 && to <= 0) {
      return plain(-to) + "–" + plain(-from) + "° " + below;
    }
    return from < 0
        ? plain(-from) + "° " + below + "–" + plain(to) + "° " + above
        : plain(from) + "–" + plain(to) + "° " + above;
  }

  private static String plain(double degrees) {
    return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
  }
}
