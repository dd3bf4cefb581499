package org.parkatlas.catalog;

import java.util.Arrays;

/** A page in the collection's own order: what comes in runs is counted without a look at each. */
final class InOwnOrder implements Collector {
  /** What a question finds is mostly far less than it may. */
  private static final int FIRST_SIZE = 128;

  private final int from;
  private final int most;
  private int[] page;
  private int kept;
  private long matched;

  /**
   * @param from first position of the page
   * @param most greatest number of positions to keep
   */
  InOwnOrder(int from, int most) {
    this.from = from;
    this.most = most;
    this.page = new int[Math.max(1, Math.min(most, FIRST_SIZE))];
  }

  @Override
  public void run(int start, int end) {
    matched += end - start;
    for (int p = Math.max(start, from); p < end && kept < most; p++) {
      keep(p);
    }
  }

  @Override
  public void listed(int[] positions, int first, int last) {
    matched += last - first;
    if (kept == most) {
      return;
    }
    for (int i = Math.max(first, Selection.rank(positions, from)); i < last && kept < most; i++) {
      keep(positions[i]);
    }
  }

  private void keep(int position) {
    if (kept == page.length) {
      page = Arrays.copyOf(page, Math.min(most, 2 * page.length));
    }
    page[kept++] = position;
  }

  @Override
  public long matched() {
    return matched;
  }

  @Override
  public int[] kept() {
    return Arrays.copyOf(page, kept);
  }
}
