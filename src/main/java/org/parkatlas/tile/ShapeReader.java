package org.parkatlas.tile;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Turns geometries into {@link Shape}s. Of a mixed collection only the parts of the highest
 * dimension are taken, since a feature of a tile has one type.
 */
final class ShapeReader {
  private final boolean lonLat;
  private final Parts parts = new Parts();

  private ShapeReader(boolean lonLat) {
    this.lonLat = lonLat;
  }

  /** From longitude, latitude to fractions of the world; null for no or an empty geometry. */
  static Shape ofLonLat(Geometry geometry) {
    return geometry == null || geometry.isEmpty() ? null : new ShapeReader(true).read(geometry);
  }

  /** From units of a grid, y downwards, as they are. */
  static Shape ofGrid(Geometry geometry) {
    return new ShapeReader(false).read(geometry);
  }

  private Shape read(Geometry geometry) {
    List<Geometry> simple = new ArrayList<>();
    collect(geometry, geometry.getDimension(), simple);
    Shape.Kind kind = Shape.Kind.values()[Math.max(0, geometry.getDimension())];
    simple.forEach(this::add);
    if (kind == Shape.Kind.POINT) {
      parts.endPoints();
    }
    Shape shape = parts.shape(kind);
    if (shape.isEmpty()) {
      return null;
    }
    return lonLat ? shape.withFixed(new boolean[shape.vertices()]) : shape;
  }

  private static void collect(Geometry geometry, int dimension, List<Geometry> target) {
    if (geometry.getNumGeometries() > 1
        || geometry.getGeometryType().startsWith("Multi")
        || geometry.getGeometryType().equals("GeometryCollection")) {
      for (int i = 0; i < geometry.getNumGeometries(); i++) {
        collect(geometry.getGeometryN(i), dimension, target);
      }
    } else if (geometry.getDimension() == dimension && !geometry.isEmpty()) {
      target.add(geometry);
    }
  }

  private void add(Geometry simple) {
    if (simple instanceof Polygon polygon) {
      ring(polygon.getExteriorRing(), true);
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        ring(polygon.getInteriorRingN(i), false);
      }
    } else if (simple instanceof LineString line) {
      vertices(line.getCoordinateSequence(), line.getNumPoints());
      parts.endLine();
    } else {
      vertices(((Point) simple).getCoordinateSequence(), 1);
    }
  }

  private void ring(LinearRing ring, boolean shell) {
    int start = parts.size;
    vertices(ring.getCoordinateSequence(), ring.getNumPoints() - 1);
    if (Rings.area(parts.xy, start, parts.size) > 0 != shell) {
      Rings.reverse(parts.xy, start, parts.size);
    }
    parts.endRing(shell);
  }

  private void vertices(CoordinateSequence from, int count) {
    for (int i = 0; i < count; i++) {
      double x = from.getX(i);
      double y = from.getY(i);
      parts.add(lonLat ? Mercator.x(x) : x, lonLat ? Mercator.y(y) : y);
    }
  }
}
