package org.parkatlas.tile;

/** Arithmetic of rings in flat arrays. */
final class Rings {
  private Rings() {}

  /** Signed area of an open ring: positive if it runs clockwise as seen with y downwards. */
  static double area(double[] xy, int start, int end) {
    double sum = 0;
    // Relative to the first vertex: far from the origin products would lose the small differences.
    double x0 = xy[2 * start];
    double y0 = xy[2 * start + 1];
    for (int i = start + 1; i < end - 1; i++) {
      sum += cross(x0, y0, xy[2 * i], xy[2 * i + 1], xy[2 * i + 2], xy[2 * i + 3]);
    }
    return sum / 2;
  }

  /** Turn from a–b to a–c: positive if clockwise as seen with y downwards. */
  static double cross(double ax, double ay, double bx, double by, double cx, double cy) {
    return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  }

  static void reverse(double[] xy, int start, int end) {
    for (int i = start, j = end - 1; i < j; i++, j--) {
      swap(xy, 2 * i, 2 * j);
      swap(xy, 2 * i + 1, 2 * j + 1);
    }
  }

  private static void swap(double[] values, int i, int j) {
    double kept = values[i];
    values[i] = values[j];
    values[j] = kept;
  }

  /** Whether a point lies in an open ring (even–odd); on the ring either may come out. */
  static boolean contains(double[] xy, int start, int end, double x, double y) {
    boolean inside = false;
    for (int i = start, j = end - 1; i < end; j = i++) {
      double yi = xy[2 * i + 1];
      double yj = xy[2 * j + 1];
      if (yi > y != yj > y && x < (xy[2 * j] - xy[2 * i]) * (y - yi) / (yj - yi) + xy[2 * i]) {
        inside = !inside;
      }
    }
    return inside;
  }
}
