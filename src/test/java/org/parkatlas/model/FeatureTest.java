package org.parkatlas.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.parkatlas.shanghai.Shanghai;

/** What a feature says of fields that it does not have, and what it makes of amounts. */
class FeatureTest {
  private static final Map<String, Object> REPORT = new HashMap<>();

  static {
    for (FieldDef field : Shanghai.JOIN_REPORTS.fields()) {
      if (field.required()) {
        REPORT.put(field.name(), value(field));
      }
    }
  }

  private static Object value(FieldDef field) {
    return switch (field.type()) {
      case STRING, DATE -> field.values().isEmpty() ? "text" : field.values().get(0);
      case INTEGER -> 1L;
      case NUMBER -> 1.0;
      case DECIMAL -> BigDecimal.ONE;
      case BOOLEAN -> true;
      case STRINGS -> List.of("text");
    };
  }

  @Test
  void asking_for_a_field_that_is_not_there_is_a_mistake_of_the_program() {
    Feature feature = Feature.of(Shanghai.JOIN_REPORTS, "a", null, REPORT);
    List<BiFunction<Feature, String, Object>> accessors =
        List.of(
            Feature::value,
            Feature::string,
            Feature::integer,
            Feature::number,
            Feature::decimal,
            Feature::strings);
    for (BiFunction<Feature, String, Object> accessor : accessors) {
      assertThatThrownBy(() -> accessor.apply(feature, "colour"))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessage("join-reports has no field colour");
    }
  }

  @Test
  void giving_a_field_that_is_not_declared_is_a_mistake_of_the_data() {
    Map<String, Object> more = new HashMap<>(REPORT);
    more.put("colour", "red");
    assertThatThrownBy(() -> Feature.of(Shanghai.JOIN_REPORTS, "a", null, more))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("colour");
  }

  @Test
  void equal_amounts_are_equal_values_with_the_declared_places() {
    Map<String, Object> one = new HashMap<>(REPORT);
    Map<String, Object> same = new HashMap<>(REPORT);
    one.put("inputAmountYuan", new BigDecimal("1.5"));
    same.put("inputAmountYuan", new BigDecimal("1.500"));
    Feature feature = Feature.of(Shanghai.JOIN_REPORTS, "a", null, one);

    assertThat(feature).isEqualTo(Feature.of(Shanghai.JOIN_REPORTS, "a", null, same));
    assertThat(feature.decimal("inputAmountYuan")).isEqualTo(new BigDecimal("1.50"));
  }

  @Test
  void an_amount_with_more_places_than_declared_is_refused_not_rounded() {
    Map<String, Object> finer = new HashMap<>(REPORT);
    finer.put("inputAmountYuan", new BigDecimal("1.505"));
    assertThatThrownBy(() -> Feature.of(Shanghai.JOIN_REPORTS, "a", null, finer))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("inputAmountYuan has more than 2 places");
  }
}
