package org.parkatlas.shanghai.prepare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.precision.GeometryPrecisionReducer;
import org.locationtech.jts.shape.CubicBezierCurve;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/** Shapes from the inputs' notations; all in longitude, latitude (WGS84), degrees. */
final class Shapes {
  static final GeometryFactory FACTORY = new GeometryFactory();

  /** Seven decimals of a degree: one centimetre. */
  private static final PrecisionModel CENTIMETRE = new PrecisionModel(1e7);

  /** Roundness of curves: 0 keeps the corners. */
  private static final double CURVATURE = 0.6;

  /** About 10 m: finer points of a curve would be false precision. */
  private static final double SMOOTHNESS_DEGREES = 0.0001;

  private Shapes() {}

  /** A polygon from a ring whose last point does not repeat the first. */
  static Polygon ofOpenRing(JsonNode ring) {
    List<Coordinate> points = coordinates(ring);
    points.add(points.get(0));
    return FACTORY.createPolygon(points.toArray(Coordinate[]::new));
  }

  /** A GeoJSON Polygon or MultiPolygon. */
  static Geometry ofGeoJson(JsonNode geometry) {
    JsonNode coordinates = geometry.path("coordinates");
    return switch (geometry.path("type").asText()) {
      case "Polygon" -> polygon(coordinates);
      case "MultiPolygon" -> multi(items(coordinates).stream().map(Shapes::polygon).toList());
      default -> throw new IllegalArgumentException("not a polygon: " + geometry.path("type"));
    };
  }

  static Geometry ofWkt(String wkt) {
    try {
      return new WKTReader(FACTORY).read(wkt);
    } catch (ParseException e) {
      throw new IllegalArgumentException("not well-known text: " + wkt, e);
    }
  }

  static Geometry multi(List<Polygon> polygons) {
    return FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
  }

  /**
   * The same shape as it is written to files: rounded to a centimetre, in a fixed order, exterior
   * rings anticlockwise (RFC 7946). Lines keep their direction.
   */
  static Geometry canonical(Geometry shape) {
    Geometry rounded = GeometryPrecisionReducer.reduce(shape, CENTIMETRE);
    return rounded.getDimension() < 2 ? rounded : rounded.norm().reverse();
  }

  /** A curve through the vertices, for what was drawn with few of them. */
  static Geometry smooth(Geometry drawn) {
    Geometry curve = CubicBezierCurve.bezierCurve(drawn, CURVATURE);
    return DouglasPeuckerSimplifier.simplify(curve, SMOOTHNESS_DEGREES);
  }

  private static Polygon polygon(JsonNode rings) {
    List<LinearRing> all =
        items(rings).stream()
            .map(ring -> FACTORY.createLinearRing(coordinates(ring).toArray(Coordinate[]::new)))
            .toList();
    return FACTORY.createPolygon(all.get(0), all.subList(1, all.size()).toArray(LinearRing[]::new));
  }

  private static List<Coordinate> coordinates(JsonNode positions) {
    List<Coordinate> points = new ArrayList<>();
    positions.forEach(p -> points.add(new Coordinate(p.get(0).asDouble(), p.get(1).asDouble())));
    return points;
  }

  private static List<JsonNode> items(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
