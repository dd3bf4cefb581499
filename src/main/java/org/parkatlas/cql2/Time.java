package org.parkatlas.cql2;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.ToLongFunction;
import org.parkatlas.model.Row;

/**
 * A time of each feature, from its start to its end, both belonging to it.
 *
 * @param inDays counted in whole days; otherwise in microseconds of UTC. From 1970-01-01.
 */
record Time(boolean inDays, ToLongFunction<Row> start, ToLongFunction<Row> end) {
  static final long UNKNOWN = Long.MIN_VALUE;
  static final long SINCE_EVER = Long.MIN_VALUE + 1;
  static final long FOR_EVER = Long.MAX_VALUE;

  private static final long MICROS_A_DAY = 86_400_000_000L;

  /** Years whose days and microseconds fit; others are no calendar years. */
  private static final long MAX_YEAR = 200_000;

  static Time of(LocalDate day) {
    long value = day.toEpochDay();
    return new Time(true, feature -> value, feature -> value);
  }

  static Time of(Instant moment) {
    long value = ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    return new Time(false, feature -> value, feature -> value);
  }

  static Time open() {
    return new Time(true, feature -> SINCE_EVER, feature -> FOR_EVER);
  }

  /** A field that holds days, YYYY-MM-DD. */
  static Time ofDays(int index) {
    ToLongFunction<Row> day = feature -> epochDay((String) feature.value(index));
    return new Time(true, day, day);
  }

  /** A field that holds years: from 1 January to 31 December. */
  static Time ofYears(int index) {
    return new Time(
        true,
        feature -> yearDay((Long) feature.value(index), 1, 1),
        feature -> yearDay((Long) feature.value(index), 12, 31));
  }

  private static long yearDay(Long year, int month, int day) {
    return year == null || Math.abs(year) > MAX_YEAR
        ? UNKNOWN
        : LocalDate.of(year.intValue(), month, day).toEpochDay();
  }

  /** Reads by hand, for it is done for each feature: a formatter takes ten times as long. */
  private static long epochDay(String day) {
    if (day == null || day.length() != 10 || day.charAt(4) != '-' || day.charAt(7) != '-') {
      return UNKNOWN;
    }
    try {
      return LocalDate.of(digits(day, 0, 4), digits(day, 5, 7), digits(day, 8, 10)).toEpochDay();
    } catch (DateTimeException e) {
      return UNKNOWN;
    }
  }

  /** The number that stands there, or none of the calendar if something else does. */
  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return Integer.MIN_VALUE;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  /** From the start of one to the end of the other; unknown if that runs backwards. */
  static Time between(Time first, Time last) {
    if (first.inDays != last.inDays) {
      return between(first.inMicros(), last.inMicros());
    }
    return new Time(
        first.inDays,
        feature -> inOrder(first, last, feature) ? first.start.applyAsLong(feature) : UNKNOWN,
        feature -> inOrder(first, last, feature) ? last.end.applyAsLong(feature) : UNKNOWN);
  }

  private static boolean inOrder(Time first, Time last, Row feature) {
    long end = last.end.applyAsLong(feature);
    return end != UNKNOWN && first.start.applyAsLong(feature) <= end;
  }

  /** A day becomes its first to its last microsecond in UTC. */
  Time inMicros() {
    if (!inDays) {
      return this;
    }
    return new Time(
        false,
        feature -> micros(start.applyAsLong(feature), 0),
        feature -> micros(end.applyAsLong(feature), MICROS_A_DAY - 1));
  }

  private static long micros(long day, long more) {
    boolean none = day == UNKNOWN || day == SINCE_EVER || day == FOR_EVER;
    return none ? day : day * MICROS_A_DAY + more;
  }
}
