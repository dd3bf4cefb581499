package org.parkatlas.cql2;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.model.Feature;

/** The logic of three truths: u is unknown, because the feature has no basements given. */
class TruthTableTest {
  private static final Feature PLOT = Land.with("floors", 1);

  private static String condition(String truth) {
    return switch (truth) {
      case "t" -> "floors = 1";
      case "f" -> "floors = 2";
      default -> "basements = 1";
    };
  }

  private static String truth(String text) {
    return Land.truth(text, PLOT).name().substring(0, 1).toLowerCase();
  }

  @ParameterizedTest(name = "{0}, {1}: and {2}, or {3}")
  @CsvSource({
    "t, t, t, t", "t, f, f, t", "t, u, u, t",
    "f, t, f, t", "f, f, f, f", "f, u, f, u",
    "u, t, u, t", "u, f, f, u", "u, u, u, u"
  })
  void and_or(String a, String b, String and, String or) {
    assertThat(truth(condition(a) + " AND " + condition(b))).isEqualTo(and);
    assertThat(truth(condition(a) + " OR " + condition(b))).isEqualTo(or);
  }

  @ParameterizedTest
  @CsvSource({"t, f", "f, t", "u, u"})
  void not(String a, String not) {
    assertThat(truth("NOT " + condition(a))).isEqualTo(not);
  }
}
