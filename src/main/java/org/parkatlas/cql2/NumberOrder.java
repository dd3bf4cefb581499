package org.parkatlas.cql2;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Where a fixed number stands among others, in the order of {@link Numbers#compare}, quickly. */
final class NumberOrder {
  private static final BigDecimal LEAST_LONG = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal GREATEST_LONG = BigDecimal.valueOf(Long.MAX_VALUE);

  private final BigDecimal number;

  /** The greatest long that is not greater than the number. */
  private final long floor;

  private final boolean isFloor;
  private final boolean belowAllLongs;
  private final double nearest;

  /** How the nearest double, as a decimal, compares with the number. */
  private final int orderOfNearest;

  NumberOrder(BigDecimal number) {
    this.number = number;
    belowAllLongs = number.compareTo(LEAST_LONG) < 0;
    BigDecimal whole = number.setScale(0, RoundingMode.FLOOR);
    floor = belowAllLongs ? Long.MIN_VALUE : whole.min(GREATEST_LONG).longValueExact();
    isFloor = number.compareTo(BigDecimal.valueOf(floor)) == 0;
    nearest = number.doubleValue();
    orderOfNearest =
        Double.isInfinite(nearest)
            ? number.signum()
            : BigDecimal.valueOf(nearest).compareTo(number);
  }

  /** Negative, zero or positive as the value is less than, equal to or greater than the number. */
  int of(Number value) {
    if (value instanceof Long whole) {
      return ofLong(whole);
    }
    if (value instanceof Double floating) {
      return ofDouble(floating);
    }
    return ((BigDecimal) value).compareTo(number);
  }

  private int ofLong(long whole) {
    if (belowAllLongs || whole > floor) {
      return 1;
    }
    return whole == floor && isFloor ? 0 : -1;
  }

  private int ofDouble(double floating) {
    if (floating == nearest) {
      return orderOfNearest;
    }
    return floating < nearest ? -1 : 1;
  }
}
