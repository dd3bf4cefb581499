package org.parkatlas.catalog;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.model.Feature;

/** Counts what a walk finds and keeps the first positions from a starting place on. */
final class Selection implements PackedRTree.Visitor {
  private final List<Feature> features;
  private final BoxFilter box;
  private final int[] allowed;
  private final int from;
  private final int[] page;
  private int kept;
  private long matched;

  /**
   * @param box may be null if the walk finds no candidates
   * @param allowed positions that other conditions allow, in order; null for all
   * @param from first position of the page
   * @param limit greatest number of positions in the page
   */
  Selection(List<Feature> features, BoxFilter box, int[] allowed, int from, int limit) {
    this.features = features;
    this.box = box;
    this.allowed = allowed;
    this.from = from;
    // One more than asked for tells whether another page follows.
    this.page = new int[(int) Math.min(features.size(), limit + 1L)];
  }

  @Override
  public boolean wants(int start, int end) {
    return allowed == null || rank(start) < rank(end);
  }

  @Override
  public void run(int start, int end) {
    if (allowed == null) {
      matched += end - start;
      for (int p = Math.max(start, from); p < end && kept < page.length; p++) {
        page[kept++] = p;
      }
      return;
    }
    int first = rank(start);
    int last = rank(end);
    matched += last - first;
    for (int i = Math.max(first, rank(from)); i < last && kept < page.length; i++) {
      page[kept++] = allowed[i];
    }
  }

  @Override
  public void candidate(int position) {
    Geometry shape = features.get(position).geometry();
    if (shape != null && box.intersects(shape)) {
      run(position, position + 1);
    }
  }

  /** How many allowed positions stand before one. */
  private int rank(int position) {
    int found = Arrays.binarySearch(allowed, position);
    return found >= 0 ? found : -found - 1;
  }

  long matched() {
    return matched;
  }

  boolean hasMore(int limit) {
    return kept > limit;
  }

  int[] positions(int limit) {
    return Arrays.copyOf(page, Math.min(kept, limit));
  }
}
