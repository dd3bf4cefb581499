package org.parkatlas.tile;

import java.util.Arrays;

/** Collects vertices into parts of a shape; what collapses on the way is left out. */
final class Parts {
  double[] xy = new double[128];
  int size;
  private int[] ends = new int[4];
  private boolean[] shells = new boolean[4];
  private int count;
  private boolean shellLost;

  void clear() {
    size = 0;
    count = 0;
    shellLost = false;
  }

  int count() {
    return count;
  }

  int start(int part) {
    return part == 0 ? 0 : ends[part - 1];
  }

  int end(int part) {
    return ends[part];
  }

  boolean shell(int part) {
    return shells[part];
  }

  private int open() {
    return count == 0 ? 0 : ends[count - 1];
  }

  void add(double x, double y) {
    if (2 * size == xy.length) {
      xy = Arrays.copyOf(xy, 4 * size);
    }
    xy[2 * size] = x;
    xy[2 * size + 1] = y;
    size++;
  }

  /** Ends a ring: without an area it is dropped, and an exterior takes its holes along. */
  void endRing(boolean shell) {
    int start = open();
    dropSpikes(start);
    boolean kept = (shell || !shellLost) && size - start >= 3 && Rings.area(xy, start, size) != 0;
    if (shell) {
      shellLost = !kept;
    }
    if (kept) {
      close(shell);
    } else {
      size = start;
    }
  }

  /** Ends a line; one whose vertices are all the same is dropped. */
  void endLine() {
    int start = open();
    dropRepeated(start);
    if (size - start >= 2) {
      close(false);
    } else {
      size = start;
    }
  }

  /** Ends a chain of whatever length. */
  void endChain() {
    close(false);
  }

  /** Ends a set of points. */
  void endPoints() {
    if (size > open()) {
      close(false);
    }
  }

  private void close(boolean shell) {
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
      shells = Arrays.copyOf(shells, 2 * count);
    }
    shells[count] = shell;
    ends[count++] = size;
  }

  private void dropRepeated(int start) {
    int n = start;
    for (int i = start; i < size; i++) {
      if (n == start || xy[2 * i] != xy[2 * n - 2] || xy[2 * i + 1] != xy[2 * n - 1]) {
        move(i, n++);
      }
    }
    size = n;
  }

  /** Drops vertices that stand twice and paths that lead out and back the same way. */
  private void dropSpikes(int start) {
    int n = start;
    for (int i = start; i < size; i++) {
      while (n - start >= 2 && isSpike(n - 2, n - 1, i) || n > start && same(n - 1, i)) {
        n--;
      }
      move(i, n++);
    }
    size = n;
    int first = start;
    boolean changed = true;
    while (changed && size - first >= 3) {
      changed = false;
      if (same(size - 1, first) || isSpike(size - 2, size - 1, first)) {
        size--;
        changed = true;
      } else if (isSpike(size - 1, first, first + 1)) {
        first++;
        changed = true;
      }
    }
    System.arraycopy(xy, 2 * first, xy, 2 * start, 2 * (size - first));
    size -= first - start;
  }

  private void move(int from, int to) {
    xy[2 * to] = xy[2 * from];
    xy[2 * to + 1] = xy[2 * from + 1];
  }

  private boolean same(int a, int b) {
    return xy[2 * a] == xy[2 * b] && xy[2 * a + 1] == xy[2 * b + 1];
  }

  private boolean isSpike(int a, int b, int c) {
    double abx = xy[2 * b] - xy[2 * a];
    double aby = xy[2 * b + 1] - xy[2 * a + 1];
    double bcx = xy[2 * c] - xy[2 * b];
    double bcy = xy[2 * c + 1] - xy[2 * b + 1];
    return abx * bcy == aby * bcx && abx * bcx + aby * bcy < 0;
  }

  Shape shape(Shape.Kind kind) {
    boolean rings = kind == Shape.Kind.POLYGON;
    return new Shape(
        kind,
        Arrays.copyOf(xy, 2 * size),
        Arrays.copyOf(ends, count),
        rings ? Arrays.copyOf(shells, count) : new boolean[0],
        null);
  }
}
