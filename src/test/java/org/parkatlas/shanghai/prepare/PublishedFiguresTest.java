package org.parkatlas.shanghai.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parkatlas.model.Feature;

class PublishedFiguresTest {
  private static final List<Feature> FIGURES = PublishedFigures.features(Shipped.INPUTS);
  private static final Map<String, Feature> BY_ID =
      FIGURES.stream().collect(Collectors.toMap(Feature::id, Function.identity()));

  @Test
  void the_citys_output_and_the_parks_output_are_different_indicators() {
    Feature city = BY_ID.get("city-2020-gross-output-all");
    Feature parks = BY_ID.get("city-2020-park-gross-output-above-scale");
    assertThat(city.number("value")).isEqualTo(37053);
    assertThat(city.string("scope")).contains("全市");
    assertThat(parks.number("value")).isEqualTo(28000);
    assertThat(city.string("indicator")).isNotEqualTo(parks.string("indicator"));
  }

  @Test
  void revenue_and_gdp_are_never_called_output() {
    assertThat(BY_ID.get("city-2020-ps-zone-revenue-per-km2").string("notes")).contains("不是工业总产值");
    assertThat(BY_ID.get("minhang-development-zone-2022-sales-revenue").string("notes"))
        .contains("不是工业总产值");
    assertThat(BY_ID.get("caohejing-2013-gdp").string("notes")).contains("不是工业总产值");
  }

  @Test
  void a_spoken_figure_without_denominator_does_not_meet_the_target() {
    Feature spoken = BY_ID.get("city-2021-park-output-per-km2");
    assertThat(spoken.string("basis")).isEqualTo("reported_lower_bound");
    assertThat(spoken.string("notes")).contains("未说明分母");
  }

  @Test
  void a_row_without_any_figure_is_left_out_and_so_is_a_figure_of_an_unknown_year() {
    assertThat(FIGURES).hasSize(102).noneMatch(f -> f.string("basis").equals("not_found"));
    assertThat(FIGURES).noneMatch(f -> f.string("basis").equals("reported_year_unknown"));
    assertThat(FIGURES)
        .allMatch(
            f ->
                f.number("value") != null
                    || f.number("growthPct") != null
                    || f.number("areaKm2") != null
                    || f.string("indicator").equals("share"));
  }

  @Test
  void every_row_with_a_figure_and_a_year_is_shipped() {
    long expected =
        List.of("district_output.csv", "park_output.csv").stream()
            .flatMap(file -> Shipped.INPUTS.facts(file).stream())
            .filter(fact -> !fact.get("value").isEmpty())
            .filter(fact -> !fact.get("basis").equals("reported_year_unknown"))
            .count();
    assertThat(FIGURES.stream().filter(f -> f.number("value") != null)).hasSize((int) expected);
  }

  @Test
  void what_we_computed_is_called_derived() {
    assertThat(FIGURES.stream().filter(f -> f.string("basis").equals("derived")))
        .isNotEmpty()
        .allMatch(f -> f.string("quality").equals("derived"));
  }
}
