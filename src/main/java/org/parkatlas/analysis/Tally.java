package org.parkatlas.analysis;

import java.math.BigDecimal;

/**
 * A count and the exact amount that goes with it.
 *
 * @param amount in the unit of what was joined, mostly yuan; never rounded
 */
public record Tally(long count, BigDecimal amount) {
  public static final Tally ZERO = new Tally(0, new BigDecimal("0.00"));

  public Tally plus(Tally other) {
    return new Tally(count + other.count, amount.add(other.amount));
  }

  public Tally plus(BigDecimal amount) {
    return new Tally(count + 1, this.amount.add(amount));
  }

  boolean sameAs(Tally other) {
    return count == other.count && amount.compareTo(other.amount) == 0;
  }
}
