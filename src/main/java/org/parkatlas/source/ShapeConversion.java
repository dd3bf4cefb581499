package org.parkatlas.source;

import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.parkatlas.geo.Area;
import org.parkatlas.geo.Crs;
import org.parkatlas.geo.GeometryCheck;
import org.parkatlas.model.GeometryKind;

/**
 * Takes shapes as files give them to longitude, latitude, and refuses the wrong ones.
 *
 * @param declared what the file is in
 * @param area where its shapes are expected
 */
record ShapeConversion(DeclaredCrs declared, Area area) {
  /** Where the Gauss-Krüger systems that are known here are used, and far around. */
  private static final Envelope GAUSS_KRUGER = new Envelope(112, 131, -80, 84);

  /**
   * @param given in the file's coordinate system, or null
   * @return in longitude, latitude, or null
   */
  Geometry toLonLat(Geometry given) throws BadRow {
    if (given == null) {
      return null;
    }
    requireValid(given);
    Geometry lonLat = declared.isAsStored() ? given : converted(given);
    Optional<String> problem = GeometryCheck.problem(lonLat, area);
    if (problem.isPresent()) {
      throw new BadRow(problem.get());
    }
    return lonLat;
  }

  /** As {@link #toLonLat(Geometry)}, of a point. */
  Coordinate toLonLat(double x, double y) throws BadRow {
    return toLonLat(GeoJsonShape.point(x, y)).getCoordinate();
  }

  private Geometry converted(Geometry given) throws BadRow {
    Crs crs = declared.crs();
    Optional<Geometry> lonLat = tried(given);
    if (!crs.inDegrees() && !given.isEmpty() && isSwapped(given.getCoordinate())) {
      Coordinate c = given.getCoordinate();
      throw new BadRow(
          "looks like northing, easting swapped; easting comes first (%.1f, %.1f)"
              .formatted(c.x, c.y));
    }
    return lonLat.orElseThrow(() -> new BadRow("has a coordinate that " + crs + " does not hold"));
  }

  private Optional<Geometry> tried(Geometry given) {
    try {
      return Optional.of(declared.crs().xyToLonLat(given));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private boolean isSwapped(Coordinate c) {
    return !isAtHome(c.x, c.y) && isAtHome(c.y, c.x);
  }

  /** Whether metres lie where the file can be expected to lie. */
  private boolean isAtHome(double x, double y) {
    Optional<Coordinate> lonLat = tried(GeoJsonShape.point(x, y)).map(Geometry::getCoordinate);
    return lonLat
        .filter(c -> GeometryCheck.problem(c.x, c.y, area).isEmpty())
        .filter(c -> !declared.crs().yFirst() || GAUSS_KRUGER.contains(c))
        .isPresent();
  }

  private static void requireValid(Geometry given) throws BadRow {
    TopologyValidationError error = new IsValidOp(given).getValidationError();
    if (error != null) {
      throw new BadRow(
          "has an invalid shape: %s at %s"
              .formatted(
                  error.getMessage().toLowerCase(Locale.ROOT),
                  GeoJsonShape.shown(error.getCoordinate())));
    }
  }

  /** Refuses a shape of another kind than the collection declares. */
  static void requireKind(GeometryKind kind, Geometry shape) throws BadRow {
    if (shape == null) {
      return;
    }
    boolean fits =
        switch (kind) {
          case POINT -> shape.getGeometryType().equals(Geometry.TYPENAME_POINT);
          case POLYGON -> shape.getDimension() == 2;
          case POINT_OR_LINE -> shape.getDimension() < 2;
          case NONE -> false;
        };
    if (!fits) {
      throw new BadRow("has a " + shape.getGeometryType() + " where " + kind + " is declared");
    }
  }
}
