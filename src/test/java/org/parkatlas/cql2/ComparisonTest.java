package org.parkatlas.cql2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.cql2.Land.truth;
import static org.parkatlas.cql2.Land.yuan;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.model.Feature;

/** Comparisons on one feature; what is said of it is right or wrong to everybody. */
class ComparisonTest {
  private static final Feature PLOT =
      Land.with(
          "id",
          "plot-7",
          "name",
          "O'Neill 张江",
          "所在区",
          "浦东新区",
          "floors",
          7,
          "year",
          2021,
          "areaKm2",
          0.3,
          "taxYuan",
          yuan("1000.10"),
          "vacant",
          true,
          "leasedFrom",
          "2022-04-16",
          "industries",
          Land.list("芯片", "软件"),
          "geometry",
          "POLYGON ((121 31, 121.1 31, 121.1 31.1, 121 31.1, 121 31))");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "name = 'O''Neill 张江'",
        "name = 'O\\'Neill 张江'",
        "所在区 = '浦东新区'",
        "\"floors\" = 7",
        "7 = floors",
        "6 < floors",
        "floors <> 6.5",
        "floors > 6.999999999999999999999",
        "floors < 7.000000000000000000001",
        "floors < 1e30",
        "floors > -1e30",
        "areaKm2 = 0.3",
        "areaKm2 = 3e-1",
        "areaKm2 < 0.30000000000000004",
        "taxYuan = 1000.1",
        "taxYuan > 1000.09999",
        "taxYuan > floors",
        "areaKm2 < taxYuan",
        "id = 'plot-7'",
        "id LIKE 'plot-%'",
        "vacant",
        "vacant = TRUE",
        "vacant > false",
        "(floors = 7) = vacant",
        "NOT floors = 8",
        "not (floors = 8) and true",
        "floors BETWEEN 7 AND 7",
        "floors NOT BETWEEN 8 AND 6",
        "floors BETWEEN 2 * 3 AND 4 + 4 AND vacant",
        "floors IN (1, 7.0, 9)",
        "name NOT IN ('a', 'b')",
        "leasedFrom = DATE('2022-04-16')",
        "leasedFrom IN ('2022-04-15', '2022-04-16')",
        "leasedFrom < TIMESTAMP('2022-04-17T00:00:00Z')",
        "leasedFrom <= TIMESTAMP('2022-04-16T12:00:00Z')",
        "year = 2021",
        "year + 1 = 2022",
        "year < DATE('2022-01-01')",
        "year >= DATE('2021-12-31')",
        "year > DATE('2020-12-31')",
        "leasedFrom > year",
        "basements IS NULL",
        "geometry is not null",
        "leasedTo IS NULL AND industries IS NOT NULL",
        "lower(name) = 'o''neill 张江'",
        "UPPER(name) LIKE 'O''NEILL%'",
        "grade IS NULL OR grade = 'Z'",
      })
  void true_of_the_plot(String filter) {
    assertThat(truth(filter, PLOT)).isEqualTo(Truth.TRUE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "name = 'o''neill 张江'",
        "floors = 7.5",
        "floors > 7",
        "areaKm2 > 0.3",
        "areaKm2 = 0.30000000000000004",
        "areaKm2 = 0.29999999999999999999999999",
        "taxYuan <> 1000.10",
        "NOT vacant",
        "floors BETWEEN 8 AND 6",
        "floors BETWEEN 7.5 AND 8",
        "floors IN (1, 7.5)",
        "leasedFrom < DATE('2022-04-16')",
        "leasedFrom = TIMESTAMP('2022-04-16T00:00:00Z')",
        "leasedFrom < TIMESTAMP('2022-04-16T12:00:00Z')",
        "year < DATE('2021-12-31')",
        "year = DATE('2021-01-01')",
        "floors IS NULL",
        "FALSE",
      })
  void false_of_the_plot(String filter) {
    assertThat(truth(filter, PLOT)).isEqualTo(Truth.FALSE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "basements = 1",
        "basements <> 1",
        "NOT basements = 1",
        "basements IN (1, 2)",
        "basements BETWEEN 1 AND 2",
        "grade LIKE '%'",
        "grade = 'A' OR floors = 8",
        "grade = 'A' AND floors = 7",
        "floors / 0 = 1",
        "floors % 0 = 1",
        "basements + 1 > 0",
        "leasedTo < DATE('2030-01-01')",
        "CASEI(grade) = 'a'",
      })
  void unknown_of_the_plot_for_want_of_a_value(String filter) {
    assertThat(truth(filter, PLOT)).isEqualTo(Truth.UNKNOWN);
    assertThat(Land.filter(filter).test(PLOT)).isFalse();
    assertThat(Land.filter("NOT (" + filter + ")").test(PLOT)).isFalse();
  }
}
