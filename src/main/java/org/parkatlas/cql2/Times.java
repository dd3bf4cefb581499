package org.parkatlas.cql2;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads days and moments after RFC 3339, moments in UTC. */
final class Times {
  static final String NOT_A_DAY = "a day is written YYYY-MM-DD, such as DATE('2025-01-31')";
  static final String NOT_A_MOMENT =
      "a moment is written in UTC, such as TIMESTAMP('2025-01-31T08:00:00Z')";

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern MOMENT =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,6}0{0,3})?Z");

  private Times() {}

  /** Whether the text has the form of a day or a moment. */
  static boolean looksLikeTime(String text) {
    return DAY.matcher(text).matches() || MOMENT.matcher(text).matches();
  }

  /**
   * A day, a moment or {@code ..}.
   *
   * @throws RuntimeException made by {@code problem} if it is none
   */
  static Expr parse(String text, Function<String, RuntimeException> problem) {
    if (text.equals("..")) {
      return new Expr.Open();
    }
    try {
      if (DAY.matcher(text).matches()) {
        return new Expr.Day(LocalDate.parse(text));
      }
      if (MOMENT.matcher(text).matches()) {
        return new Expr.Moment(Instant.parse(text));
      }
    } catch (DateTimeException e) {
      throw problem.apply("“" + text + "” is not in the calendar");
    }
    throw problem.apply(
        "“" + text + "” is no time; " + NOT_A_DAY + ", " + NOT_A_MOMENT + ", at most to the µs");
  }
}
