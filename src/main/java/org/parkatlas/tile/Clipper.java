package org.parkatlas.tile;

/**
 * Cuts shapes to a tile and its buffer, and gives them the tile's coordinates in whole units.
 *
 * <p>Rings are cut by one edge after another (Sutherland–Hodgman), lines segment by segment
 * (Liang–Barsky). A ring that leaves the box several times comes back with its pieces joined along
 * the box's edge: only then is the result {@linkplain GridRepair repaired}, which takes it apart.
 * Neighbouring tiles cut the same shape, each beyond the edge they share, so the pieces meet there.
 */
final class Clipper {
  /** Units around a tile that are drawn too, so that outlines do not end at its edge. */
  static final int BUFFER = 64;

  private static final double MIN = -BUFFER;
  private static final double MAX = TileCoord.EXTENT + BUFFER;

  private final Parts parts = new Parts();
  private final CutEdges cuts = new CutEdges(MIN, MAX);
  private double[] from = new double[256];
  private double[] to = new double[256];
  private int count;

  /**
   * @param shape vertices in units of {@code 1/scale}
   * @param scale units of the tile's grid in one of the shape's
   * @return the shape in the tile's coordinates; empty if none of it is in the box
   */
  Shape clip(Shape shape, double scale, TileCoord tile) {
    parts.clear();
    cuts.clear();
    for (int part = 0; part < shape.parts(); part++) {
      load(shape, part, scale, tile);
      switch (shape.kind()) {
        case POINT -> points();
        case LINE -> line();
        default -> ring(shape.shells()[part]);
      }
    }
    Shape clipped = parts.shape(shape.kind());
    return cuts.meet() ? GridRepair.repaired(clipped) : clipped;
  }

  private void load(Shape shape, int part, double scale, TileCoord tile) {
    int start = shape.start(part);
    count = shape.ends()[part] - start;
    if (from.length < 2 * count) {
      from = new double[4 * count];
    }
    for (int i = 0; i < count; i++) {
      from[2 * i] = Math.rint(shape.xy()[2 * (start + i)] * scale) - tile.originX();
      from[2 * i + 1] = Math.rint(shape.xy()[2 * (start + i) + 1] * scale) - tile.originY();
    }
  }

  private void points() {
    for (int i = 0; i < count; i++) {
      if (inside(from[2 * i]) && inside(from[2 * i + 1])) {
        parts.add(from[2 * i], from[2 * i + 1]);
      }
    }
    parts.endPoints();
  }

  private static boolean inside(double value) {
    return value >= MIN && value <= MAX;
  }

  private void ring(boolean shell) {
    boolean cut = false;
    for (int axis = 0; axis < 2; axis++) {
      cut |= cutBelow(axis);
      cut |= cutAbove(axis);
    }
    int start = parts.size;
    for (int i = 0; i < count; i++) {
      parts.add(Math.rint(from[2 * i]), Math.rint(from[2 * i + 1]));
    }
    int before = parts.count();
    parts.endRing(shell);
    if (cut && parts.count() > before) {
      cuts.note(parts.xy, start, parts.size);
    }
  }

  private boolean cutBelow(int axis) {
    for (int i = 0; i < count; i++) {
      if (from[2 * i + axis] < MIN) {
        cut(axis, MIN, 1);
        return true;
      }
    }
    return false;
  }

  private boolean cutAbove(int axis) {
    for (int i = 0; i < count; i++) {
      if (from[2 * i + axis] > MAX) {
        cut(axis, MAX, -1);
        return true;
      }
    }
    return false;
  }

  /** Keeps what lies on the inner side of one edge of the box. */
  private void cut(int axis, double edge, int sign) {
    if (to.length < 4 * count) {
      to = new double[8 * count];
    }
    int n = 0;
    for (int i = 0; i < count; i++) {
      int j = i + 1 == count ? 0 : i + 1;
      boolean here = sign * (from[2 * i + axis] - edge) >= 0;
      boolean next = sign * (from[2 * j + axis] - edge) >= 0;
      if (here) {
        to[2 * n] = from[2 * i];
        to[2 * n + 1] = from[2 * i + 1];
        n++;
      }
      if (here != next) {
        to[2 * n + axis] = edge;
        to[2 * n + 1 - axis] = crossing(i, j, axis, edge);
        n++;
      }
    }
    swap(n);
  }

  /** The other coordinate where an edge crosses; the same whichever end comes first. */
  private double crossing(int i, int j, int axis, double edge) {
    int a = from[2 * i + axis] < from[2 * j + axis] ? i : j;
    int b = a == i ? j : i;
    double part = (edge - from[2 * a + axis]) / (from[2 * b + axis] - from[2 * a + axis]);
    int other = 1 - axis;
    return from[2 * a + other] + part * (from[2 * b + other] - from[2 * a + other]);
  }

  private void swap(int newCount) {
    double[] kept = from;
    from = to;
    to = kept;
    count = newCount;
  }

  private void line() {
    boolean open = false;
    for (int i = 0; i + 1 < count; i++) {
      double[] part = visible(i);
      if (part != null) {
        if (!open) {
          addAlong(i, part[0]);
        }
        addAlong(i, part[1]);
      }
      open = part != null && part[1] == 1;
      if (!open) {
        parts.endLine();
      }
    }
    parts.endLine();
  }

  private void addAlong(int segment, double part) {
    int i = 2 * segment;
    parts.add(
        Math.rint(from[i] + part * (from[i + 2] - from[i])),
        Math.rint(from[i + 1] + part * (from[i + 3] - from[i + 1])));
  }

  /** From where to where, 0 to 1 along it, a segment lies in the box; null for nowhere. */
  private double[] visible(int segment) {
    double first = 0;
    double last = 1;
    for (int axis = 0; axis < 2; axis++) {
      double start = from[2 * segment + axis];
      double step = from[2 * segment + 2 + axis] - start;
      if (step == 0) {
        if (!inside(start)) {
          return null;
        }
      } else {
        double atMin = (MIN - start) / step;
        double atMax = (MAX - start) / step;
        first = Math.max(first, Math.min(atMin, atMax));
        last = Math.min(last, Math.max(atMin, atMax));
      }
    }
    return first <= last ? new double[] {first, last} : null;
  }
}
