package org.parkatlas.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.parkatlas.geo.Crs;
import org.parkatlas.geo.GeometryCheck;

/**
 * Reads GeoJSON points and polygons as strictly as the import does: nothing is closed, repaired or
 * guessed, and what is wrong is told with its place.
 *
 * @param crs what the coordinates are in, longitude or easting first
 */
record GivenShape(Crs crs, Vertices vertices) {
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final int SMALLEST_RING = 4;

  /**
   * @return in longitude, latitude
   */
  Geometry parse(JsonNode node) throws RowProblem {
    if (node.isNull() || node.isMissingNode()) {
      throw new RowProblem("has no geometry");
    }
    JsonNode coordinates = node.path("coordinates");
    String type = node.path("type").asText("without a type");
    return switch (type) {
      case "Point" -> toLonLat(FACTORY.createPoint(position(coordinates)));
      case "Polygon" -> toLonLat(polygon(coordinates));
      case "MultiPolygon" -> toLonLat(FACTORY.createMultiPolygon(polygons(coordinates)));
      default ->
          throw new RowProblem(
              "has a geometry that is no point or polygon: " + StrictJson.shown(type));
    };
  }

  /**
   * @return in longitude, latitude
   */
  Geometry point(double x, double y) throws RowProblem {
    vertices.count(1);
    return toLonLat(FACTORY.createPoint(new Coordinate(x, y)));
  }

  private Geometry toLonLat(Geometry given) throws RowProblem {
    TopologyValidationError error = new IsValidOp(given).getValidationError();
    if (error != null) {
      throw new RowProblem(
          "has an invalid shape: %s at %s"
              .formatted(
                  error.getMessage().toLowerCase(Locale.ROOT), shown(error.getCoordinate())));
    }
    Geometry lonLat = converted(given);
    Optional<String> problem = GeometryCheck.problem(lonLat);
    if (problem.isPresent()) {
      throw new RowProblem(problem.get());
    }
    return lonLat;
  }

  private Geometry converted(Geometry given) throws RowProblem {
    try {
      return crs.xyToLonLat(given);
    } catch (IllegalArgumentException e) {
      throw new RowProblem("has a coordinate that " + crs + " does not hold");
    }
  }

  private Polygon[] polygons(JsonNode node) throws RowProblem {
    List<Polygon> polygons = new ArrayList<>();
    for (JsonNode part : array(node)) {
      polygons.add(polygon(part));
    }
    return polygons.toArray(Polygon[]::new);
  }

  private Polygon polygon(JsonNode node) throws RowProblem {
    List<LinearRing> rings = new ArrayList<>();
    for (JsonNode ring : array(node)) {
      rings.add(ring(ring));
    }
    if (rings.isEmpty()) {
      throw new RowProblem("has a polygon without a ring");
    }
    LinearRing[] holes = rings.subList(1, rings.size()).toArray(LinearRing[]::new);
    return FACTORY.createPolygon(rings.get(0), holes);
  }

  private LinearRing ring(JsonNode node) throws RowProblem {
    List<Coordinate> positions = new ArrayList<>();
    for (JsonNode position : array(node)) {
      positions.add(position(position));
    }
    if (positions.size() < SMALLEST_RING) {
      throw new RowProblem("has a ring of fewer than four positions");
    }
    Coordinate first = positions.get(0);
    Coordinate last = positions.get(positions.size() - 1);
    if (!first.equals2D(last)) {
      throw new RowProblem(
          "has an unclosed ring: it starts at %s and ends at %s"
              .formatted(shown(first), shown(last)));
    }
    return FACTORY.createLinearRing(positions.toArray(Coordinate[]::new));
  }

  private Coordinate position(JsonNode node) throws RowProblem {
    if (!node.isArray() || node.size() < 2 || !node.get(0).isNumber() || !node.get(1).isNumber()) {
      throw new RowProblem("has a position that is not two numbers: " + StrictJson.shown(node));
    }
    vertices.count(1);
    return new Coordinate(node.get(0).asDouble(), node.get(1).asDouble());
  }

  private static JsonNode array(JsonNode node) throws RowProblem {
    if (!node.isArray()) {
      throw new RowProblem("has coordinates that are not an array: " + StrictJson.shown(node));
    }
    return node;
  }

  private static String shown(Coordinate c) {
    return "(" + c.x + " " + c.y + ")";
  }
}
