package org.parkatlas.process;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Something there is only so much of, such as places or bytes, which clients take and give back.
 * Nobody holds more than a share of it, so that one client cannot keep the others out.
 */
public final class Shares {
  private final long all;
  private final long share;
  private final Map<String, Long> held = new HashMap<>();
  private long heldByAll;

  /**
   * @param all what there is
   * @param share what one client may hold of it
   */
  public Shares(long all, long share) {
    this.all = all;
    this.share = share;
  }

  /** What became of the wish to take some. */
  public enum Outcome {
    TAKEN,
    /** The client holds its share already. */
    SHARE_IS_USED_UP,
    /** Others hold the rest. */
    ALL_IS_USED_UP
  }

  /** Takes an amount if it is there. */
  public synchronized Outcome take(String client, long amount) {
    long own = held.getOrDefault(client, 0L) + amount;
    if (own > share) {
      return Outcome.SHARE_IS_USED_UP;
    }
    if (heldByAll + amount > all) {
      return Outcome.ALL_IS_USED_UP;
    }
    held.put(client, own);
    heldByAll += amount;
    return Outcome.TAKEN;
  }

  /** Takes an amount, waiting for it if need be. */
  public synchronized Outcome take(String client, long amount, Duration patience)
      throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    Outcome outcome = take(client, amount);
    for (long left = patience.toMillis(); outcome != Outcome.TAKEN && left > 0; ) {
      wait(left);
      outcome = take(client, amount);
      left = Duration.ofNanos(end - System.nanoTime()).toMillis();
    }
    return outcome;
  }

  /** Lets others have what was taken. */
  public synchronized void giveBack(String client, long amount) {
    held.computeIfPresent(client, (key, own) -> own > amount ? own - amount : null);
    heldByAll -= amount;
    notifyAll();
  }
}
