package org.parkatlas.analysis;

import java.math.BigDecimal;

/**
 * What a join found in one zone.
 *
 * @param largest the largest single amount in it
 * @param secondLargest the next one; zero if there is none
 */
public record ZoneTotal(Zone zone, Tally tally, BigDecimal largest, BigDecimal secondLargest) {
  static ZoneTotal empty(Zone zone) {
    return new ZoneTotal(zone, Tally.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
  }

  ZoneTotal plus(BigDecimal amount) {
    Tally sum = tally.plus(amount);
    if (amount.compareTo(largest) > 0) {
      return new ZoneTotal(zone, sum, amount, largest);
    }
    return new ZoneTotal(zone, sum, largest, secondLargest.max(amount));
  }
}
