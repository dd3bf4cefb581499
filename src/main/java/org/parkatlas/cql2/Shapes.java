package org.parkatlas.cql2;

import java.util.List;
import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Makes shapes of positions as they were written, or says why they make none. */
final class Shapes {
  static final GeometryFactory FACTORY = new GeometryFactory();
  private static final int SMALLEST_RING = 4;

  private final Function<String, RuntimeException> problem;

  /**
   * @param problem makes an error of a clause on what is wrong
   */
  Shapes(Function<String, RuntimeException> problem) {
    this.problem = problem;
  }

  Point point(Coordinate position) {
    return FACTORY.createPoint(position);
  }

  MultiPoint points(List<Point> points) {
    return FACTORY.createMultiPoint(points.toArray(Point[]::new));
  }

  LineString line(List<Coordinate> positions) {
    if (positions.size() < 2) {
      throw problem.apply("a line has fewer than two positions");
    }
    return FACTORY.createLineString(positions.toArray(Coordinate[]::new));
  }

  MultiLineString lines(List<LineString> lines) {
    return FACTORY.createMultiLineString(lines.toArray(LineString[]::new));
  }

  LinearRing ring(List<Coordinate> positions) {
    if (positions.size() < SMALLEST_RING) {
      throw problem.apply("a ring has fewer than four positions");
    }
    Coordinate first = positions.get(0);
    Coordinate last = positions.get(positions.size() - 1);
    if (!first.equals2D(last)) {
      throw problem.apply(
          "a ring is not closed: it starts at %s %s and ends at %s %s"
              .formatted(first.x, first.y, last.x, last.y));
    }
    return FACTORY.createLinearRing(positions.toArray(Coordinate[]::new));
  }

  Polygon polygon(List<LinearRing> rings) {
    if (rings.isEmpty()) {
      throw problem.apply("a polygon has no ring");
    }
    return FACTORY.createPolygon(
        rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
  }

  MultiPolygon polygons(List<Polygon> polygons) {
    return FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
  }

  Geometry collection(List<Geometry> members) {
    return FACTORY.createGeometryCollection(members.toArray(Geometry[]::new));
  }

  /**
   * @param numbers 4 or 6 of them: lower corner, upper corner, each with a height or none
   */
  static Expr.Box box(List<Double> numbers, Function<String, RuntimeException> problem) {
    int half = numbers.size() / 2;
    if (numbers.size() != 4 && numbers.size() != 6) {
      throw problem.apply("a box has " + numbers.size() + " numbers instead of 4 or 6");
    }
    return new Expr.Box(
        List.of(numbers.get(0), numbers.get(1), numbers.get(half), numbers.get(half + 1)));
  }
}
