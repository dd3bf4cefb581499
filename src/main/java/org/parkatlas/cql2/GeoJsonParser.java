package org.parkatlas.cql2;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** GeoJSON shapes within a filter; heights are dropped. */
final class GeoJsonParser {
  private static final int MAX_NESTED_COLLECTIONS = 10;

  private final Function<String, RuntimeException> problem;
  private final Shapes shapes;
  private int depth;

  /**
   * @param problem makes an error of a clause on what is wrong
   */
  GeoJsonParser(Function<String, RuntimeException> problem) {
    this.problem = problem;
    this.shapes = new Shapes(problem);
  }

  Geometry shape(JsonNode node) {
    JsonNode coordinates = node.path("coordinates");
    return switch (node.path("type").asText()) {
      case "Point" -> point(coordinates);
      case "LineString" -> line(coordinates);
      case "Polygon" -> polygon(coordinates);
      case "MultiPoint" -> shapes.points(list(coordinates, this::point));
      case "MultiLineString" -> shapes.lines(list(coordinates, this::line));
      case "MultiPolygon" -> shapes.polygons(list(coordinates, this::polygon));
      case "GeometryCollection" -> collection(node.path("geometries"));
      default -> throw problem.apply("found a shape whose type GeoJSON does not know");
    };
  }

  Expr.Box box(JsonNode numbers) {
    return Shapes.box(list(numbers, this::number), problem);
  }

  private Geometry collection(JsonNode members) {
    if (++depth > MAX_NESTED_COLLECTIONS) {
      throw Limits.tooDeep();
    }
    Geometry collection = shapes.collection(list(members, this::shape));
    depth--;
    return collection;
  }

  private Point point(JsonNode node) {
    return shapes.point(position(node));
  }

  private LineString line(JsonNode node) {
    return shapes.line(list(node, this::position));
  }

  private Polygon polygon(JsonNode node) {
    return shapes.polygon(list(node, ring -> shapes.ring(list(ring, this::position))));
  }

  private Coordinate position(JsonNode node) {
    if (!node.isArray() || node.size() < 2 || node.size() > 3) {
      throw problem.apply("a position is not an array of two or three numbers");
    }
    return new Coordinate(number(node.get(0)), number(node.get(1)));
  }

  private double number(JsonNode node) {
    if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
      throw problem.apply("a coordinate is not a number that a double holds");
    }
    return node.doubleValue();
  }

  private <T> List<T> list(JsonNode array, Function<JsonNode, T> item) {
    if (!array.isArray() || array.isEmpty()) {
      throw problem.apply("coordinates are not an array that holds something");
    }
    List<T> items = new ArrayList<>();
    array.forEach(node -> items.add(item.apply(node)));
    return items;
  }
}
