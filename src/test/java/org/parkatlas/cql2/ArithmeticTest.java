package org.parkatlas.cql2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.cql2.Land.truth;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.model.Feature;

class ArithmeticTest {
  private static final Feature PLOT =
      Land.with("floors", 7, "areaKm2", 0.5, "taxYuan", Land.yuan("0.10"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 + 2 * 3 = 7",
        "(1 + 2) * 3 = 9",
        "2 * 3 ^ 2 = 18",
        "(2 ^ 3) ^ 2 = 64",
        "-2 ^ 2 = 4",
        "2 ^ -1 = 0.5",
        "7 - 2 - 1 = 4",
        "20 / 10 = 2",
        "7 / 2 = 3.5",
        "7 div 2 = 3",
        "-7 div 2 = -3",
        "7 % 3 = 1",
        "-7 % 3 = -1",
        "21 div 10 = 2",
        "-floors = 0 - 7",
        "- -floors = 7",
        "3 - -floors = 10",
        "floors+3>9",
        "floors-3=4",
        "floors / 2 = 3.5",
        "areaKm2 * 3 = 1.5",
        "areaKm2 div 0.2 = 2",
        "0.1 + 0.2 = 0.3",
        "taxYuan + 0.2 = 0.3",
        "taxYuan * 3 = 0.3",
        "9223372036854775807 + 1 = 9223372036854775808",
        "9223372036854775807 > 9223372036854775806.5",
        "2 ^ 0.5 > 1.41421",
        "10 ^ 399 > 1e398",
        "floors / 0 IS NULL",
        "areaKm2 / 0 IS NULL",
        "areaKm2 % 0 IS NULL",
        "floors div 0 IS NULL",
        "(0 - 1) ^ 0.5 IS NULL",
        "10 ^ 401 IS NULL",
        "1e300 ^ 999 IS NULL",
        "areaKm2 ^ -99999 IS NULL",
        "basements + 1 IS NULL",
        "floors IN (3 + 4, 1)",
        "floors BETWEEN 14 / 2 AND 2 ^ 3",
      })
  void true_sums(String filter) {
    assertThat(truth(filter, PLOT)).isEqualTo(Truth.TRUE);
  }

  @Property
  void whole_numbers_are_compared_exactly(@ForAll long value, @ForAll long other) {
    Feature feature = Land.with("floors", value);
    assertThat(Land.filter("floors < " + other).test(feature)).isEqualTo(value < other);
    assertThat(Land.filter("floors = " + value).test(feature)).isTrue();
    assertThat(Land.filter("floors IN (" + other + ")").test(feature)).isEqualTo(value == other);
    assertThat(Land.filter("floors > " + value + ".5").test(feature)).isEqualTo(value < 0);
  }

  @Property
  void a_double_equals_the_decimal_that_answers_show(@ForAll double value, @ForAll double other) {
    Feature feature = Land.with("areaKm2", value);
    assertThat(Land.filter("areaKm2 = " + value).test(feature)).isTrue();
    assertThat(Land.filter("areaKm2 IN (1, " + value + ")").test(feature)).isTrue();
    assertThat(Land.filter("areaKm2 < " + other).test(feature)).isEqualTo(value < other);
  }
}
