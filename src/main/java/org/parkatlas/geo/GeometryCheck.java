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

  /** Where a shape is expected. */
  public enum Area {
    AROUND_SHANGHAI,
    /** Anywhere. */
    WORLD
  }

  /** As {@link #problem(Geometry, Area)}, near Shanghai. */
  public static Optional<String> problem(Geometry lonLat) {
    return problem(lonLat, Area.AROUND_SHANGHAI);
  }

  /**
   * First problem of a geometry that should be in longitude, latitude.
   *
   * @param lonLat the geometry, or null
   * @return a clause that continues “the geometry …”, with the offending coordinate; empty if all
   *     is well
   */
  public static Optional<String> problem(Geometry lonLat, Area expected) {
    if (lonLat == null || lonLat.isEmpty()) {
      return Optional.of("is empty");
    }
    for (Coordinate c : lonLat.getCoordinates()) {
      Optional<String> problem = problem(c.x, c.y, expected);
      if (problem.isPresent()) {
        return problem;
      }
    }
    return Optional.empty();
  }

  /** As {@link #problem(Geometry, Area)}, of one position. */
  public static Optional<String> problem(double lon, double lat, Area expected) {
    Envelope area = expected == Area.WORLD ? WORLD : AROUND_SHANGHAI;
    if (area.contains(lon, lat)) {
      return Optional.empty();
    }
    return Optional.of(reason(lon, lat, area) + " (" + shown(lon, lat) + ")");
  }

  private static String reason(double lon, double lat, Envelope area) {
    if (!Double.isFinite(lon) || !Double.isFinite(lat)) {
      return "has a coordinate that is not a finite number";
    }
    if (area.contains(lat, lon)) {
      return "looks like latitude, longitude swapped; longitude comes first";
    }
    if (!WORLD.contains(lon, lat)) {
      return "has a coordinate out of range; degrees of longitude, latitude expected";
    }
    return "lies far from Shanghai, outside 119.5–123.5° E, 29.5–32.8° N";
  }

  private static String shown(double lon, double lat) {
    return String.format(Locale.ROOT, "%.7f, %.7f", lon, lat);
  }
}
