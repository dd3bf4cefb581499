package org.parkatlas.tile;

/**
 * Cuts shapes to a tile and its buffer, and gives them the tile's coordinates in whole units.
 *
 * <p>Neighbouring tiles cut the same shape, each beyond the edge they share, so the pieces meet
 * there.
 */
final class Clipper {
  /** Units around a tile that are drawn too, so that outlines do not end at its edge. */
  static final int BUFFER = 64;

  private static final int MIN = -BUFFER;
  private static final int MAX = TileCoord.EXTENT + BUFFER;

  private final Parts parts = new Parts();
  private final PolygonCutter polygons = new PolygonCutter(MIN, MAX);
  private double[] line = new double[256];

  /** The shape in the tile's coordinates; empty if none of it is in the tile or its buffer. */
  Shape clip(Shape shape, TileGrid grid) {
    parts.clear();
    for (int part = 0; part < shape.parts(); part++) {
      if (shape.kind() != Shape.Kind.POLYGON) {
        vertices(shape, part, grid);
      } else if (shape.shells()[part]) {
        polygons.cut(shape, part, grid, parts);
      }
    }
    return parts.shape(shape.kind());
  }

  private void vertices(Shape shape, int part, TileGrid grid) {
    int count = shape.ends()[part] - shape.start(part);
    if (line.length < 2 * count) {
      line = new double[4 * count];
    }
    grid.load(shape, shape.start(part), count, line);
    if (shape.kind() == Shape.Kind.POINT) {
      points(count);
    } else {
      line(count);
    }
  }

  private void points(int count) {
    for (int i = 0; i < count; i++) {
      if (inside(line[2 * i]) && inside(line[2 * i + 1])) {
        parts.add(line[2 * i], line[2 * i + 1]);
      }
    }
    parts.endPoints();
  }

  private static boolean inside(double value) {
    return value >= MIN && value <= MAX;
  }

  /** Segment by segment (Liang–Barsky). */
  private void line(int count) {
    boolean open = false;
    for (int i = 0; i + 1 < count; i++) {
      double[] visible = visible(i);
      if (visible != null) {
        if (!open) {
          addAlong(i, visible[0]);
        }
        addAlong(i, visible[1]);
      }
      open = visible != null && visible[1] == 1;
      if (!open) {
        parts.endLine();
      }
    }
    parts.endLine();
  }

  private void addAlong(int segment, double part) {
    int i = 2 * segment;
    parts.add(
        Math.rint(line[i] + part * (line[i + 2] - line[i])),
        Math.rint(line[i + 1] + part * (line[i + 3] - line[i + 1])));
  }

  /** From where to where, 0 to 1 along it, a segment lies in the box; null for nowhere. */
  private double[] visible(int segment) {
    double first = 0;
    double last = 1;
    for (int axis = 0; axis < 2; axis++) {
      double start = line[2 * segment + axis];
      double step = line[2 * segment + 2 + axis] - start;
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
