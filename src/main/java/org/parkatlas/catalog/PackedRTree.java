package org.parkatlas.catalog;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * An R-tree packed over features in a given order, so that a node's features are a run of
 * positions. A subtree that lies wholly in the box is taken as a run, without looking at its
 * features: the cost of an exact count grows with the border of the box, not with its content.
 *
 * <p>Built bottom up like <a href="https://en.wikipedia.org/wiki/Hilbert_R-tree">packed Hilbert
 * R-trees</a>; nodes are four doubles in flat arrays.
 */
final class PackedRTree {
  private static final int FANOUT = 16;

  /** {@code levels[0]} are the features' envelopes; the last level has one node. */
  private final double[][] levels;

  private final int size;

  /** What a walk finds. */
  interface Visitor {
    /** False stops a walk from looking below a node without wanted features. */
    boolean wants(int start, int end);

    /** All features of a run lie in the region. */
    void run(int start, int end);

    /** A feature whose envelope touches the region but is not known to be inside. */
    void candidate(int position);
  }

  /**
   * @param envelopes one for each feature; a null envelope is that of a feature without a shape
   */
  PackedRTree(List<Envelope> envelopes) {
    this.size = envelopes.size();
    int depth = 1;
    for (int n = size; n > 1; n = parents(n)) {
      depth++;
    }
    levels = new double[depth][];
    levels[0] = leaves(envelopes);
    for (int level = 1; level < depth; level++) {
      levels[level] = parentsOf(levels[level - 1]);
    }
  }

  private static int parents(int nodes) {
    return (nodes + FANOUT - 1) / FANOUT;
  }

  private static double[] leaves(List<Envelope> envelopes) {
    double[] boxes = new double[4 * envelopes.size()];
    for (int i = 0; i < envelopes.size(); i++) {
      Envelope e = envelopes.get(i);
      boolean none = e.isNull();
      boxes[4 * i] = none ? Double.NaN : e.getMinX();
      boxes[4 * i + 1] = none ? Double.NaN : e.getMinY();
      boxes[4 * i + 2] = none ? Double.NaN : e.getMaxX();
      boxes[4 * i + 3] = none ? Double.NaN : e.getMaxY();
    }
    return boxes;
  }

  private static double[] parentsOf(double[] children) {
    int count = children.length / 4;
    double[] boxes = new double[4 * parents(count)];
    for (int i = 0; i < boxes.length / 4; i++) {
      Envelope union = new Envelope();
      boolean shapeless = false;
      for (int c = i * FANOUT; c < Math.min(count, (i + 1) * FANOUT); c++) {
        shapeless |= Double.isNaN(children[4 * c]);
        if (!Double.isNaN(children[4 * c])) {
          union.expandToInclude(children[4 * c], children[4 * c + 1]);
          union.expandToInclude(children[4 * c + 2], children[4 * c + 3]);
        }
      }
      write(boxes, i, union, shapeless);
    }
    return boxes;
  }

  /**
   * A node with shapeless features beside others gets an endless envelope: it touches every region
   * and is wholly in none, so that its features are looked at one by one. One with nothing but
   * shapeless features is as they are.
   */
  private static void write(double[] boxes, int node, Envelope union, boolean shapeless) {
    if (union.isNull()) {
      Arrays.fill(boxes, 4 * node, 4 * node + 4, Double.NaN);
      return;
    }
    boxes[4 * node] = shapeless ? Double.NEGATIVE_INFINITY : union.getMinX();
    boxes[4 * node + 1] = shapeless ? Double.NEGATIVE_INFINITY : union.getMinY();
    boxes[4 * node + 2] = shapeless ? Double.POSITIVE_INFINITY : union.getMaxX();
    boxes[4 * node + 3] = shapeless ? Double.POSITIVE_INFINITY : union.getMaxY();
  }

  /** Visits what the region holds, in order of position. */
  void walk(Region region, Visitor visitor) {
    if (size > 0) {
      walk(levels.length - 1, 0, region, visitor);
    }
  }

  private void walk(int level, int node, Region region, Visitor visitor) {
    int span = span(level);
    int start = node * span;
    int end = Math.min(size, start + span);
    double[] b = levels[level];
    int i = 4 * node;
    if (!region.touches(b[i], b[i + 1], b[i + 2], b[i + 3]) || !visitor.wants(start, end)) {
      return;
    }
    if (region.covers(b[i], b[i + 1], b[i + 2], b[i + 3])) {
      visitor.run(start, end);
    } else if (level == 0) {
      visitor.candidate(start);
    } else {
      int children = levels[level - 1].length / 4;
      for (int c = node * FANOUT; c < Math.min(children, (node + 1) * FANOUT); c++) {
        walk(level - 1, c, region, visitor);
      }
    }
  }

  private static int span(int level) {
    int span = 1;
    for (int l = 0; l < level; l++) {
      span *= FANOUT;
    }
    return span;
  }
}
