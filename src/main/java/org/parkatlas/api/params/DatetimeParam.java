package org.parkatlas.api.params;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.parkatlas.catalog.YearRange;
import org.parkatlas.model.InvalidInput;

/**
 * Reads {@code datetime}: an RFC 3339 date or date-time, or an interval of two with {@code ..} or
 * nothing for an open end. Our features know their calendar year, so the answer is years: those the
 * instant or interval touches, as they are written (an offset does not move the year).
 */
public final class DatetimeParam {
  private static final int FIRST_YEAR = 0;
  private static final int LAST_YEAR = 9999;
  private static final String REMEDY =
      "Give a date such as 2020-12-31 or an interval such as 2018-01-01/2020-12-31 or ../2020-12-31.";

  private DatetimeParam() {}

  /**
   * @throws InvalidInput if it is neither, or the interval ends before it starts
   */
  public static YearRange of(String text) {
    String[] ends = text.split("/", -1);
    if (ends.length == 1) {
      LocalDate day = day(text, text);
      return new YearRange(day.getYear(), day.getYear());
    }
    if (ends.length != 2 || open(ends[0]) && open(ends[1])) {
      throw invalid(text, "is not an interval with at least one end");
    }
    LocalDate first = open(ends[0]) ? LocalDate.of(FIRST_YEAR, 1, 1) : day(text, ends[0]);
    LocalDate last = open(ends[1]) ? LocalDate.of(LAST_YEAR, 12, 31) : day(text, ends[1]);
    if (first.isAfter(last)) {
      throw invalid(text, "ends before it starts");
    }
    return new YearRange(first.getYear(), last.getYear());
  }

  private static boolean open(String end) {
    return end.isEmpty() || end.equals("..");
  }

  private static LocalDate day(String text, String end) {
    try {
      boolean withTime = end.length() > 10 && (end.charAt(10) == 'T' || end.charAt(10) == 't');
      return withTime ? OffsetDateTime.parse(end).toLocalDate() : LocalDate.parse(end);
    } catch (DateTimeException e) {
      throw invalid(text, "has “" + end + "”, which is not a date");
    }
  }

  private static InvalidInput invalid(String text, String reason) {
    return new InvalidInput("datetime", text, reason, REMEDY);
  }
}
