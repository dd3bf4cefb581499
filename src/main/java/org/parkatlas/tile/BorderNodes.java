package org.parkatlas.tile;

import java.util.List;

/**
 * Finds the vertices where borders part: there a vertex has other neighbours in one ring than in
 * another. Between two of them all rings that run along a border have the same vertices, so
 * whatever is done to the stretch alike in both directions leaves them with the same border.
 *
 * <p>This needs no clean coverage: shapes that overlap elsewhere, or share only some borders, keep
 * those they share.
 */
final class BorderNodes {
  private static final long ODD = 0x9E3779B97F4A7C15L;

  /** Open addressing: hash of a vertex and of its two neighbours, zero for a free place. */
  private final long[] vertices;

  private final long[] neighbours;
  private final boolean[] parts;

  private BorderNodes(int capacity) {
    this.vertices = new long[capacity];
    this.neighbours = new long[capacity];
    this.parts = new boolean[capacity];
  }

  /** The shapes, with {@link Shape#fixed} told; points and lines stay as they are. */
  static void mark(List<Shape> shapes) {
    long total = shapes.stream().filter(BorderNodes::hasRings).mapToLong(Shape::vertices).sum();
    if (total > 0) {
      BorderNodes nodes =
          new BorderNodes(Integer.highestOneBit((int) Math.min(total, 1 << 28)) * 4);
      shapes.stream().filter(BorderNodes::hasRings).forEach(shape -> nodes.each(shape, false));
      shapes.stream().filter(BorderNodes::hasRings).forEach(shape -> nodes.each(shape, true));
    }
  }

  private static boolean hasRings(Shape shape) {
    return shape.kind() == Shape.Kind.POLYGON;
  }

  /** Notes, or with {@code tell} looks up, each vertex of a shape. */
  private void each(Shape shape, boolean tell) {
    for (int part = 0; part < shape.parts(); part++) {
      int start = shape.start(part);
      int end = shape.ends()[part];
      long before = hash(shape, end - 1);
      long here = hash(shape, start);
      for (int i = start; i < end; i++) {
        long next = hash(shape, i + 1 == end ? start : i + 1);
        if (tell) {
          shape.fixed()[i] = parts[place(here)];
        } else {
          note(here, before + next);
        }
        before = here;
        here = next;
      }
    }
  }

  private void note(long vertex, long both) {
    int place = place(vertex);
    if (vertices[place] == 0) {
      vertices[place] = vertex;
      neighbours[place] = both;
    } else if (neighbours[place] != both) {
      parts[place] = true;
    }
  }

  private int place(long vertex) {
    int mask = vertices.length - 1;
    int place = (int) (vertex >>> 32) & mask;
    while (vertices[place] != 0 && vertices[place] != vertex) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private static long hash(Shape shape, int vertex) {
    long hash = mix(Double.doubleToRawLongBits(shape.xy()[2 * vertex]));
    hash = mix(hash + ODD + Double.doubleToRawLongBits(shape.xy()[2 * vertex + 1]));
    return hash == 0 ? 1 : hash;
  }

  private static long mix(long bits) {
    long hash = bits * ODD;
    hash = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
    return hash ^ (hash >>> 32);
  }
}
