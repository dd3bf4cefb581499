package org.parkatlas.source;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.parkatlas.model.Shown;

/**
 * A geometry as GeoJSON gives it. JTS' own reader closes rings and fails without a place; a file of
 * a user's deserves to hear what is wrong and where.
 *
 * @param type as it stands there; null if there is none
 * @param coordinates as {@link Coordinates} reads them; null if there are none
 */
record GeoJsonShape(String type, Object coordinates) {
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final int SMALLEST_RING = 4;

  Geometry toGeometry() throws BadRow {
    return switch (String.valueOf(type)) {
      case "Point" -> FACTORY.createPoint(position(coordinates));
      case "MultiPoint" -> FACTORY.createMultiPointFromCoords(positions(coordinates));
      case "LineString" -> line(coordinates);
      case "MultiLineString" -> FACTORY.createMultiLineString(lines());
      case "Polygon" -> polygon(coordinates);
      case "MultiPolygon" -> FACTORY.createMultiPolygon(polygons());
      case "null" -> throw new BadRow("has a geometry without a type");
      default -> throw new BadRow("has a geometry of an unknown type: " + Shown.of(type));
    };
  }

  private LineString line(Object given) throws BadRow {
    Coordinate[] positions = positions(given);
    if (positions.length < 2) {
      throw new BadRow("has a line of fewer than two positions");
    }
    return FACTORY.createLineString(positions);
  }

  private LineString[] lines() throws BadRow {
    List<?> parts = list(coordinates);
    LineString[] lines = new LineString[parts.size()];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = line(parts.get(i));
    }
    return lines;
  }

  private Polygon[] polygons() throws BadRow {
    List<?> parts = list(coordinates);
    Polygon[] polygons = new Polygon[parts.size()];
    for (int i = 0; i < polygons.length; i++) {
      polygons[i] = polygon(parts.get(i));
    }
    return polygons;
  }

  private Polygon polygon(Object given) throws BadRow {
    List<?> parts = list(given);
    if (parts.isEmpty()) {
      throw new BadRow("has a polygon without a ring");
    }
    LinearRing[] holes = new LinearRing[parts.size() - 1];
    LinearRing shell = ring(parts.get(0));
    for (int i = 0; i < holes.length; i++) {
      holes[i] = ring(parts.get(i + 1));
    }
    return FACTORY.createPolygon(shell, holes);
  }

  private LinearRing ring(Object given) throws BadRow {
    Coordinate[] positions = positions(given);
    if (positions.length < SMALLEST_RING) {
      throw new BadRow("has a ring of fewer than four positions");
    }
    requireClosed(positions);
    return FACTORY.createLinearRing(positions);
  }

  static void requireClosed(Coordinate[] ring) throws BadRow {
    Coordinate first = ring[0];
    Coordinate last = ring[ring.length - 1];
    if (!first.equals2D(last)) {
      throw new BadRow(
          "has an unclosed ring: it starts at %s and ends at %s"
              .formatted(shown(first), shown(last)));
    }
  }

  private Coordinate[] positions(Object given) throws BadRow {
    List<?> parts = list(given);
    Coordinate[] positions = new Coordinate[parts.size()];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = position(parts.get(i));
    }
    return positions;
  }

  private Coordinate position(Object given) throws BadRow {
    if (given instanceof Coordinate position) {
      return position;
    }
    if (given instanceof List<?> list && !list.isEmpty() && !isOther(list)) {
      throw new BadRow(
          "has coordinates with one bracket level too many for a %s%s: %s"
              .formatted(type, deeper(), Shown.of(Coordinates.shown(given))));
    }
    if (given instanceof List<?>) {
      throw new BadRow(
          "has a position that is not two numbers: " + Shown.of(Coordinates.shown(given)));
    }
    throw noArray(given);
  }

  private static boolean isOther(List<?> list) {
    return list.stream().anyMatch(Coordinates.Other.class::isInstance);
  }

  private List<?> list(Object given) throws BadRow {
    if (given instanceof List<?> list) {
      return list;
    }
    if (given instanceof Coordinate) {
      throw new BadRow(
          "has coordinates with one bracket level too few for a %s%s: %s"
              .formatted(type, shallower(), Coordinates.shown(given)));
    }
    throw noArray(given);
  }

  private static BadRow noArray(Object given) {
    boolean text = given instanceof Coordinates.Other other && other.isText();
    return new BadRow(
        "has coordinates that are not an array: "
            + Coordinates.shown(given)
            + (text
                ? ". Text is how ECharts compresses them (UTF8Encoding); decode it first"
                : ""));
  }

  private String deeper() {
    return switch (type) {
      case "Polygon" -> " (is it a MultiPolygon?)";
      case "LineString" -> " (is it a MultiLineString or a Polygon?)";
      case "Point" -> " (is it a MultiPoint?)";
      default -> "";
    };
  }

  private String shallower() {
    return switch (type) {
      case "MultiPolygon" -> " (is it a Polygon?)";
      case "Polygon", "MultiLineString" -> " (is it a LineString?)";
      case "MultiPoint", "LineString" -> " (is it a Point?)";
      default -> "";
    };
  }

  static String shown(Coordinate c) {
    return "(" + c.x + " " + c.y + ")";
  }

  static Point point(double x, double y) {
    return FACTORY.createPoint(new Coordinate(x, y));
  }
}
