package org.parkatlas.analysis;

import java.util.Arrays;
import org.locationtech.jts.algorithm.CGAlgorithmsDD;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/**
 * A polygon cut into horizontal strips, each with the edges that reach into it, to tell quickly
 * whether a point lies inside, outside or exactly on the border.
 *
 * <p>The test is ray crossing with robust orientation, as in JTS' {@code RayCrossingCounter}; the
 * strips replace its look at every edge by a look at a few.
 */
final class StripedArea {
  static final int OUTSIDE = -1;
  static final int BORDER = 0;
  static final int INSIDE = 1;

  /** How often an edge stands in a strip, on average. */
  private static final int MOST_COPIES = 4;

  private final Envelope envelope;
  private final double minY;
  private final double stripsPerDegree;
  private final int strips;

  /**
   * Edges of strip {@code s}: {@code edges[4 * start[s]]} up to {@code edges[4 * start[s + 1]]}.
   */
  private final int[] start;

  private final double[] edges;

  /**
   * @param shape valid polygon or multipolygon
   */
  StripedArea(Geometry shape) {
    this.envelope = shape.getEnvelopeInternal();
    this.minY = envelope.getMinY();
    double[] segments = segments(shape);
    double height = envelope.getHeight();
    this.strips = strips(segments, height);
    this.stripsPerDegree = height > 0 ? strips / height : 0;
    this.start = new int[strips + 1];
    countEdges(segments);
    this.edges = fillStrips(segments);
  }

  Envelope envelope() {
    return envelope;
  }

  /**
   * A strip for two edges; fewer for a jagged outline, whose long edges would stand in every strip
   * that they cross.
   */
  private static int strips(double[] segments, double height) {
    int edges = segments.length / 4;
    double rise = 0;
    for (int i = 0; i < segments.length; i += 4) {
      rise += Math.abs(segments[i + 3] - segments[i + 1]);
    }
    double crossed = height > 0 ? rise / height : 1;
    return Math.max(1, Math.min(edges / 2, (int) (MOST_COPIES * edges / Math.max(1, crossed))));
  }

  private static double[] segments(Geometry shape) {
    double[] segments = new double[4 * shape.getNumPoints()];
    int n = 0;
    for (Object line : LinearComponentExtracter.getLines(shape)) {
      CoordinateSequence points = ((LineString) line).getCoordinateSequence();
      for (int i = 1; i < points.size(); i++) {
        segments[n++] = points.getX(i - 1);
        segments[n++] = points.getY(i - 1);
        segments[n++] = points.getX(i);
        segments[n++] = points.getY(i);
      }
    }
    return Arrays.copyOf(segments, n);
  }

  private void countEdges(double[] segments) {
    for (int i = 0; i < segments.length; i += 4) {
      int last = strip(Math.max(segments[i + 1], segments[i + 3]));
      for (int s = strip(Math.min(segments[i + 1], segments[i + 3])); s <= last; s++) {
        start[s + 1]++;
      }
    }
    for (int s = 0; s < strips; s++) {
      start[s + 1] += start[s];
    }
  }

  private double[] fillStrips(double[] segments) {
    double[] filled = new double[4 * start[strips]];
    int[] next = start.clone();
    for (int i = 0; i < segments.length; i += 4) {
      int last = strip(Math.max(segments[i + 1], segments[i + 3]));
      for (int s = strip(Math.min(segments[i + 1], segments[i + 3])); s <= last; s++) {
        System.arraycopy(segments, i, filled, 4 * next[s]++, 4);
      }
    }
    return filled;
  }

  private int strip(double y) {
    return Math.min(strips - 1, (int) ((y - minY) * stripsPerDegree));
  }

  /** {@link #INSIDE}, {@link #BORDER} or {@link #OUTSIDE}. */
  int locate(double x, double y) {
    if (!(envelope.getMinY() <= y && y <= envelope.getMaxY())) {
      return OUTSIDE;
    }
    int s = strip(y);
    boolean inside = false;
    for (int i = 4 * start[s]; i < 4 * start[s + 1]; i += 4) {
      int crossing = crossing(edges[i], edges[i + 1], edges[i + 2], edges[i + 3], x, y);
      if (crossing == BORDER) {
        return BORDER;
      }
      inside ^= crossing == INSIDE;
    }
    return inside ? INSIDE : OUTSIDE;
  }

  /**
   * INSIDE if the ray from the point to the east crosses the edge, BORDER if the point is on it.
   */
  private static int crossing(double x1, double y1, double x2, double y2, double x, double y) {
    if (x1 < x && x2 < x) {
      return OUTSIDE;
    }
    if (x == x2 && y == y2) {
      return BORDER;
    }
    if (y1 == y && y2 == y) {
      return Math.min(x1, x2) <= x && x <= Math.max(x1, x2) ? BORDER : OUTSIDE;
    }
    if (y1 > y == y2 > y) {
      return OUTSIDE;
    }
    if (x1 > x && x2 > x) {
      return INSIDE;
    }
    int side = CGAlgorithmsDD.orientationIndex(x1, y1, x2, y2, x, y);
    if (side == 0) {
      return BORDER;
    }
    return (y2 < y1 ? -side : side) > 0 ? INSIDE : OUTSIDE;
  }
}
