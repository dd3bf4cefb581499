package org.parkatlas.tile;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.model.Feature;

/**
 * The shapes of one collection on the map's plane, with what is needed to place a feature without
 * looking at its vertices. Features with one and the same geometry share a shape.
 *
 * <p>Simplified shapes are made when first asked for. Those of many vertices are kept for each
 * zoom: together at most a few times as large as the originals, since each zoom out has about half
 * the vertices. Small ones are made anew each time, which costs less than keeping them.
 */
final class LayerShapes {
  private static final int FEW_VERTICES = 32;

  private final List<Shape> shapes = new ArrayList<>();
  private final int[] shapeOf;

  /** By shape: middle of the box (x, y), its longer side, the area; fractions of the world. */
  private final double[] boxes;

  private final List<AtomicReferenceArray<Shape>> simplified = new ArrayList<>();
  private final Thinning thinning;

  /**
   * @param features in the order of their numbers
   */
  LayerShapes(List<Feature> features) {
    this.shapeOf = new int[features.size()];
    Map<Geometry, Integer> known = new IdentityHashMap<>();
    for (int feature = 0; feature < shapeOf.length; feature++) {
      shapeOf[feature] = known.computeIfAbsent(features.get(feature).geometry(), this::read);
    }
    BorderNodes.mark(shapes);
    this.boxes = new double[4 * shapes.size()];
    for (int i = 0; i < shapes.size(); i++) {
      box(i);
    }
    for (int zoom = 0; zoom < Simplifier.EXACT_ZOOM; zoom++) {
      simplified.add(new AtomicReferenceArray<>(shapes.size()));
    }
    this.thinning = new Thinning(middles());
  }

  /** Number of a geometry's shape, or −1 if it has none. */
  private int read(Geometry geometry) {
    Shape shape = ShapeReader.ofLonLat(geometry);
    if (shape == null) {
      return -1;
    }
    shapes.add(shape);
    return shapes.size() - 1;
  }

  private void box(int number) {
    double[] xy = shapes.get(number).xy();
    double minX = xy[0];
    double maxX = xy[0];
    double minY = xy[1];
    double maxY = xy[1];
    for (int i = 2; i < xy.length; i += 2) {
      minX = Math.min(minX, xy[i]);
      maxX = Math.max(maxX, xy[i]);
      minY = Math.min(minY, xy[i + 1]);
      maxY = Math.max(maxY, xy[i + 1]);
    }
    boxes[4 * number] = (minX + maxX) / 2;
    boxes[4 * number + 1] = (minY + maxY) / 2;
    boxes[4 * number + 2] = Math.max(maxX - minX, maxY - minY);
    boxes[4 * number + 3] = shapes.get(number).area();
  }

  private double[] middles() {
    double[] middles = new double[2 * shapeOf.length];
    for (int feature = 0; feature < shapeOf.length; feature++) {
      int shape = shapeOf[feature];
      middles[2 * feature] = shape < 0 ? Double.NaN : boxes[4 * shape];
      middles[2 * feature + 1] = shape < 0 ? Double.NaN : boxes[4 * shape + 1];
    }
    return middles;
  }

  Thinning thinning() {
    return thinning;
  }

  boolean hasShape(int feature) {
    return shapeOf[feature] >= 0;
  }

  Shape.Kind kind(int feature) {
    return shapes.get(shapeOf[feature]).kind();
  }

  /** Middle of the feature's box, a fraction of the world. */
  double middleX(int feature) {
    return boxes[4 * shapeOf[feature]];
  }

  /** Middle of the feature's box, a fraction of the world, downwards. */
  double middleY(int feature) {
    return boxes[4 * shapeOf[feature] + 1];
  }

  /** Longer side of the feature's box, a fraction of the world. */
  double side(int feature) {
    return boxes[4 * shapeOf[feature] + 2];
  }

  /** A fraction of the world's area. */
  double area(int feature) {
    return boxes[4 * shapeOf[feature] + 3];
  }

  /** The feature's shape as it is, in fractions of the world. */
  Shape original(int feature) {
    return shapes.get(shapeOf[feature]);
  }

  /**
   * The feature's shape in units of a zoom's grid, valid; empty if nothing is left of it there.
   *
   * @param zoom below {@link Simplifier#EXACT_ZOOM}
   * @param simplifier the caller's own, which no other thread uses
   */
  Shape simplified(int feature, int zoom, Simplifier simplifier) {
    int number = shapeOf[feature];
    Shape shape = shapes.get(number);
    if (shape.vertices() <= FEW_VERTICES) {
      return simplify(shape, zoom, simplifier);
    }
    Shape known = simplified.get(zoom).get(number);
    if (known == null) {
      known = simplify(shape, zoom, simplifier);
      simplified.get(zoom).set(number, known);
    }
    return known;
  }

  private static Shape simplify(Shape shape, int zoom, Simplifier simplifier) {
    Shape simple = simplifier.at(shape, zoom);
    return simple.kind() == Shape.Kind.POLYGON && !simple.isEmpty()
        ? GridRepair.valid(simple)
        : simple;
  }
}
