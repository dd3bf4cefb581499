package org.parkatlas.source;

import com.fasterxml.jackson.core.io.NumberInput;

/**
 * A number as most files write it, such as {@code 121.4737}: digits and one point, at most eighteen
 * digits. Read from characters without an object; everything else is left to {@link NumberParser},
 * which gives the same value for what both take.
 */
final class Decimal {
  /** Any number of so many digits fits a {@code long}. */
  static final int MOST_DIGITS = 18;

  /** Both it and any whole number below 2^53 are exact doubles, so one division rounds right. */
  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18
  };

  private static final long EXACT = 1L << 53;

  private char[] chars;
  private int from;
  private int to;
  private long digits;
  private int scale;

  /**
   * @return false if the characters are no such number
   */
  boolean read(char[] chars, int from, int to) {
    this.chars = chars;
    this.from = from;
    this.to = to;
    int start = from < to && chars[from] == '-' ? from + 1 : from;
    int point = -1;
    long value = 0;
    for (int i = start; i < to; i++) {
      char c = chars[i];
      if (c == '.' && point < 0) {
        point = i;
      } else if (c >= '0' && c <= '9') {
        value = 10 * value + (c - '0');
      } else {
        return false;
      }
    }
    int count = to - start - (point < 0 ? 0 : 1);
    digits = start > from ? -value : value;
    scale = point < 0 ? 0 : to - point - 1;
    return count > 0 && count <= MOST_DIGITS;
  }

  /** Holds the number 0. */
  boolean readZero() {
    digits = 0;
    scale = 0;
    return true;
  }

  /** The number is this × 10^-{@link #scale}. */
  long unscaled() {
    return digits;
  }

  int scale() {
    return scale;
  }

  /** The double nearest to the number. */
  double value() {
    if (Math.abs(digits) < EXACT) {
      return digits == 0 ? 0 : digits / POWERS[scale];
    }
    return NumberInput.parseDouble(chars, from, to - from, true);
  }
}
