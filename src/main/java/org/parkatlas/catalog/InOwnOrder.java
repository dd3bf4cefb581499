package org.parkatlas.catalog;

import java.util.Arrays;

/** A page in the collection's own order: what comes in runs is counted without a look at each. */
final class InOwnOrder implements Collector {
  private final int from;
  private final int[] page;
  private int kept;
  private long matched;

  /**
   * @param from first position of the page
   * @param most greatest number of positions to keep
   */
  InOwnOrder(int from, int most) {
    this.from = from;
    this.page = new int[most];
  }

  @Override
  public void run(int start, int end) {
    matched += end - start;
    for (int p = Math.max(start, from); p < end && kept < page.length; p++) {
      page[kept++] = p;
    }
  }

  @Override
  public void listed(int[] positions, int first, int last) {
    matched += last - first;
    if (kept == page.length) {
      return;
    }
    for (int i = Math.max(first, Selection.rank(positions, from));
        i < last && kept < page.length;
        i++) {
      page[kept++] = positions[i];
    }
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
