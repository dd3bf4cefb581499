package org.parkatlas.cql2;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.parkatlas.geo.Crs;
import org.parkatlas.model.InvalidInput;

/** Brings the shapes a filter holds to longitude, latitude, or says why they cannot be used. */
record ShapeLiteral(Crs crs) {
  private static final Envelope WORLD = new Envelope(-180, 180, -90, 90);

  /**
   * @throws InvalidInput if a shape crosses itself or lies outside the system
   */
  Geometry lonLat(Expr literal) {
    if (literal instanceof Expr.Box box) {
      return box(box);
    }
    Geometry shape = ((Expr.Shape) literal).geometry();
    Geometry lonLat = inLonLat(literal, shape);
    TopologyValidationError error = new IsValidOp(shape).getValidationError();
    if (error != null) {
      throw new InvalidInput(
          "filter",
          Scope.shown(literal),
          "has a shape that is not valid: "
              + error.getMessage()
              + " near "
              + error.getCoordinate().x
              + " "
              + error.getCoordinate().y,
          "Order the corners so that no edge crosses another.");
    }
    return lonLat;
  }

  private Geometry inLonLat(Expr literal, Geometry shape) {
    Geometry lonLat;
    try {
      lonLat = crs.toLonLat(shape);
    } catch (IllegalArgumentException e) {
      throw outside(literal);
    }
    for (Coordinate c : lonLat.getCoordinates()) {
      if (!WORLD.contains(c.x, c.y)) {
        throw outside(literal);
      }
    }
    return lonLat;
  }

  private Geometry box(Expr.Box box) {
    List<Double> corners = box.corners();
    double west = corners.get(crs.yFirst() ? 1 : 0);
    double east = corners.get(crs.yFirst() ? 3 : 2);
    double south = corners.get(crs.yFirst() ? 0 : 1);
    double north = corners.get(crs.yFirst() ? 2 : 3);
    if (south > north) {
      throw invalid(box, "has a box whose lower edge lies above its upper edge");
    }
    if (west <= east) {
      return rectangle(box, west, south, east, north);
    }
    if (!crs.inDegrees()) {
      throw invalid(box, "has a box whose left edge lies right of its right edge");
    }
    return Shapes.FACTORY
        .createGeometryCollection(
            new Geometry[] {
              rectangle(box, west, south, 180, north), rectangle(box, -180, south, east, north)
            })
        .union();
  }

  private Geometry rectangle(Expr.Box box, double west, double south, double east, double north) {
    Envelope envelope =
        crs.yFirst()
            ? new Envelope(south, north, west, east)
            : new Envelope(west, east, south, north);
    return inLonLat(box, Shapes.FACTORY.toGeometry(envelope));
  }

  private InvalidInput outside(Expr literal) {
    return invalid(literal, "has coordinates outside of " + crs.code());
  }

  private InvalidInput invalid(Expr literal, String reason) {
    String order = crs.yFirst() ? "northing or latitude first" : "easting or longitude first";
    return new InvalidInput(
        "filter",
        Scope.shown(literal),
        reason,
        "Coordinates are in " + crs.code() + ", " + order + ".");
  }
}
