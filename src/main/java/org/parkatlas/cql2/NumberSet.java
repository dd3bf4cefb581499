package org.parkatlas.cql2;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Numbers to be found again whatever holds them, equal in the sense of {@link Numbers#compare}. */
final class NumberSet {
  private final Set<BigDecimal> all = new TreeSet<>();
  private final Set<Long> longs = new HashSet<>();
  private final Set<Double> doubles = new HashSet<>();

  void add(BigDecimal number) {
    all.add(number);
    NumberOrder order = new NumberOrder(number);
    long whole = number.longValue();
    if (order.of(whole) == 0) {
      longs.add(whole);
    }
    double floating = number.doubleValue();
    if (Double.isFinite(floating) && order.of(floating) == 0) {
      doubles.add(floating);
      doubles.add(floating == 0 ? -0.0 : floating);
    }
  }

  boolean contains(Number number) {
    if (number instanceof Long whole) {
      return longs.contains(whole);
    }
    return number instanceof Double floating
        ? doubles.contains(floating)
        : all.contains((BigDecimal) number);
  }
}
