package org.parkatlas.api.html;

import java.math.BigDecimal;
import java.util.List;

/** Values on pages as they are: a program reads the same from them. */
public final class PlainText {
  private PlainText() {}

  /** Plain digits, no exponent; lists with a mark between; nothing for null. */
  public static String of(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal exact) {
      return exact.toPlainString();
    }
    if (value instanceof Double number && Double.isFinite(number)) {
      return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
    return value instanceof List<?> list
        ? String.join("；", list.stream().map(String::valueOf).toList())
        : String.valueOf(value);
  }
}
