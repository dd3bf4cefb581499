package org.parkatlas.geo;

import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Says what is wrong with the place of a shape, before anybody looks at its form. */
public final class GeometryCheck {
  private GeometryCheck() {}

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
    if (expected.box().contains(lon, lat)) {
      return Optional.empty();
    }
    return Optional.of(reason(lon, lat, expected) + " (" + shown(lon, lat) + ")");
  }

  private static String reason(double lon, double lat, Area area) {
    if (!Double.isFinite(lon) || !Double.isFinite(lat)) {
      return "has a coordinate that is not a finite number";
    }
    if (area.box().contains(lat, lon)) {
      return "looks like latitude, longitude swapped; longitude comes first";
    }
    if (!Area.WORLD.box().contains(lon, lat)) {
      return "has a coordinate out of range; degrees of longitude, latitude expected";
    }
    return "lies far from " + area.name() + ", outside " + area.shown();
  }

  private static String shown(double lon, double lat) {
    return String.format(Locale.ROOT, "%.7f, %.7f", lon, lat);
  }
}
