package org.parkatlas.tile;

import java.util.Arrays;

/**
 * Rounds shapes to a zoom's grid and leaves out vertices that nobody would see there
 * (Douglas–Peucker).
 *
 * <p>Rings are cut where {@linkplain BorderNodes borders part}, and each stretch is simplified the
 * same way whichever end it is read from: arithmetic is exact in whole units, and of equally far
 * vertices the one with the lower coordinates stays. So neighbours keep one common border.
 */
final class Simplifier {
  /** Units a border may move: an eighth of a pixel where a tile is drawn at 256 pixels. */
  static final double TOLERANCE = 2;

  /** From here on the grid is finer than the data (a unit is 12 cm): shapes are only rounded. */
  static final int EXACT_ZOOM = 16;

  private double[] xy = new double[128];
  private boolean[] kept = new boolean[64];
  private final Parts parts = new Parts();

  /** Stretches still to be looked at: first and last vertex in turn. */
  private int[] stretches = new int[32];

  /** The shape in units of a zoom's grid; empty if it has no extent there. */
  Shape at(Shape shape, int zoom) {
    double scale = TileCoord.worldUnits(zoom);
    parts.clear();
    for (int part = 0; part < shape.parts(); part++) {
      reserve(shape.ends()[part] - shape.start(part) + 1);
      part(shape, part, scale, parts);
    }
    return parts.shape(shape.kind());
  }

  private void reserve(int vertices) {
    if (kept.length < vertices) {
      xy = new double[4 * vertices];
      kept = new boolean[2 * vertices];
    }
    Arrays.fill(kept, 0, vertices, false);
  }

  private void part(Shape shape, int part, double scale, Parts target) {
    switch (shape.kind()) {
      case POINT -> {
        load(shape, part, shape.start(part), scale);
        copy(shape.ends()[part] - shape.start(part), target);
        target.endPoints();
      }
      case LINE -> {
        load(shape, part, shape.start(part), scale);
        int last = shape.ends()[part] - shape.start(part) - 1;
        keep(0);
        keep(last);
        simplify(0, last);
        copyKept(target, last + 1);
        target.endLine();
      }
      default -> {
        ring(shape, part, scale);
        copyKept(target, shape.ends()[part] - shape.start(part));
        target.endRing(shape.shells()[part]);
      }
    }
  }

  private void ring(Shape shape, int part, double scale) {
    int start = shape.start(part);
    int count = shape.ends()[part] - start;
    int from = anchor(shape, start, count);
    load(shape, part, from, scale);
    int before = 0;
    keep(0);
    for (int i = 1; i < count; i++) {
      if (shape.isFixed(start + (from - start + i) % count)) {
        keep(i);
        simplify(before, i);
        before = i;
      }
    }
    simplify(before, count);
  }

  /** A vertex that every ring along the same border would start at. */
  private static int anchor(Shape shape, int start, int count) {
    int lowest = start;
    for (int i = start; i < start + count; i++) {
      if (shape.isFixed(i)) {
        return i;
      }
      if (isLower(shape.xy(), i, lowest)) {
        lowest = i;
      }
    }
    return lowest;
  }

  /** Vertices of a part in whole units, a ring from a given one round to it again. */
  private void load(Shape shape, int part, int from, double scale) {
    int start = shape.start(part);
    int count = shape.ends()[part] - start;
    for (int i = 0; i <= count; i++) {
      int vertex = start + (from - start + i) % count;
      xy[2 * i] = Math.rint(shape.xy()[2 * vertex] * scale);
      xy[2 * i + 1] = Math.rint(shape.xy()[2 * vertex + 1] * scale);
    }
  }

  private void keep(int vertex) {
    kept[vertex] = true;
  }

  private void simplify(int first, int last) {
    int depth = 0;
    push(depth++, first, last);
    while (depth > 0) {
      depth--;
      int from = stretches[2 * depth];
      int to = stretches[2 * depth + 1];
      int farthest = farthest(from, to);
      if (farthest >= 0) {
        keep(farthest);
        push(depth++, from, farthest);
        push(depth++, farthest, to);
      }
    }
  }

  private void push(int depth, int first, int last) {
    if (2 * depth == stretches.length) {
      stretches = Arrays.copyOf(stretches, 4 * depth);
    }
    stretches[2 * depth] = first;
    stretches[2 * depth + 1] = last;
  }

  /** The vertex between two that is farthest from their segment, or −1 if all are close. */
  private int farthest(int first, int last) {
    double most = TOLERANCE * TOLERANCE;
    int farthest = -1;
    for (int i = first + 1; i < last; i++) {
      double distance = squaredDistance(i, first, last);
      if (distance > most || distance == most && farthest >= 0 && isLower(xy, i, farthest)) {
        most = distance;
        farthest = i;
      }
    }
    return farthest;
  }

  /** All sums are of whole numbers below 2^53 and the same whichever end comes first. */
  private double squaredDistance(int p, int a, int b) {
    double dx = xy[2 * b] - xy[2 * a];
    double dy = xy[2 * b + 1] - xy[2 * a + 1];
    double px = xy[2 * p] - xy[2 * a];
    double py = xy[2 * p + 1] - xy[2 * a + 1];
    double length = dx * dx + dy * dy;
    double along = px * dx + py * dy;
    if (along <= 0) {
      return px * px + py * py;
    }
    if (along >= length) {
      return (px - dx) * (px - dx) + (py - dy) * (py - dy);
    }
    double across = px * dy - py * dx;
    return across * across / length;
  }

  private static boolean isLower(double[] xy, int a, int b) {
    int byX = Double.compare(xy[2 * a], xy[2 * b]);
    return byX < 0 || byX == 0 && xy[2 * a + 1] < xy[2 * b + 1];
  }

  private void copy(int count, Parts target) {
    for (int i = 0; i < count; i++) {
      target.add(xy[2 * i], xy[2 * i + 1]);
    }
  }

  private void copyKept(Parts target, int count) {
    for (int i = 0; i < count; i++) {
      if (kept[i]) {
        target.add(xy[2 * i], xy[2 * i + 1]);
      }
    }
  }
}
