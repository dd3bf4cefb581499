package org.parkatlas.geo;

import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Says what is wrong with the place of a shape, before anybody looks at its form. */
public final class GeometryCheck {
  /** Shanghai with its islands, the sea around it and a margin of about 100 km. */
  static final Envelope AROUND_SHANGHAI = new Envelope(119.5, 123.5, 29.5, 32.8);

  private static final Envelope WORLD = new Envelope(-180, 180, -90, 90);

  private GeometryCheck() {}

  /**
   * First problem of a geometry that should be in longitude, latitude near Shanghai.
   *
   * @param lonLat the geometry, or null
   * @return a clause that continues “the geometry …”, with the offending coordinate; empty if all
   *     is well
   */
  public static Optional<String> problem(Geometry lonLat) {
    if (lonLat == null || lonLat.isEmpty()) {
      return Optional.of("is empty");
    }
    for (Coordinate c : lonLat.getCoordinates()) {
      Optional<String> problem = problem(c);
      if (problem.isPresent()) {
        return problem.map(text -> text + " (" + shown(c) + ")");
      }
    }
    return Optional.empty();
  }

  private static Optional<String> problem(Coordinate c) {
    if (!Double.isFinite(c.x) || !Double.isFinite(c.y)) {
      return Optional.of("has a coordinate that is not a finite number");
    }
    if (AROUND_SHANGHAI.contains(c.x, c.y)) {
      return Optional.empty();
    }
    if (AROUND_SHANGHAI.contains(c.y, c.x)) {
      return Optional.of("looks like latitude, longitude swapped; longitude comes first");
    }
    if (!WORLD.contains(c.x, c.y)) {
      return Optional.of("has a coordinate out of range; degrees of longitude, latitude expected");
    }
    return Optional.of("lies far from Shanghai, outside 119.5–123.5° E, 29.5–32.8° N");
  }

  private static String shown(Coordinate c) {
    return String.format(Locale.ROOT, "%.7f, %.7f", c.x, c.y);
  }
}
