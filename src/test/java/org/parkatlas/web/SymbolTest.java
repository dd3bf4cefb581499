package org.parkatlas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page draws as a point: an outline that may lie farther off than its own radius. */
class SymbolTest {
  private static final String SYMBOLS = "model/symbols.js";

  /** 0.02° in longitude and latitude at 31°: about 1,909 by 2,218 m, a radius of 1,161 m. */
  private static final String BOX =
      "{ type: 'Polygon', coordinates:"
          + " [[[121.5, 31], [121.52, 31], [121.52, 31.02], [121.5, 31.02], [121.5, 31]]] }";

  @Test
  void a_shape_is_as_wide_as_the_circle_of_its_area() {
    Object metres = Modules.eval(SYMBOLS, "m.equivalentRadiusM(" + BOX + ")");

    assertThat(((Number) metres).doubleValue()).isCloseTo(1161, within(10.0));
  }

  @Test
  void a_hole_is_no_part_of_the_area() {
    String half = "[[121.5, 31], [121.51, 31], [121.51, 31.02], [121.5, 31.02], [121.5, 31]]";
    String holed = BOX.replace("]]] }", "]], " + half + "] }");
    Object metres = Modules.eval(SYMBOLS, "m.equivalentRadiusM(" + holed + ")");

    assertThat(((Number) metres).doubleValue()).isCloseTo(1161 / Math.sqrt(2), within(10.0));
  }

  @ParameterizedTest
  @CsvSource({
    "publishedArea, 1100, false",
    "publishedArea, 1200, true",
    "publishedArea, null, false",
    "nominal, 1100, true",
    "nominal, null, true"
  })
  void an_accuracy_beyond_the_radius_or_a_nominal_size_makes_a_symbol(
      String basis, String accuracy, boolean symbol) {
    String properties = "{ footprintBasis: '%s', shapeAccuracyM: %s }".formatted(basis, accuracy);
    String call = "m.isSymbol({ geometry: %s, properties: %s })".formatted(BOX, properties);

    assertThat(Modules.eval(SYMBOLS, call)).isEqualTo(symbol);
  }

  @Test
  void what_is_a_point_already_or_has_no_shape_is_none() {
    String properties = "properties: { footprintBasis: 'nominal', shapeAccuracyM: 900 } }";
    String point = "{ geometry: { type: 'Point', coordinates: [121, 31] }, ";

    assertThat(Modules.eval(SYMBOLS, "m.isSymbol(" + point + properties + ")")).isEqualTo(false);
    assertThat(Modules.eval(SYMBOLS, "m.isSymbol({ geometry: null, " + properties + ")"))
        .isEqualTo(false);
  }
}
