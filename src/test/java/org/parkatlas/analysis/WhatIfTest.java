package org.parkatlas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.parkatlas.model.Feature;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.shanghai.Shanghai;

/**
 * Two districts: A makes 100.00 yuan on 4 km² (25 a km²), B makes 300.00 on 6 km² (50); together
 * 400 on 10 km² (40). C has no figure.
 */
class WhatIfTest {
  private static final String WHERE = "inputs.changes";

  private final WhatIf city =
      new WhatIf(
          ZoneFigures.of(
              List.of(
                  row("A", "100.00", 4.0, null),
                  row("B", "300.00", 6.0, null),
                  row("C", null, 1.0, "suppressed"))));

  private static Feature row(String zone, String output, Double km2, String reason) {
    Map<String, Object> values = new HashMap<>();
    values.put("zoneId", zone);
    values.put("name", zone);
    values.put("year", 2020L);
    values.put("basis", "supplied");
    values.put("outputYuan", output == null ? null : new BigDecimal(output));
    values.put("areaKm2", km2);
    values.put("yuanPerKm2", output == null ? null : Double.parseDouble(output) / km2);
    values.put("withheld", List.of());
    values.put("reason", reason);
    values.put("synthetic", true);
    values.put("symbol", false);
    values.put("source", "样本");
    values.put("quality", "synthetic");
    return Feature.of(Shanghai.ATLAS.efficiencyOf(Shanghai.DISTRICT), zone + "-2020", null, values);
  }

