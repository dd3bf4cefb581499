package org.parkatlas.cql2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.cql2.Land.truth;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.model.Feature;

/** Times on both sides of each relation; both ends belong to an interval. */
class TemporalTest {
  private static final Feature PLOT =
      Land.with("year", 2021, "leasedFrom", "2022-04-16", "leasedTo", "2022-06-30");

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "T_AFTER(leasedFrom, DATE('2022-04-15')) | TRUE",
        "T_AFTER(leasedFrom, DATE('2022-04-16')) | FALSE",
        "T_BEFORE(leasedFrom, DATE('2022-04-17')) | TRUE",
        "T_BEFORE(leasedFrom, DATE('2022-04-16')) | FALSE",
        "T_DISJOINT(leasedFrom, DATE('2022-04-16')) | FALSE",
        "T_EQUALS(leasedFrom, DATE('2022-04-16')) | TRUE",
        "T_EQUALS(leasedFrom, INTERVAL('2022-04-16','2022-04-16')) | TRUE",
        "T_EQUALS(leasedFrom, INTERVAL('2022-04-16','2022-04-17')) | FALSE",
        "T_INTERSECTS(leasedFrom, INTERVAL('2022-01-01','2022-04-16')) | TRUE",
        "T_INTERSECTS(leasedFrom, INTERVAL('2022-01-01','2022-04-15')) | FALSE",
        "T_INTERSECTS(leasedFrom, INTERVAL('..','..')) | TRUE",
        "T_INTERSECTS(leasedFrom, INTERVAL('2022-04-16','..')) | TRUE",
        "T_INTERSECTS(leasedFrom, INTERVAL('2022-04-17','..')) | FALSE",
        "T_INTERSECTS(leasedFrom, TIMESTAMP('2022-04-16T23:59:59.999999Z')) | TRUE",
        "T_INTERSECTS(leasedFrom, TIMESTAMP('2022-04-17T00:00:00Z')) | FALSE",
        "T_BEFORE(leasedFrom, TIMESTAMP('2022-04-16T23:59:59Z')) | FALSE",
        "T_INTERSECTS(INTERVAL(leasedFrom, leasedTo), DATE('2022-06-30')) | TRUE",
        "T_INTERSECTS(INTERVAL(leasedFrom, leasedTo), DATE('2022-07-01')) | FALSE",
        "T_INTERSECTS(INTERVAL(leasedFrom, '..'), DATE('2099-01-01')) | TRUE",
        "T_INTERSECTS(INTERVAL(leasedTo, leasedFrom), DATE('2022-05-01')) | UNKNOWN",
        "T_EQUALS(year, INTERVAL('2021-01-01','2021-12-31')) | TRUE",
        "T_EQUALS(year, INTERVAL('2021-01-01T00:00:00Z','2021-12-31T23:59:59.999999Z')) | TRUE",
        "T_EQUALS(year, INTERVAL('2021-01-01T00:00:00Z','2021-12-31T23:59:59Z')) | FALSE",
        "T_DURING(year, INTERVAL('2020-12-31','2022-01-01')) | TRUE",
        "T_DURING(year, INTERVAL('2021-01-01','2022-01-01')) | FALSE",
        "T_CONTAINS(year, INTERVAL('2021-01-02','2021-12-30')) | TRUE",
        "T_CONTAINS(year, INTERVAL('2021-01-01','2021-12-30')) | FALSE",
        "T_STARTS(year, INTERVAL('2021-01-01','2022-01-01')) | TRUE",
        "T_STARTS(year, INTERVAL('2021-01-01','2021-12-31')) | FALSE",
        "T_STARTEDBY(year, INTERVAL('2021-01-01','2021-06-30')) | TRUE",
        "T_STARTEDBY(year, INTERVAL('2021-01-02','2021-06-30')) | FALSE",
        "T_FINISHES(year, INTERVAL('..','2021-12-31')) | TRUE",
        "T_FINISHES(year, INTERVAL('2021-01-01','2021-12-31')) | FALSE",
        "T_FINISHEDBY(year, INTERVAL('2021-07-01','2021-12-31')) | TRUE",
        "T_FINISHEDBY(year, INTERVAL('2021-07-01','2021-12-30')) | FALSE",
        "T_MEETS(year, INTERVAL('2021-12-31','..')) | TRUE",
        "T_MEETS(year, INTERVAL('2022-01-01','..')) | FALSE",
        "T_METBY(year, INTERVAL('..','2021-01-01')) | TRUE",
        "T_METBY(year, INTERVAL('..','2020-12-31')) | FALSE",
        "T_OVERLAPS(year, INTERVAL('2021-12-30','..')) | TRUE",
        "T_OVERLAPS(year, INTERVAL('2021-12-31','..')) | FALSE",
        "T_OVERLAPPEDBY(year, INTERVAL('..','2021-01-02')) | TRUE",
        "T_OVERLAPPEDBY(year, INTERVAL('..','2021-01-01')) | FALSE",
        "T_AFTER(leasedFrom, year) | TRUE",
        "T_AFTER(sourceYear, year) | UNKNOWN",
        "T_BEFORE(DATE('2022-01-01'), TIMESTAMP('2022-01-02T00:00:00Z')) | TRUE",
      })
  void relations(String filter, Truth truth) {
    assertThat(truth(filter, PLOT)).isEqualTo(truth);
  }

  /** Allen's thirteen relations, some under one roof: of two proper intervals exactly one holds. */
  @Property
  void of_two_intervals_exactly_one_relation_holds(
      @ForAll @IntRange(min = 0, max = 6) int start1,
      @ForAll @IntRange(min = 1, max = 4) int length1,
      @ForAll @IntRange(min = 0, max = 6) int start2,
      @ForAll @IntRange(min = 1, max = 4) int length2) {
    int holding = 0;
    for (TimeRelation relation : TimeRelation.values()) {
      boolean coarse = relation == TimeRelation.DISJOINT || relation == TimeRelation.INTERSECTS;
      if (!coarse && relation.holds(start1, start1 + length1, start2, start2 + length2)) {
        holding++;
      }
    }
    assertThat(holding).isEqualTo(1);
  }
}
