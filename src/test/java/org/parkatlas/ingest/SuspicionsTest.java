package org.parkatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;

/** Totals that look like another unit than was declared are said, and never refused. */
class SuspicionsTest {
  private final List<Feature> rows = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({"1000, false", "1001, true", "10, false", "9, true", "0, true", "100, false"})
  void a_total_may_grow_or_shrink_tenfold_in_a_year(String next, boolean suspicious) {
    row("a", 2020, "60", 1);
    row("b", 2020, "40", 1);
    row("a", 2021, next, 1);

    assertThat(found()).hasSize(suspicious ? 1 : 0);
  }

  @Test
  void the_line_says_what_leapt_how_far_and_what_to_ask() {
    row("a", 2020, "1.50", 5);
    row("a", 2021, "15000.00", 5);

    assertThat(found())
        .containsExactly(
            "outputYuan is 15000.00 in all in 2021 after 1.50 in 2020, 10000.000 times as much."
                + " Are all amounts in yuan?");
  }

  @Test
  void after_nothing_at_all_no_multiple_can_be_said() {
    row("a", 2020, "0", 5);
    row("a", 2021, "7", 5);

    assertThat(found())
        .containsExactly(
            "outputYuan is 7.00 in all in 2021 after 0.00 in 2020. Are all amounts in yuan?");
  }

  @Test
  void each_measure_and_year_is_looked_at_alone() {
    row("a", 2019, "1", 100);
    row("a", 2020, "20", 100);
    row("a", 2021, "1", 5);

    assertThat(found())
        .extracting(line -> line.replaceFirst(" is .* in all in (\\d+) .*", " $1"))
        .containsExactly("outputYuan 2020", "outputYuan 2021", "people 2021");
  }

  @Test
  void years_that_do_not_follow_each_other_are_not_compared() {
    row("a", 2018, "1", 1);
    row("a", 2020, "1000", 1);

    assertThat(found()).isEmpty();
  }

  @Test
  void other_collections_have_no_amounts() {
    assertThat(Suspicions.of(Shanghai.ATLAS, Shanghai.POLICIES, List.of())).isEmpty();
  }

  private List<String> found() {
    return Suspicions.of(Shanghai.ATLAS, Shanghai.OUTPUTS, rows);
  }

  private void row(String unit, int year, String output, long people) {
    Map<String, Object> values =
        Map.of(
            "enterpriseId",
            unit,
            "year",
            (long) year,
            "outputYuan",
            new BigDecimal(output),
            "people",
            people,
            "source",
            "s",
            "quality",
            "press");
    rows.add(Feature.of(Shanghai.OUTPUTS, unit + year, null, values));
  }
}
