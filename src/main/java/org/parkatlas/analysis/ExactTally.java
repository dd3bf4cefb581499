package org.parkatlas.analysis;

import java.math.BigDecimal;
import org.parkatlas.model.PointRun;

/**
 * A {@link Tally} while it grows. Sums run in a {@code long} as long as it holds them, so that a
 * million additions make no object.
 */
final class ExactTally {
  private static final long[] POWERS = new long[19];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = 10 * POWERS[i - 1];
    }
  }

  private long count;

  /** What the columns below did not hold. */
  private BigDecimal carried = Tally.ZERO.amount();

  private long unscaled;
  private int scale = carried.scale();

  /** Counts one point and adds its amount. */
  void add(PointRun run, int i) {
    count++;
    BigDecimal wide = run.wide(i);
    if (wide != null) {
      carried = carried.add(wide);
    } else {
      add(run.unscaled(i), run.scale(i));
    }
  }

  void add(Tally tally) {
    count += tally.count();
    carried = carried.add(tally.amount());
  }

  private void add(long amount, int amountScale) {
    if (amountScale > scale) {
      carry(amountScale);
    }
    long factor = POWERS[scale - amountScale];
    long sum = unscaled + amount * factor;
    boolean held = amount <= Long.MAX_VALUE / factor && sum >= unscaled;
    if (held) {
      unscaled = sum;
    } else {
      carry(scale);
      carried = carried.add(BigDecimal.valueOf(amount, amountScale));
    }
  }

  private void carry(int nextScale) {
    carried = carried.add(BigDecimal.valueOf(unscaled, scale));
    unscaled = 0;
    scale = nextScale;
  }

  Tally tally() {
    return new Tally(count, carried.add(BigDecimal.valueOf(unscaled, scale)));
  }
}
