package org.parkatlas.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.model.Basis;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;

/** Where zones are symbols or not listed yet, and where one has the outline of a district. */
class ZonesWithoutFiguresTest extends OneDistrict {
  @Test
  void a_symbol_of_arbitrary_size_has_no_figure_on_any_basis() {
    add(Shanghai.PARKS, "park-02", PARK, park("nominal"));

    for (Basis basis : Basis.values()) {
      Feature row = row("park", "park-02-2020-" + basis.code());
      assertThat(row.value("reason")).isEqualTo("symbolicShape");
      assertThat(row.value("symbol")).isEqualTo(true);
      assertThat(row.value("outputYuan")).isNull();
      assertThat(row.value("enterprises")).isNull();
      assertThat(row.value("yuanPerKm2")).isNull();
    }
  }

  /** The park is about 1.06 km²: its equivalent radius is 580 m. */
  @ParameterizedTest
  @CsvSource({"579, false", "581, true"})
  void an_outline_less_sure_than_its_own_radius_is_a_symbol(double accuracyM, boolean symbol) {
    Map<String, Object> values = new HashMap<>(park("publishedArea"));
    values.put("shapeAccuracyM", accuracyM);
    add(Shanghai.PARKS, "park-02", PARK, values);

    Feature row = row("park", "park-02-2020-footprint");
    assertThat(row.value("symbol")).isEqualTo(symbol);
    assertThat(row.value("reason")).isEqualTo(symbol ? "symbolicShape" : null);
  }

  @Test
  void a_symbol_has_the_figure_of_those_who_declare_it_over_its_published_area() {
    Map<String, Object> values = new HashMap<>(park("nominal"));
    values.put("areaKm2", 2.0);
    add(Shanghai.PARKS, "park-02", PARK, values);
    for (int i = 0; i < 4; i++) {
      declaring("park-02", "ent-far-" + i, "POINT (121.9 31.9)", "5.00");
    }

    Feature row = row("park", "park-02-2020-gross");
    assertThat(row.decimal("outputYuan")).isEqualByComparingTo("20.00");
    assertThat(row.number("yuanPerKm2")).isEqualTo(10.0);
    assertThat(row.value("numerator")).isEqualTo("declared");
    assertThat(row.string("numeratorSource")).contains("申报");
    assertThat(row("park", "park-02-2020-supplied").value("reason")).isEqualTo("symbolicShape");
  }

  /** Four firms stand on the border of two districts, which counts them in the western one. */
  @Test
  void a_zone_with_the_outline_of_a_district_has_the_districts_figure() {
    String west = "POLYGON ((121.1 31, 121.2 31, 121.2 31.1, 121.1 31.1, 121.1 31))";
    String east = "POLYGON ((121.2 31, 121.3 31, 121.3 31.1, 121.2 31.1, 121.2 31))";
    stored.get(Shanghai.DISTRICTS).clear();
    add(Shanghai.DISTRICTS, "310101", west, Map.of());
    add(Shanghai.DISTRICTS, "310104", east, Map.of());
    add(Shanghai.STRATEGIC_AREAS, "east", east, Map.of());
    for (int i = 0; i < 4; i++) {
      enterprise("ent-border-" + i, "POINT (121.2 31.0%d)".formatted(2 + i), "1.00");
      enterprise("ent-east-" + i, "POINT (121.25 31.0%d)".formatted(2 + i), "2.00");
    }

    Feature district = row("district", "310104-2020-footprint");
    Feature area = row("strategic-area", "east-2020-footprint");
    assertThat(district.decimal("outputYuan")).isEqualByComparingTo("8.00");
    assertThat(area.decimal("outputYuan")).isEqualByComparingTo("8.00");
    assertThat(area.value("enterprises")).isEqualTo(district.value("enterprises"));
  }

  @Test
  void a_candidate_has_no_figure_and_a_park_none_before_it_was_listed() {
    Map<String, Object> candidate = new HashMap<>(park("publishedArea"));
    candidate.put("year", null);
    add(Shanghai.PARKS, "park-02", PARK, candidate);
    Map<String, Object> later = new HashMap<>(park("publishedArea"));
    later.put("year", 2021L);
    add(Shanghai.PARKS, "park-03", PARK, later);

    for (Basis basis : Basis.values()) {
      assertThat(row("park", "park-02-2020-" + basis.code()).value("reason"))
          .isEqualTo("notListed");
      Feature row = row("park", "park-03-2020-" + basis.code());
      assertThat(row.value("reason")).isEqualTo("beforeListing");
      assertThat(row.value("outputYuan")).isNull();
    }
  }
}
