package org.parkatlas.cql2;

import java.math.BigDecimal;
import java.util.function.Function;

/**
 * The order of numbers of all three kinds. A double counts as the shortest decimal that stands for
 * it, the one that answers show: 0.1 equals 0.1, whatever holds it.
 */
final class Numbers {
  private Numbers() {}

  /**
   * @throws RuntimeException made by {@code problem} if the number is out of reach
   */
  static BigDecimal parse(String text, Function<String, RuntimeException> problem) {
    return bounded(new BigDecimal(text), problem);
  }

  static BigDecimal bounded(BigDecimal number, Function<String, RuntimeException> problem) {
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    long exponent = (long) number.precision() - number.scale();
    if (Math.abs(exponent) > Limits.MAX_EXPONENT || number.scale() > 2 * Limits.MAX_EXPONENT) {
      throw problem.apply("a number is beyond 10^±" + Limits.MAX_EXPONENT);
    }
    return number;
  }

  static int compare(Number a, Number b) {
    if (a instanceof Long x && b instanceof Long y) {
      return Long.compare(x, y);
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x < y ? -1 : x > y ? 1 : 0;
    }
    return decimal(a).compareTo(decimal(b));
  }

  static BigDecimal decimal(Number number) {
    if (number instanceof BigDecimal decimal) {
      return decimal;
    }
    return number instanceof Long whole
        ? BigDecimal.valueOf(whole)
        : BigDecimal.valueOf(number.doubleValue());
  }
}
