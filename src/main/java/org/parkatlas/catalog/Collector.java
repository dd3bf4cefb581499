package org.parkatlas.catalog;

/** Counts what a selection finds and keeps one page of it. */
interface Collector {
  /** All positions of a run were found. */
  void run(int start, int end);

  /** {@code positions[first]} to {@code positions[last - 1]} were found; they are rising. */
  void listed(int[] positions, int first, int last);

  /** How many were found in all. */
  long matched();

  /** The page's positions, at most one more than asked for: then another page follows. */
  int[] kept();
}
