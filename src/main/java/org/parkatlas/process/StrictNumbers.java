package org.parkatlas.process;

import java.math.BigDecimal;

/** Reads numbers as the import does: digits, one point, an exponent; no NaN, no separators. */
final class StrictNumbers {
  /** Far more digits than any measure or amount has; beyond it arithmetic would not end. */
  private static final int MOST_DIGITS = 40;

  private static final int LONGEST_TEXT = 100;

  private StrictNumbers() {}

  static BigDecimal decimal(String name, String text) throws RowProblem {
    try {
      if (text.length() <= LONGEST_TEXT) {
        BigDecimal value = new BigDecimal(text);
        if (value.precision() <= MOST_DIGITS && Math.abs((long) value.scale()) <= MOST_DIGITS) {
          return value;
        }
      }
      throw new RowProblem(name + " has more than " + MOST_DIGITS + " digits");
    } catch (NumberFormatException e) {
      throw new RowProblem(name + " is not a number: “" + StrictJson.shown(text) + "”");
    }
  }

  /** An amount of money: not negative. */
  static BigDecimal amount(String name, String text) throws RowProblem {
    BigDecimal amount = decimal(name, text);
    if (amount.signum() < 0) {
      throw new RowProblem(name + " is negative: " + text);
    }
    return amount;
  }
}
