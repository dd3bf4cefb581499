package org.parkatlas.shanghai.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parkatlas.model.Feature;

class RulesTest {
  private static final List<Feature> RULES = Rules.features(Shipped.INPUTS);
  private static final Map<String, Feature> BY_ID =
      RULES.stream().collect(Collectors.toMap(Feature::id, Function.identity()));

  @Test
  void every_rule_of_the_facts_has_a_jurisdiction_a_document_and_a_name_in_both_languages() {
    assertThat(RULES)
        .hasSize(28 + 59)
        .allSatisfy(
            rule -> {
              assertThat(rule.string("jurisdiction")).isNotBlank();
              assertThat(rule.string("document")).isNotBlank();
              assertThat(rule.string("nameEn")).isNotBlank();
            });
  }

  @Test
  void a_rule_that_ran_out_says_until_when_it_held() {
    Feature rule = BY_ID.get("rule-life-cycle");
    assertThat(rule.string("validFrom")).isEqualTo("2021-09-20");
    assertThat(rule.string("validUntil")).isEqualTo("2026-09-19");
  }

  @Test
  void the_weights_of_huangyan_add_up_to_100_in_each_year_and_group() {
    Map<String, Double> weights =
        RULES.stream()
            .filter(rule -> rule.id().startsWith("rule-huangyan"))
            .filter(rule -> rule.number("weight") != null)
            .collect(
                Collectors.groupingBy(
                    rule -> rule.integer("year") + rule.string("appliesTo"),
                    Collectors.summingDouble(rule -> rule.number("weight"))));
    assertThat(weights).hasSize(4);
    assertThat(weights.values()).containsOnly(100.0);
  }

  @Test
  void no_weight_and_no_base_value_is_said_to_be_shanghais() {
    assertThat(RULES.stream().filter(rule -> rule.string("jurisdiction").startsWith("上海")))
        .isNotEmpty()
        .allMatch(rule -> rule.number("weight") == null && rule.number("baseValue") == null);
  }
}
