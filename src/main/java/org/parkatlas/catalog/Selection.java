package org.parkatlas.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.model.Feature;

/** Passes on what a walk finds, if the query's other conditions hold as well. */
final class Selection implements PackedRTree.Visitor {
  private final List<Feature> features;
  private final Region region;
  private final int[] allowed;
  private final IntPredicate condition;
  private final Collector found;

  /**
   * @param region may be null if the walk finds no candidates
   * @param allowed positions that the conditions an index knows allow, in order; null for all
   * @param condition what is left to ask of each position; null for nothing
   */
  Selection(
      List<Feature> features,
      Region region,
      int[] allowed,
      IntPredicate condition,
      Collector found) {
    this.features = features;
    this.region = region;
    this.allowed = allowed;
    this.condition = condition;
    this.found = found;
  }

  @Override
  public boolean wants(int start, int end) {
    return allowed == null || rank(allowed, start) < rank(allowed, end);
  }

  @Override
  public void run(int start, int end) {
    if (allowed == null) {
      runOfAll(start, end);
    } else {
      runOfAllowed(rank(allowed, start), rank(allowed, end));
    }
  }

  private void runOfAll(int start, int end) {
    if (condition == null) {
      found.run(start, end);
      return;
    }
    for (int p = start; p < end; p++) {
      if (condition.test(p)) {
        found.run(p, p + 1);
      }
    }
  }

  private void runOfAllowed(int first, int last) {
    if (condition == null) {
      found.listed(allowed, first, last);
      return;
    }
    for (int i = first; i < last; i++) {
      if (condition.test(allowed[i])) {
        found.run(allowed[i], allowed[i] + 1);
      }
    }
  }

  @Override
  public void candidate(int position) {
    Geometry shape = features.get(position).geometry();
    if (shape != null && region.intersects(shape)) {
      run(position, position + 1);
    }
  }

  /** How many of rising positions stand before one. */
  static int rank(int[] rising, int position) {
    int found = Arrays.binarySearch(rising, position);
    return found >= 0 ? found : -found - 1;
  }
}
