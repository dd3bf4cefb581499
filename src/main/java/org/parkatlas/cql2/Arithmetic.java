package org.parkatlas.cql2;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The seven operators on numbers. Whole and decimal numbers are counted exactly, to 34 digits; with
 * a double on one side it is double arithmetic. What has no result — division by zero, a root of a
 * negative number, a result beyond 10^±400 — is null.
 */
enum Arithmetic {
  PLUS("+"),
  MINUS("-"),
  TIMES("*"),
  DIVIDED("/"),
  /** Sign of the dividend. */
  REMAINDER("%"),
  /** Quotient cut towards zero. */
  WHOLE_QUOTIENT("div"),
  POWER("^");

  private static final MathContext EXACT = MathContext.DECIMAL128;
  private static final int MAX_EXACT_POWER = 999;

  private final String op;

  Arithmetic(String op) {
    this.op = op;
  }

  String op() {
    return op;
  }

  static Optional<Arithmetic> of(String op) {
    return Stream.of(values()).filter(a -> a.op.equals(op)).findFirst();
  }

  /** The result, or null if there is none or a side is null. */
  Number apply(Number a, Number b) {
    if (a == null || b == null) {
      return null;
    }
    if (a instanceof Double || b instanceof Double) {
      return finite(floating(a.doubleValue(), b.doubleValue()));
    }
    try {
      return bounded(exact(Numbers.decimal(a), Numbers.decimal(b)));
    } catch (ArithmeticException e) {
      return null;
    }
  }

  private double floating(double a, double b) {
    return switch (this) {
      case PLUS -> a + b;
      case MINUS -> a - b;
      case TIMES -> a * b;
      case DIVIDED -> a / b;
      case REMAINDER -> a % b;
      case WHOLE_QUOTIENT -> {
        double quotient = a / b;
        yield quotient < 0 ? Math.ceil(quotient) : Math.floor(quotient);
      }
      case POWER -> Math.pow(a, b);
    };
  }

  private Number exact(BigDecimal a, BigDecimal b) {
    return switch (this) {
      case PLUS -> a.add(b, EXACT);
      case MINUS -> a.subtract(b, EXACT);
      case TIMES -> a.multiply(b, EXACT);
      case DIVIDED -> a.divide(b, EXACT);
      case REMAINDER -> a.remainder(b, EXACT);
      case WHOLE_QUOTIENT -> a.divideToIntegralValue(b, EXACT);
      case POWER -> power(a, b);
    };
  }

  private static Number power(BigDecimal base, BigDecimal exponent) {
    boolean whole = exponent.stripTrailingZeros().scale() <= 0;
    if (whole && exponent.abs().compareTo(BigDecimal.valueOf(MAX_EXACT_POWER)) <= 0) {
      return base.pow(exponent.intValueExact(), EXACT);
    }
    return finite(Math.pow(base.doubleValue(), exponent.doubleValue()));
  }

  private static Double finite(double number) {
    return Double.isFinite(number) ? number : null;
  }

  private static Number bounded(Number number) {
    if (!(number instanceof BigDecimal decimal) || decimal.signum() == 0) {
      return number;
    }
    long exponent = (long) decimal.precision() - decimal.scale();
    return Math.abs(exponent) > Limits.MAX_EXPONENT ? null : decimal;
  }
}
