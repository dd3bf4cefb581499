package org.parkatlas.shanghai.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parkatlas.model.Feature;

class IndicatorProgressTest {
  private static final List<Feature> ROWS = IndicatorProgress.features(Shipped.INPUTS);

  @Test
  void every_row_of_the_facts_is_shipped_with_a_name_in_both_languages() {
    assertThat(ROWS).hasSize(236).allMatch(row -> row.string("nameEn") != null);
  }

  @Test
  void a_target_is_a_row_of_the_seeds() {
    for (Feature row : ROWS) {
      String target = row.string("indicator");
      String collection = row.string("targetCollection");
      assertThat(target == null).isEqualTo(collection == null);
      if (target != null) {
        assertThat(ids(collection + ".csv")).as(row.id()).contains(target);
      }
    }
  }

  private static Set<String> ids(String table) {
    return Shipped.INPUTS.seeds(table).stream().map(r -> r.get("id")).collect(Collectors.toSet());
  }

  @Test
  void only_an_actual_value_of_the_targets_calibre_is_called_reached() {
    assertThat(judged("reached"))
        .allMatch(row -> row.string("kind").equals("actual"))
        .allMatch(row -> row.string("scope").equals("全市"))
        .allMatch(row -> row.number("valueInTargetUnit") >= target(row));
    assertThat(judged("reached"))
        .extracting(row -> row.string("indicator"))
        .containsOnly(
            "plan2023-04",
            "plan2023-05",
            "plan2023-33",
            "plan2023-47",
            "plan2023-48",
            "plan2023-50");
  }

  private static double target(Feature row) {
    return Shipped.INPUTS.seeds("indicators.csv").stream()
        .filter(indicator -> indicator.get("id").equals(row.string("indicator")))
        .mapToDouble(indicator -> Double.parseDouble(indicator.get("targetValue")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_spoken_80_and_the_robots_of_key_industries_do_not_meet_a_target() {
    assertThat(of("fyp14-05"))
        .isNotEmpty()
        .allMatch(row -> "notComparable".equals(row.string("verdict")));
    assertThat(ROWS.stream().filter(row -> row.string("name").equals("重点产业机器人密度")))
        .isNotEmpty()
        .allMatch(row -> row.string("indicator") == null);
  }

  @Test
  void industrial_value_added_missed_its_target_because_all_of_secondary_industry_did() {
    Feature row = judged("notReached").get(0);
    assertThat(judged("notReached")).hasSize(1);
    assertThat(row.string("indicator")).isEqualTo("plan2023-01");
    assertThat(row.number("value")).isEqualTo(11650.62).isLessThan(13_000);
    assertThat(row.string("verdictNote")).contains("第二产业");
    assertThat(row.number("valueInTargetUnit")).isNull();
  }

  @Test
  void what_is_not_comparable_says_why() {
    assertThat(judged("notComparable"))
        .hasSizeGreaterThan(20)
        .allMatch(row -> row.string("verdictNote") != null);
  }

  @Test
  void two_sources_that_differ_both_stand() {
    assertThat(of("plan2023-05").stream().filter(row -> row.integer("year") == 2021))
        .extracting(row -> row.number("valueInTargetUnit"))
        .containsExactly(12_700.0, 12_000.0, 12_000.0);
  }

  @Test
  void nothing_points_to_a_copy() {
    assertThat(ROWS)
        .allMatch(row -> row.string("link") == null || row.string("link").startsWith("http"))
        .noneMatch(row -> String.valueOf(row.string("calibre")).contains("镜像"));
  }

  private static List<Feature> of(String indicator) {
    return ROWS.stream().filter(row -> indicator.equals(row.string("indicator"))).toList();
  }

  private static List<Feature> judged(String verdict) {
    return ROWS.stream().filter(row -> verdict.equals(row.string("verdict"))).toList();
  }
}
