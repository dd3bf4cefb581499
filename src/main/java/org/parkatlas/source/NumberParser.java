package org.parkatlas.source;

import java.math.BigDecimal;
import org.parkatlas.model.Shown;

/** Reads numbers strictly: digits, one point, an exponent; no NaN, no separators, no spaces. */
public final class NumberParser {
  /** Far more digits than any measure or amount has; beyond it arithmetic would not end. */
  public static final int MOST_DIGITS = 40;

  /** A longer text has too many digits, and need not be looked at. */
  private static final int LONGEST = 100;

  private NumberParser() {}

  static BigDecimal decimal(String name, String text) throws BadRow {
    try {
      BigDecimal value = text.length() > LONGEST ? null : new BigDecimal(text);
      if (value != null && isShort(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw new BadRow(name + " is not a number: “" + Shown.of(text) + "”");
    }
    throw new BadRow(name + " has more than " + MOST_DIGITS + " digits: “" + Shown.of(text) + "”");
  }

  /** Whether it has at most {@value #MOST_DIGITS} digits, before and behind the point. */
  public static boolean isShort(BigDecimal value) {
    return value.precision() <= MOST_DIGITS && Math.abs((long) value.scale()) <= MOST_DIGITS;
  }

  static double number(String name, String text) throws BadRow {
    return decimal(name, text).doubleValue();
  }

  static long integer(String name, String text) throws BadRow {
    try {
      return decimal(name, text).longValueExact();
    } catch (ArithmeticException e) {
      throw new BadRow(name + " is not a whole number: “" + text + "”");
    }
  }

  /** An amount of money: not negative. */
  static BigDecimal amount(String name, String text) throws BadRow {
    BigDecimal amount = decimal(name, text);
    if (amount.signum() < 0) {
      throw new BadRow(name + " is negative: " + text);
    }
    return amount;
  }

  /** An amount to be stored: no finer than a cent, which the store could not keep. */
  static BigDecimal cents(String name, String text) throws BadRow {
    BigDecimal amount = amount(name, text);
    if (amount.stripTrailingZeros().scale() > 2) {
      throw new BadRow(name + " has more than two decimal places: " + text);
    }
    return amount;
  }
}
