package org.parkatlas.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Reads GeoJSON geometries. JTS' own reader closes rings and fails without a place; a file of a
 * user's deserves to hear what is wrong and where.
 */
final class GeoJsonShape {
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final int SMALLEST_RING = 4;

  private GeoJsonShape() {}

  /** The geometry, or null for JSON null. */
  static Geometry parse(JsonNode node) throws BadRow {
    if (node.isNull() || node.isMissingNode()) {
      return null;
    }
    JsonNode coordinates = node.path("coordinates");
    String type = node.path("type").asText("without a type");
    return switch (type) {
      case "Point" -> FACTORY.createPoint(position(coordinates));
      case "MultiPoint" -> FACTORY.createMultiPointFromCoords(positions(coordinates));
      case "LineString" -> line(coordinates);
      case "MultiLineString" -> FACTORY.createMultiLineString(lines(coordinates));
      case "Polygon" -> polygon(coordinates);
      case "MultiPolygon" -> FACTORY.createMultiPolygon(polygons(coordinates));
      default -> throw new BadRow("has a geometry of an unknown type: " + type);
    };
  }

  private static LineString line(JsonNode node) throws BadRow {
    Coordinate[] positions = positions(node);
    if (positions.length < 2) {
      throw new BadRow("has a line of fewer than two positions");
    }
    return FACTORY.createLineString(positions);
  }

  private static LineString[] lines(JsonNode node) throws BadRow {
    List<LineString> lines = new ArrayList<>();
    for (JsonNode part : array(node)) {
      lines.add(line(part));
    }
    return lines.toArray(LineString[]::new);
  }

  private static Polygon[] polygons(JsonNode node) throws BadRow {
    List<Polygon> polygons = new ArrayList<>();
    for (JsonNode part : array(node)) {
      polygons.add(polygon(part));
    }
    return polygons.toArray(Polygon[]::new);
  }

  private static Polygon polygon(JsonNode node) throws BadRow {
    List<LinearRing> rings = new ArrayList<>();
    for (JsonNode ring : array(node)) {
      rings.add(ring(ring));
    }
    if (rings.isEmpty()) {
      throw new BadRow("has a polygon without a ring");
    }
    LinearRing[] holes = rings.subList(1, rings.size()).toArray(LinearRing[]::new);
    return FACTORY.createPolygon(rings.get(0), holes);
  }

  private static LinearRing ring(JsonNode node) throws BadRow {
    Coordinate[] positions = positions(node);
    if (positions.length < SMALLEST_RING) {
      throw new BadRow("has a ring of fewer than four positions");
    }
    Coordinate first = positions[0];
    Coordinate last = positions[positions.length - 1];
    if (!first.equals2D(last)) {
      throw new BadRow(
          "has an unclosed ring: it starts at %s and ends at %s"
              .formatted(shown(first), shown(last)));
    }
    return FACTORY.createLinearRing(positions);
  }

  private static Coordinate[] positions(JsonNode node) throws BadRow {
    List<Coordinate> positions = new ArrayList<>();
    for (JsonNode position : array(node)) {
      positions.add(position(position));
    }
    return positions.toArray(Coordinate[]::new);
  }

  private static Coordinate position(JsonNode node) throws BadRow {
    if (!node.isArray() || node.size() < 2 || !node.get(0).isNumber() || !node.get(1).isNumber()) {
      throw new BadRow("has a position that is not two numbers: " + node);
    }
    return new Coordinate(node.get(0).asDouble(), node.get(1).asDouble());
  }

  private static JsonNode array(JsonNode node) throws BadRow {
    if (!node.isArray()) {
      throw new BadRow("has coordinates that are not an array: " + node);
    }
    return node;
  }

  static String shown(Coordinate c) {
    return "(" + c.x + " " + c.y + ")";
  }

  static Point point(double x, double y) {
    return FACTORY.createPoint(new Coordinate(x, y));
  }
}
