package org.parkatlas.source;

import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.parkatlas.geo.Crs;
import org.parkatlas.geo.GeometryCheck;
import org.parkatlas.geo.UnknownCrs;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.InvalidInput;

/** Takes shapes as files give them to longitude, latitude, and refuses the wrong ones. */
final class Shapes {
  private final Crs crs;

  private Shapes(Crs crs) {
    this.crs = crs;
  }

  /**
   * @param code coordinate system or datum of the file, east or longitude first; null is CRS84
   * @throws InvalidInput if it is not known
   */
  static Shapes in(String code) {
    try {
      return new Shapes(code == null ? Crs.CRS84 : Crs.of(code));
    } catch (UnknownCrs e) {
      throw new InvalidInput(
          "crs", code, "is not a known coordinate system", "Use one of " + Crs.codes() + ".");
    }
  }

  /**
   * @param given in the file's coordinate system, or null
   * @return in longitude, latitude, or null
   */
  Geometry toLonLat(Geometry given) throws BadRow {
    if (given == null) {
      return null;
    }
    requireValid(given);
    Geometry lonLat = converted(given);
    Optional<String> problem = GeometryCheck.problem(lonLat);
    if (problem.isPresent()) {
      throw new BadRow(problem.get());
    }
    return lonLat;
  }

  private Geometry converted(Geometry given) throws BadRow {
    try {
      return crs.xyToLonLat(given);
    } catch (IllegalArgumentException e) {
      throw new BadRow("has a coordinate that " + crs + " does not hold");
    }
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
