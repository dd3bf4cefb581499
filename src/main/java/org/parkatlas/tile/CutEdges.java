package org.parkatlas.tile;

import java.util.Arrays;

/** The stretches that cut rings run along the edge of the box. */
final class CutEdges {
  private final double min;
  private final double max;

  /** Side, lower and higher end in turn. */
  private double[] stretches = new double[48];

  private int count;

  CutEdges(double min, double max) {
    this.min = min;
    this.max = max;
  }

  void clear() {
    count = 0;
  }

  /** Notes where a ring runs along the box. */
  void note(double[] xy, int start, int end) {
    for (int i = start; i < end; i++) {
      int j = i + 1 == end ? start : i + 1;
      for (int axis = 0; axis < 2; axis++) {
        double at = xy[2 * i + axis];
        if (at == xy[2 * j + axis] && (at == min || at == max)) {
          add(2 * axis + (at == min ? 0 : 1), xy[2 * i + 1 - axis], xy[2 * j + 1 - axis]);
        }
      }
    }
  }

  private void add(int side, double a, double b) {
    if (3 * count == stretches.length) {
      stretches = Arrays.copyOf(stretches, 6 * count);
    }
    stretches[3 * count] = side;
    stretches[3 * count + 1] = Math.min(a, b);
    stretches[3 * count + 2] = Math.max(a, b);
    count++;
  }

  /** Whether two of them touch: then rings run into each other there. */
  boolean meet() {
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < i; j++) {
        if (stretches[3 * i] == stretches[3 * j]
            && stretches[3 * i + 1] <= stretches[3 * j + 2]
            && stretches[3 * j + 1] <= stretches[3 * i + 2]) {
          return true;
        }
      }
    }
    return false;
  }
}
