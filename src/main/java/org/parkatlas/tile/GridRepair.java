package org.parkatlas.tile;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.PrecisionReducer;

/** Makes polygons on a grid valid again after rounding or cutting has let their rings meet. */
final class GridRepair {
  private static final PrecisionModel WHOLE_UNITS = new PrecisionModel(1);
  private static final GeometryFactory FACTORY = new GeometryFactory(WHOLE_UNITS);

  /** Up to here comparing every edge with every other beats building an index. */
  private static final int FEW_VERTICES = 32;

  private GridRepair() {}

  /** The polygons if they are valid, else others on the grid that cover the same within a unit. */
  static Shape valid(Shape polygons) {
    if (polygons.parts() == 1 && polygons.vertices() <= FEW_VERTICES) {
      return isSimple(polygons) ? polygons : repaired(polygons);
    }
    return geometry(polygons).isValid() ? polygons : repaired(polygons);
  }

  /**
   * As {@link #valid}, for rings that are known to meet.
   *
   * @return an empty shape if nothing with an area is left
   */
  static Shape repaired(Shape polygons) {
    Shape repaired = ShapeReader.ofGrid(reduced(geometry(polygons)));
    return repaired == null || repaired.kind() != Shape.Kind.POLYGON
        ? new Parts().shape(Shape.Kind.POLYGON)
        : repaired;
  }

  private static Geometry reduced(Geometry polygons) {
    try {
      return PrecisionReducer.reducePrecision(polygons, WHOLE_UNITS);
    } catch (IllegalArgumentException e) {
      // It gives up where rings cross deeply; the fixer takes any rings but is slower.
      return PrecisionReducer.reducePrecision(GeometryFixer.fix(polygons), WHOLE_UNITS);
    }
  }

  static Geometry geometry(Shape polygons) {
    List<Polygon> list = new ArrayList<>();
    int part = 0;
    while (part < polygons.parts()) {
      LinearRing shell = ring(polygons, part++);
      List<LinearRing> holes = new ArrayList<>();
      while (part < polygons.parts() && !polygons.shells()[part]) {
        holes.add(ring(polygons, part++));
      }
      list.add(FACTORY.createPolygon(shell, holes.toArray(new LinearRing[0])));
    }
    return list.size() == 1
        ? list.get(0)
        : FACTORY.createMultiPolygon(list.toArray(new Polygon[0]));
  }

  private static LinearRing ring(Shape shape, int part) {
    int start = shape.start(part);
    int count = shape.ends()[part] - start;
    Coordinate[] ring = new Coordinate[count + 1];
    for (int i = 0; i < count; i++) {
      ring[i] = new Coordinate(shape.xy()[2 * (start + i)], shape.xy()[2 * (start + i) + 1]);
    }
    ring[count] = ring[0].copy();
    return FACTORY.createLinearRing(ring);
  }

  /** Whether no two edges of the only ring meet, but for neighbours at their common vertex. */
  private static boolean isSimple(Shape shape) {
    int count = shape.vertices();
    for (int i = 0; i < count; i++) {
      for (int j = i + 2; j < count; j++) {
        boolean neighbours = i == 0 && j == count - 1;
        if (!neighbours && meet(shape.xy(), i, j, count)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean meet(double[] xy, int i, int j, int count) {
    int a = 2 * i;
    int b = 2 * (i + 1);
    int c = 2 * j;
    int d = 2 * ((j + 1) % count);
    if (Math.max(xy[a], xy[b]) < Math.min(xy[c], xy[d])
        || Math.max(xy[c], xy[d]) < Math.min(xy[a], xy[b])
        || Math.max(xy[a + 1], xy[b + 1]) < Math.min(xy[c + 1], xy[d + 1])
        || Math.max(xy[c + 1], xy[d + 1]) < Math.min(xy[a + 1], xy[b + 1])) {
      return false;
    }
    return side(xy, a, b, c) * side(xy, a, b, d) <= 0 && side(xy, c, d, a) * side(xy, c, d, b) <= 0;
  }

  private static double side(double[] xy, int a, int b, int p) {
    return Math.signum(Rings.cross(xy[a], xy[a + 1], xy[b], xy[b + 1], xy[p], xy[p + 1]));
  }
}
