package org.parkatlas.catalog;

import java.util.BitSet;

/** A page in the order of some fields: what is found is marked at its rank, nothing is sorted. */
final class InSortOrder implements Collector {
  private final Ordering ordering;
  private final int from;
  private final int most;
  private final BitSet found = new BitSet();

  /**
   * @param from first rank of the page
   * @param most greatest number of positions to keep
   */
  InSortOrder(Ordering ordering, int from, int most) {
    this.ordering = ordering;
    this.from = from;
    this.most = most;
  }

  @Override
  public void run(int start, int end) {
    for (int p = start; p < end; p++) {
      found.set(ordering.rank(p));
    }
  }

  @Override
  public void listed(int[] positions, int first, int last) {
    for (int i = first; i < last; i++) {
      found.set(ordering.rank(positions[i]));
    }
  }

  @Override
  public long matched() {
    return found.cardinality();
  }

  @Override
  public int[] kept() {
    return found.stream()
        .dropWhile(rank -> rank < from)
        .limit(most)
        .map(ordering::position)
        .toArray();
  }
}
