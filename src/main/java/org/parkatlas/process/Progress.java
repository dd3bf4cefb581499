package org.parkatlas.process;

import java.time.Duration;

/** How far some work is, and whether it is still wanted. */
public final class Progress {
  private static final int ALL_PERCENT = 100;

  private final long deadlineNanos;
  private volatile boolean cancelled;
  private volatile int percent;

  /**
   * @param longest after which the work stops itself
   */
  public Progress(Duration longest) {
    this.deadlineNanos = System.nanoTime() + longest.toNanos();
  }

  /**
   * Called by work between two small steps.
   *
   * @param done steps done, of {@code all}
   * @throws Stopped if the work was cancelled or has taken too long
   */
  public void at(long done, long all) {
    if (cancelled || Thread.currentThread().isInterrupted()) {
      throw new Stopped(Stopped.Why.CANCELLED);
    }
    if (System.nanoTime() - deadlineNanos > 0) {
      throw new Stopped(Stopped.Why.TOO_LONG);
    }
    percent = all == 0 ? 0 : (int) (ALL_PERCENT * done / all);
  }

  void cancel() {
    cancelled = true;
  }

  /** 0 to 100. */
  int percent() {
    return percent;
  }

  /** Work that was stopped before its end. */
  public static final class Stopped extends RuntimeException {
    /** Why it was stopped. */
    public enum Why {
      CANCELLED,
      TOO_LONG
    }

    private final Why why;

    Stopped(Why why) {
      super("stopped: " + why);
      this.why = why;
    }

    public Why why() {
      return why;
    }
  }
}