  private WhatIf.Outcome suppose(WhatIfChange... changes) {
    return city.suppose(WHERE, List.of(changes));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private static void has(WhatIf.Figure figure, String output, String km2, String yuanPerKm2) {
    assertThat(figure.outputYuan()).isEqualByComparingTo(output);
    assertThat(figure.areaKm2()).isEqualByComparingTo(km2);
    assertThat(figure.yuanPerKm2()).isEqualByComparingTo(yuanPerKm2);
  }

  @Test
  void renewing_a_quarter_of_the_land_replaces_a_quarter_of_the_output() {
    WhatIf.Outcome outcome = suppose(new WhatIfChange.Renew("A", number("1"), number("85")));
    // 100 − 100 × 1/4 + 1 × 85 = 160 on the same 4 km².
    has(outcome.after().get("A"), "160", "4", "40");
    has(outcome.before().get("A"), "100", "4", "25");
    has(WhatIf.Outcome.total(outcome.after()).orElseThrow(), "460", "10", "46");
  }

  @Test
  void output_that_moves_leaves_the_city_as_it_was() {
    WhatIf.Outcome outcome = suppose(new WhatIfChange.MoveOutput("B", "A", number("10")));
    has(outcome.after().get("A"), "130", "4", "32.5");
    has(outcome.after().get("B"), "270", "6", "45");
    has(WhatIf.Outcome.total(outcome.after()).orElseThrow(), "400", "10", "40");
    assertThat(outcome.steps()).hasSize(2);
  }

  @Test
  void changes_follow_one_another() {
    WhatIf.Outcome outcome =
        suppose(
            new WhatIfChange.GrowOutput("A", number("10")),
            new WhatIfChange.CloseOutput("A", number("50")),
            new WhatIfChange.ChangeArea("A", number("-1.5")));
    // 100 → 110 → 55, on 4 − 1.5 km².
    has(outcome.after().get("A"), "55", "2.5", "22");
    has(outcome.steps().get(1).before(), "110", "4", "27.5");
    has(outcome.after().get("B"), "300", "6", "50");
  }

  @Test
  void a_zone_without_a_figure_takes_no_part_and_says_why() {
    assertThat(city.leftOut()).containsEntry("C", "suppressed");
    assertThatThrownBy(() -> suppose(new WhatIfChange.GrowOutput("C", number("1"))))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("inputs.changes[0].zone has no figure: suppressed");
  }

  @Test
  void what_cannot_be_is_refused_with_its_place() {
    refused(new WhatIfChange.GrowOutput("X", number("1")), "[0].zone is not a zone");
    refused(new WhatIfChange.MoveOutput("A", "A", number("1")), "[0].to is the zone itself");
    refused(new WhatIfChange.MoveOutput("A", "X", number("1")), "[0].to is not a zone");
    refused(new WhatIfChange.CloseOutput("A", number("100.1")), "[0].percent is not from 0 to 100");
    refused(new WhatIfChange.GrowOutput("A", number("-101")), "[0].percent is not from -100");
    refused(new WhatIfChange.ChangeArea("A", number("-4")), "[0].km2 leaves no land");
    refused(new WhatIfChange.Renew("A", number("4.01"), number("1")), "[0].km2 is not above 0");
    refused(new WhatIfChange.Renew("A", number("1"), number("-1")), "[0].yuanPerKm2 is negative");
  }

  @Test
  void what_just_can_be_is_supposed() {
    has(suppose(new WhatIfChange.CloseOutput("A", number("100"))).after().get("A"), "0", "4", "0");
    has(suppose(new WhatIfChange.CloseOutput("A", number("0"))).after().get("A"), "100", "4", "25");
    has(suppose(new WhatIfChange.GrowOutput("A", number("-100"))).after().get("A"), "0", "4", "0");
    has(
        suppose(new WhatIfChange.GrowOutput("A", number("1000"))).after().get("A"),
        "1100",
        "4",
        "275");
    has(
        suppose(new WhatIfChange.Renew("A", number("4"), number("0"))).after().get("A"),
        "0",
        "4",
        "0");
    refused(new WhatIfChange.GrowOutput("A", number("1000.1")), "[0].percent is not from -100");
    refused(new WhatIfChange.CloseOutput("A", number("-0.1")), "[0].percent is not from 0 to 100");
    refused(new WhatIfChange.MoveOutput("A", "B", number("101")), "[0].percent is not from 0");
    refused(new WhatIfChange.Renew("A", number("0"), number("1")), "[0].km2 is not above 0");
  }

  @Test
  void each_step_says_which_change_it_is_of() {
    WhatIf.Outcome outcome =
        suppose(
            new WhatIfChange.GrowOutput("A", number("10")),
            new WhatIfChange.MoveOutput("A", "B", number("50")));
    assertThat(outcome.steps()).extracting(WhatIf.Step::change).containsExactly(0, 1, 1);
    assertThat(outcome.steps()).extracting(WhatIf.Step::zone).containsExactly("A", "A", "B");
    assertThat(WhatIf.Outcome.total(Map.of())).isEmpty();
  }

  private void refused(WhatIfChange change, String message) {
    assertThatThrownBy(() -> suppose(change))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(message);
  }

  @Property(tries = 200)
  void moving_output_to_and_fro_never_loses_a_cent(@ForAll long seed) {
    Random random = new Random(seed);
    List<Feature> rows = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String output = BigDecimal.valueOf(random.nextLong(1, 1L << 50), 2).toPlainString();
      rows.add(row("Z" + i, output, 0.000001 * random.nextInt(1, 1_000_000_000), null));
    }
    List<WhatIfChange> moves = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      int from = random.nextInt(5);
      int to = (from + 1 + random.nextInt(4)) % 5;
      BigDecimal percent = BigDecimal.valueOf(random.nextInt(100_000_001), 6);
      moves.add(new WhatIfChange.MoveOutput("Z" + from, "Z" + to, percent));
    }
    WhatIf.Outcome outcome = new WhatIf(ZoneFigures.of(rows)).suppose(WHERE, moves);
    assertThat(WhatIf.Outcome.total(outcome.after()).orElseThrow().outputYuan())
        .isEqualByComparingTo(WhatIf.Outcome.total(outcome.before()).orElseThrow().outputYuan());
    BigDecimal changes =
        outcome.steps().stream()
            .map(step -> step.after().outputYuan().subtract(step.before().outputYuan()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(changes).isEqualByComparingTo("0");
  }
}
