package org.parkatlas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The API's unit is yuan/km²; people read 亿元/平方公里 and 万元/亩. */
class UnitsTest {
  private static final String UNITS = "model/units.js";

  @Test
  void yuan_per_km2_is_read_in_yi_yuan_per_km2_and_wan_yuan_per_mu() {
    assertThat(number("m.toYiPerKm2(7.67e9)")).isCloseTo(76.7, within(1e-9));
    assertThat(number("m.toWanPerMu(7.67e9)")).isCloseTo(511.333333, within(1e-6));
  }

  @Test
  void numbers_keep_about_three_digits_and_part_the_thousands() {
    assertThat(
            Modules.eval(
                UNITS, "[3705312.4, 141.26, 76.74, 4, 0.1234].map((v) => m.formatNumber(v))"))
        .isEqualTo(List.of("3,705,312", "141", "76.7", "4", "0.123"));
    assertThat(Modules.eval(UNITS, "m.formatNumber(1210.41, 2)")).isEqualTo("1,210.41");
  }

  @Test
  void a_missing_number_has_no_text_so_that_nobody_shows_it_as_zero() {
    assertThat(
            (List<?>) Modules.eval(UNITS, "[null, undefined, NaN].map((v) => m.formatNumber(v))"))
        .containsOnlyNulls();
  }

  @Test
  void far_distances_are_told_in_kilometres() {
    String unit = "{ m: '米', km: '公里' }";
    assertThat(Modules.eval(UNITS, "m.formatMetres(1500, %s)".formatted(unit)))
        .isEqualTo("1,500 米");
    assertThat(Modules.eval(UNITS, "m.formatMetres(15000, %s)".formatted(unit))).isEqualTo("15 公里");
  }

  /** 亿元/平方公里, 万元/亩 and 亿元 as each language reads them. */
  @Test
  void english_money_has_the_same_digits_in_billions_and_millions() {
    String told =
        "['perKm2', 'perMu', 'yi'].map((unit) => m.moneyText(t, unit, 103, unit === 'yi' ? 2 : undefined))";
    String in = "(await import('/js/i18n/index.js')).translator('%s')";

    assertThat(Modules.eval("i18n/figures.js", "((t) => " + told + ")(" + in.formatted("zh") + ")"))
        .isEqualTo(List.of("103 亿元/平方公里", "103 万元/亩", "103 亿元"));
    assertThat(Modules.eval("i18n/figures.js", "((t) => " + told + ")(" + in.formatted("en") + ")"))
        .isEqualTo(List.of("RMB 10.3 bn per km²", "RMB 1.03 mn per mu", "RMB 10.3 bn"));
  }

  private static double number(String expression) {
    return ((Number) Modules.eval(UNITS, expression)).doubleValue();
  }
}
