package org.parkatlas.api;

import java.math.BigDecimal;

/** Numbers on pages. */
final class Numbers {
  private Numbers() {}

  /** Plain digits, no exponent; other values as they are. */
  static String shown(Object value) {
    if (value instanceof BigDecimal exact) {
      return exact.toPlainString();
    }
    if (value instanceof Double number && Double.isFinite(number)) {
      return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
    return String.valueOf(value);
  }
}
