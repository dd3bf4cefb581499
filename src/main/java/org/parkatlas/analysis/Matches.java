package org.parkatlas.analysis;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which zones cover which points, as pairs in the order of points. Immutable once built; it holds
 * for every year of amounts, since places do not move.
 */
public final class Matches {
  private final int points;
  private final int[] pairPoint;
  private final int[] pairZone;
  private final BitSet border = new BitSet();
  private final BitSet unplaced = new BitSet();

  /**
   * @param runs what was found for one run of points after the other
   */
  Matches(int points, List<Builder> runs) {
    this.points = points;
    int pairs = runs.stream().mapToInt(run -> run.pairs).sum();
    this.pairPoint = new int[pairs];
    this.pairZone = new int[pairs];
    int next = 0;
    for (Builder run : runs) {
      System.arraycopy(run.pairPoint, 0, pairPoint, next, run.pairs);
      System.arraycopy(run.pairZone, 0, pairZone, next, run.pairs);
      next += run.pairs;
      border.or(run.border);
      unplaced.or(run.unplaced);
    }
  }

  /** Number of points, placed or not. */
  public int points() {
    return points;
  }

  public int pairs() {
    return pairPoint.length;
  }

  /** Position of the pair's point in what was given. */
  public int point(int pair) {
    return pairPoint[pair];
  }

  /** Number of the pair's zone in {@link ZoneIndex#zones}. */
  public int zone(int pair) {
    return pairZone[pair];
  }

  /** Whether the point lies exactly on the border of a zone that covers it. */
  public boolean onBorder(int point) {
    return border.get(point);
  }

  /** Whether the point had no usable coordinates. */
  public boolean unplaced(int point) {
    return unplaced.get(point);
  }

  /** Collects the pairs of a run of points. */
  static final class Builder {
    private int pairs;
    private int[] pairPoint = new int[1024];
    private int[] pairZone = new int[1024];
    private final BitSet border = new BitSet();
    private final BitSet unplaced = new BitSet();

    void pair(int point, int zone, boolean onBorder) {
      if (pairs == pairPoint.length) {
        pairPoint = Arrays.copyOf(pairPoint, 2 * pairs);
        pairZone = Arrays.copyOf(pairZone, 2 * pairs);
      }
      pairPoint[pairs] = point;
      pairZone[pairs++] = zone;
      if (onBorder) {
        border.set(point);
      }
    }

    void unplaced(int point) {
      unplaced.set(point);
    }
  }
}
