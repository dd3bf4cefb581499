package org.parkatlas.shanghai.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parkatlas.model.Feature;
import org.parkatlas.model.Quality;

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
    assertThat(FIGURES).hasSize(384).noneMatch(f -> f.string("basis").equals("not_found"));
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
    assertThat(shippedOf("district_output.csv", "park_output.csv"))
        .filteredOn(f -> f.number("value") != null)
        .hasSize((int) expected);
  }

  @Test
  void a_source_that_contradicts_itself_is_left_out_and_a_weak_one_says_so() {
    List<Map<String, String>> zones = Shipped.INPUTS.facts("zones_updates.csv");
    assertThat(curated("zones_updates.csv"))
        .allSatisfy(
            row -> {
              Map<String, String> fact = zones.get(Integer.parseInt(row.get("row")) - 1);
              assertThat(fact.get("quality")).isNotEqualTo("D");
              boolean weak = fact.get("quality").equals("C");
              assertThat(row.get("notes").startsWith("来源等级C")).isEqualTo(weak);
              assertThat(BY_ID.get(row.get("id")).quality() == Quality.SECONDARY).isEqualTo(weak);
            });
  }

  @Test
  void every_number_of_the_later_files_is_shipped_unless_its_year_or_its_source_is_in_doubt() {
    assertThat(numbers("zones_updates.csv", "quality", "D"))
        .hasSameSizeAs(shippedOf("zones_updates.csv"));
    assertThat(numbers("district_updates.csv", "year", "未写明"))
        .hasSameSizeAs(shippedOf("district_updates.csv"));
  }

  @Test
  void areas_of_a_zone_stand_side_by_side_each_with_its_kind() {
    assertThat(FIGURES)
        .filteredOn(f -> "zone-xinzhuang".equals(f.string("areaCode")))
        .filteredOn(f -> f.number("areaKm2") != null)
        .extracting(f -> f.number("areaKm2"), f -> f.string("areaKind"))
        .contains(tuple(14.9518, "纳入张江高新区的面积, 附四至"), tuple(10.0, "开发面积"));
  }

  @Test
  void a_figure_that_names_a_zone_or_a_park_names_one_on_the_map() {
    for (Feature figure : FIGURES) {
      String code = figure.string("areaCode");
      if (code != null && code.matches("(zone|park)-.*")) {
        String map = code.startsWith("zone") ? "development-zones" : "parks";
        assertThat(Shipped.nodes(map + ".geojson"))
            .as(figure.id())
            .anyMatch(node -> node.path("id").asText().equals(code));
      }
    }
  }

  private static List<Map<String, String>> curated(String file) {
    return Shipped.INPUTS.curated("published-figures.csv").stream()
        .filter(row -> row.get("file").equals(file))
        .toList();
  }

  private static List<Feature> shippedOf(String... files) {
    return Stream.of(files)
        .flatMap(file -> curated(file).stream())
        .map(row -> BY_ID.get(row.get("id")))
        .toList();
  }

  /** Facts that are a number, without those that have a value in a column. */
  private static List<Map<String, String>> numbers(String file, String column, String without) {
    return Shipped.INPUTS.facts(file).stream()
        .filter(fact -> fact.get("value").matches("-?[\\d.]+"))
        .filter(fact -> !"approved".equals(fact.get("field")))
        .filter(fact -> !fact.get(column).equals(without))
        .toList();
  }

  @Test
  void what_we_computed_is_called_derived() {
    assertThat(FIGURES.stream().filter(f -> f.string("basis").equals("derived")))
        .isNotEmpty()
        .allMatch(f -> f.string("quality").equals("derived"));
  }
}
