package org.parkatlas.tile;

/**
 * Vertices of points, lines or rings, part after part. Rings are not closed by a repeated vertex;
 * exteriors run clockwise as seen (positive area with y downwards), each followed by its holes,
 * which run the other way.
 *
 * @param xy x and y in turn, y downwards; fractions of the world, or units of a zoom's grid
 * @param ends for each part the number of vertices up to its end
 * @param shells for each ring whether it is an exterior; empty unless polygons
 * @param fixed for each vertex whether borders part here, so that it must stay; null for nowhere
 */
record Shape(Kind kind, double[] xy, int[] ends, boolean[] shells, boolean[] fixed) {
  /** Geometry type with its number in the tile format. */
  enum Kind {
    POINT(1),
    LINE(2),
    POLYGON(3);

    final int code;

    Kind(int code) {
      this.code = code;
    }
  }

  Shape withFixed(boolean[] told) {
    return new Shape(kind, xy, ends, shells, told);
  }

  int vertices() {
    return xy.length / 2;
  }

  int parts() {
    return ends.length;
  }

  /** First vertex of a part. */
  int start(int part) {
    return part == 0 ? 0 : ends[part - 1];
  }

  boolean isFixed(int vertex) {
    return fixed != null && fixed[vertex];
  }

  boolean isEmpty() {
    return ends.length == 0;
  }

  /** Area within its rings, in square units of its coordinates. */
  double area() {
    double sum = 0;
    for (int part = 0; part < shells.length; part++) {
      sum += Rings.area(xy, start(part), ends[part]);
    }
    return sum;
  }
}
