package org.parkatlas.catalog;

import java.time.Duration;
import org.parkatlas.model.InvalidInput;

/** Ends a question whose filter asks too much of each feature. One thread may use it. */
final class TimeLimit {
  static final Duration OF_A_FILTER = Duration.ofSeconds(10);

  /** Looking at the clock costs as much as a simple condition. */
  private static final int ROWS_A_LOOK = 64;

  private final String filter;
  private final Duration most;
  private final long started = System.nanoTime();
  private int rows;

  TimeLimit(String filter, Duration most) {
    this.filter = filter;
    this.most = most;
  }

  /**
   * Counts a row that is asked.
   *
   * @throws InvalidInput if the time is over
   */
  void row() {
    if (++rows % ROWS_A_LOOK == 0 && System.nanoTime() - started > most.toNanos()) {
      throw new InvalidInput(
          "filter",
          filter,
          "takes more than " + most.toSeconds() + " s to answer",
          "Ask within a smaller bbox, or with fewer corners and a simpler condition.");
    }
  }
}
