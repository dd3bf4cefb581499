package org.parkatlas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.parkatlas.analysis.JoinExamples.wkt;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;
import org.parkatlas.shanghai.demo.OutputRecord;

/** The figures of {@link OneDistrict}. */
class LandEfficiencyTest extends OneDistrict {
  @Test
  void supplied_land_is_what_was_supplied_by_the_end_of_the_year() {
    assertThat(row("park", "park-01-2019-supplied").number("areaKm2")).isCloseTo(0.5, within(1e-9));
    assertThat(row("park", "park-01-2020-supplied").number("areaKm2"))
        .isCloseTo(0.75, within(1e-9));
  }

  @Test
  void a_zone_without_a_shape_gets_no_figure_and_harms_no_other() {
    BigDecimal before = row("park", "park-01-2020-supplied").decimal("outputYuan");
    add(Shanghai.PARKS, "park-00", "POLYGON EMPTY", park("publishedArea"));
    add(Shanghai.DISTRICTS, "310000", "POLYGON EMPTY", Map.of());
    for (CollectionDef def : List.of(Shanghai.PARKS, Shanghai.DISTRICTS)) {
      stored.get(def).replaceAll(LandEfficiencyTest::withoutEmptyShape);
    }

    assertThat(row("park", "park-01-2020-supplied").decimal("outputYuan"))
        .isEqualByComparingTo(before);
    assertThatThrownBy(() -> row("park", "park-00-2020-supplied"))
        .isInstanceOf(NoSuchElementException.class);
  }

  private static Feature withoutEmptyShape(Feature feature) {
    Object[] values = new Object[feature.def().fields().size()];
    Arrays.setAll(values, feature::value);
    Geometry shape = feature.geometry().isEmpty() ? null : feature.geometry();
    return Feature.ofRow(feature.def(), feature.id(), shape, values);
  }

  @Test
  void efficiency_is_output_in_yuan_over_area_in_km2() {
    Feature row = row("park", "park-01-2020-supplied");

    assertThat(row.decimal("outputYuan")).isEqualByComparingTo("4000000000.00");
    assertThat(row.number("yuanPerKm2")).isCloseTo(4e9 / 0.75, within(1.0));
    assertThat(row.value("reason")).isNull();
  }

  @Test
  void each_basis_has_its_own_area_and_none_replaces_another() {
    assertThat(row("park", "park-01-2020-gross").value("reason")).isEqualTo("noPublishedArea");
    assertThat(row("park", "park-01-2020-gross").value("yuanPerKm2")).isNull();
    assertThat(row("park", "park-01-2020-footprint").number("areaKm2"))
        .isCloseTo(1.059, within(0.001));
    assertThat(row("district", "310115-2020-gross").number("areaKm2")).isEqualTo(400.0);
  }

  @Test
  void output_is_never_divided_by_a_shape_that_includes_tidal_water() {
    assertThat(row("district", "310115-2020-footprint").value("reason")).isEqualTo("tidalWater");
    assertThat(row("district", "310115-2020-footprint").value("areaKm2")).isNull();
  }

  @Test
  void a_zone_without_output_says_so() {
    String elsewhere = "POLYGON ((121.1 31.1, 121.11 31.1, 121.11 31.11, 121.1 31.1))";
    add(Shanghai.PARKS, "park-03", elsewhere, park("publishedArea"));

    assertThat(row("park", "park-03-2020-footprint").value("reason")).isEqualTo("noOutput");
    assertThat(row("park", "park-03-2020-footprint").value("outputYuan")).isNull();
  }

  @Test
  void a_zone_with_output_and_without_supplied_land_says_so() {
    String elsewhere = "POLYGON ((121.1 31.1, 121.11 31.1, 121.11 31.11, 121.1 31.1))";
    add(Shanghai.PARKS, "park-05", elsewhere, park("publishedArea"));
    for (int i = 0; i < 4; i++) {
      enterprise("ent-new-" + i, "POINT (121.105 31.102)", "5.00");
    }

    assertThat(row("park", "park-05-2020-supplied").value("reason")).isEqualTo("noSuppliedLand");
  }

  @Test
  void one_enterprise_alone_in_a_zone_is_not_shown() {
    String lonely = "POLYGON ((121.15 31.15, 121.16 31.15, 121.16 31.16, 121.15 31.15))";
    add(Shanghai.PARKS, "park-04", lonely, park("publishedArea"));
    enterprise("ent-lonely", "POINT (121.155 31.152)", "5.00");

    Feature row = row("park", "park-04-2020-footprint");
    assertThat(row.value("reason")).isEqualTo("suppressed");
    assertThat(row.value("outputYuan")).isNull();
    assertThat(row.value("yuanPerKm2")).isNull();
  }

  @Test
  void synthetic_input_makes_a_synthetic_figure() {
    Feature row = row("park", "park-01-2020-supplied");

    assertThat(row.value("synthetic")).isEqualTo(true);
    assertThat(row.string("quality")).isEqualTo("synthetic");
    assertThat(row.string("areaQuality")).isEqualTo("synthetic");
  }

  @Test
  void a_figure_names_its_zone_year_and_basis_and_where_both_its_parts_come_from() {
    Feature row = row("district", "310115-2020-gross");

    assertThat(row.string("zoneId")).isEqualTo("310115");
    assertThat(row.string("name")).isEqualTo("310115");
    assertThat(row.integer("year")).isEqualTo(2020);
    assertThat(row.string("basis")).isEqualTo("gross");
    assertThat(row.integer("enterprises")).isEqualTo(4);
    assertThat(row.string("numeratorSource")).isEqualTo("演示企业产出（模拟）按位置汇总");
    assertThat(row.string("areaSource")).isEqualTo("公布面积");
    assertThat(row.string("areaQuality")).isEqualTo("estimated");
    assertThat(row.string("sourceSection")).isEqualTo("产值（元）÷公布面积（平方公里）");
    assertThat(row.integer("sourceYear")).isEqualTo(2020);
    assertThat(row("park", "park-01-2020-supplied").string("areaSource"))
        .isEqualTo("地块已供应面积按图形面积分摊到区域");
    Feature footprint = row("park", "park-01-2020-footprint");
    assertThat(footprint.string("areaSource")).isEqualTo("图形的椭球面积");
    assertThat(footprint.string("areaQuality")).isEqualTo("estimated");
  }

  @Test
  void a_published_area_is_called_what_its_source_calls_it() {
    Map<String, Object> published =
        Map.of("areaKm2", 70.0, "areaKind", "行政区域面积", "areaSource", "统计年鉴");
    add(Shanghai.DISTRICTS, "310999", DISTRICT, published);

    assertThat(row("district", "310999-2020-gross").string("areaSource")).isEqualTo("行政区域面积（统计年鉴）");
  }

  @Test
  void why_an_area_is_missing_is_said_beside_a_figure_that_is_missing_for_another_reason() {
    outputs.clear();

    Feature row = row("park", "park-01-2020-gross");
    assertThat(row.value("reason")).isEqualTo("noOutput");
    assertThat(row.value("areaReason")).isEqualTo("noPublishedArea");
    assertThat(row("district", "310115-2020-gross").value("areaReason")).isNull();
  }

  @Test
  void figures_of_what_was_reported_are_not_synthetic() {
    stored.clear();
    outputs.clear();
    add(Shanghai.DISTRICTS, "310115", DISTRICT, Map.of("areaKm2", 400.0));
    add(Shanghai.ENTERPRISES, "real", "POINT (121.1 31.1)", Map.of("industry", "汽车"));

    Feature row = row("district", "310115-2020-gross");
    assertThat(row.value("synthetic")).isEqualTo(false);
    assertThat(row.string("quality")).isEqualTo("derived");
    assertThat(row.string("numeratorSource")).isEqualTo("企业产出按位置汇总");
    Feature report = row("join-reports", "district-2020");
    assertThat(report.value("synthetic")).isEqualTo(false);
    assertThat(report.string("quality")).isEqualTo("derived");
  }

  @Test
  void figures_over_synthetic_land_are_synthetic_though_the_units_are_not() {
    stored.remove(Shanghai.ENTERPRISES);
    outputs.clear();
    add(Shanghai.ENTERPRISES, "real", "POINT (121.1 31.1)", Map.of("industry", "汽车"));
    assertThat(row("district", "310115-2020-gross").value("synthetic")).isEqualTo(true);
  }

  @Test
  void figures_of_synthetic_units_are_synthetic_though_the_land_is_not() {
    stored.remove(Shanghai.PARCELS);
    assertThat(row("district", "310115-2020-gross").value("synthetic")).isEqualTo(true);
  }

  @Test
  void a_unit_without_a_place_is_rejected_with_the_reason() {
    Map<String, Object> values = Map.of("industry", "汽车", "quality", "synthetic");
    add(Shanghai.ENTERPRISES, "nowhere", "POINT EMPTY", values);
    BigDecimal one = BigDecimal.ONE;
    outputs.add(new OutputRecord("nowhere", 2020, one, one, one, one, one, 1.0, 10));

    Feature report = row("join-reports", "district-2020");
    assertThat(report.strings("rejections")).containsExactly("no location: 1");
    assertThat(report.integer("rejectedCount")).isEqualTo(1);
    assertThat(report.value("rejectedAmountYuan")).isNull();
    assertThat(report.value("matchedAmountYuan")).isNull();
    assertThat(report.value("inputAmountYuan")).isNotNull();
  }

  @Test
  void a_report_says_how_units_were_counted_and_how_many_lie_on_a_border() {
    enterprise("ent-border", "POINT (121 31.1)", "5.00");
    enterprise("ent-sea", "POINT (122.5 30.1)", "5.00");

    Feature report = row("join-reports", "district-2020");
    assertThat(report.string("level")).isEqualTo("district");
    assertThat(report.integer("year")).isEqualTo(2020);
    assertThat(report.value("partition")).isEqualTo(true);
    assertThat(report.string("counting")).isEqualTo("located");
    assertThat(report.integer("borderPoints")).isEqualTo(1);
    assertThat(report.integer("multiZonePoints")).isZero();
    assertThat(report.integer("locatedCount")).isEqualTo(5);
    assertThat(report.integer("outsideCount")).isEqualTo(1);
    assertThat(report.integer("declaredCount")).isZero();
    assertThat(report.integer("declaredUnknownCount")).isZero();
    assertThat(report.integer("declaredElsewhereCount")).isZero();
    assertThat(report.strings("differences")).isEmpty();
    assertThat(report.strings("rejections")).isEmpty();
    assertThat(report.value("synthetic")).isEqualTo(true);
    assertThat(report.string("quality")).isEqualTo("synthetic");
    assertThat(report.string("source")).isEqualTo("ParkAtlas 空间连接");
  }

  @Test
  void three_outside_tell_nobodys_amount_and_are_shown() {
    for (int i = 0; i < 3; i++) {
      enterprise("ent-sea-" + i, "POINT (122.5 30.1)", "5.00");
    }

    Feature report = row("join-reports", "district-2020");
    assertThat(report.decimal("outsideAmountYuan")).isEqualByComparingTo("15");
    assertThat(report.decimal("matchedAmountYuan")).isEqualByComparingTo("4000000000");
  }

  @Test
  void the_report_of_each_join_balances() {
    Feature report = row("join-reports", "park-2020");

    assertThat(report.integer("inputCount")).isEqualTo(4);
    assertThat(report.decimal("inputAmountYuan")).isEqualByComparingTo("4000000000.00");
    assertThat(report.decimal("matchedAmountYuan")).isEqualByComparingTo("4000000000.00");
  }

  @Test
  void supplied_land_that_cannot_be_summed_is_counted_with_the_reason() {
    String inTheSea = "POLYGON ((122.5 30.1, 122.51 30.1, 122.51 30.11, 122.5 30.1))";
    String across = "POLYGON ((121.59 31.1, 121.61 31.1, 121.61 31.11, 121.59 31.11, 121.59 31.1))";
    Feature before = row("join-reports", "district-2020");
    supplied("without-year", across, Map.of("suppliedAreaM2", 1000.1));
    supplied("without-area", across, Map.of("suppliedYear", 2019L));
    supplied("with-neither", across, Map.of());
    supplied("not-a-number", across, Map.of("suppliedYear", 2019L, "suppliedAreaM2", Double.NaN));
    supplied("later", across, Map.of("suppliedYear", 2021L, "suppliedAreaM2", 30.3));
    supplied("outside", inTheSea, Map.of("suppliedYear", 2019L, "suppliedAreaM2", 500.7));
    supplied("no-place", "POLYGON EMPTY", Map.of("suppliedYear", 2019L, "suppliedAreaM2", 7.07));

    Feature report = row("join-reports", "district-2020");
    assertThat(more(report, before, "Input")).isEqualTo("7: 1538.17");
    assertThat(more(report, before, "WithoutYear")).isEqualTo("1: 1000.1");
    assertThat(more(report, before, "WithoutArea")).isEqualTo("3: 0");
    assertThat(more(report, before, "Later")).isEqualTo("1: 30.3");
    assertThat(more(report, before, "Outside")).isEqualTo("1: 500.7");
    assertThat(more(report, before, "Rejected")).isEqualTo("1: 7.07");
    assertThat(more(report, before, "Matched")).isEqualTo("0: 0");
    assertThat(more(row("join-reports", "district-2019"), before, "Later")).startsWith("2: ");
  }

  @Test
  void a_parcel_across_a_border_is_matched_once_and_shares_its_area() {
    String across = "POLYGON ((121.19 31.1, 121.21 31.1, 121.21 31.11, 121.19 31.11, 121.19 31.1))";
    Feature before = row("join-reports", "district-2020");
    double km2 = row("district", "310115-2020-supplied").number("areaKm2");
    supplied("across", across, Map.of("suppliedYear", 2019L, "suppliedAreaM2", 2_000_000.0));

    Feature report = row("join-reports", "district-2020");
    assertThat(more(report, before, "Matched")).isEqualTo("1: 1000000");
    assertThat(more(report, before, "Outside")).isEqualTo("0: 1000000");
    assertThat(row("district", "310115-2020-supplied").number("areaKm2"))
        .isCloseTo(km2 + 1, within(1e-5));
  }

  @Test
  void land_that_is_not_supplied_is_no_input() {
    Feature before = row("join-reports", "district-2020");
    Map<String, Object> reserved = new HashMap<>(Map.of("supplyState", "reserved"));
    reserved.putAll(Map.of("districtCode", "310115", "blockKind", "104", "suppliedAreaM2", 5.0));
    add(Shanghai.PARCELS, "reserved", PARK, reserved);
    assertThat(more(row("join-reports", "district-2020"), before, "Input")).isEqualTo("0: 0");
  }

  private void supplied(String id, String wkt, Map<String, Object> known) {
    Map<String, Object> values = new HashMap<>(known);
    values.putAll(Map.of("districtCode", "310115", "blockKind", "104", "supplyState", "supplied"));
    values.put("quality", "synthetic");
    add(Shanghai.PARCELS, id, wkt, values);
  }

  /** What was added to a part of the land: parcels, and m² without zeros at the end. */
  private static String more(Feature report, Feature before, String part) {
    BigDecimal m2 =
        report
            .decimal("land" + part + "AreaM2")
            .subtract(before.decimal("land" + part + "AreaM2"))
            .stripTrailingZeros();
    long count = report.integer("land" + part + "Count") - before.integer("land" + part + "Count");
    return count + ": " + m2.toPlainString();
  }

  @Test
  void one_enterprise_alone_outside_hides_the_amounts_that_would_tell_it() {
    enterprise("ent-away", "POINT (121.15 31.15)", "5.00");

    Feature report = row("join-reports", "park-2020");
    assertThat(report.integer("outsideCount")).isEqualTo(1);
    assertThat(report.value("outsideAmountYuan")).isNull();
    assertThat(report.value("matchedAmountYuan")).isNull();
  }

  @Test
  void without_any_output_every_zone_says_so_for_every_year() {
    outputs.clear();

    assertThat(row("district", "310115-2015-gross").value("reason")).isEqualTo("noOutput");
    assertThat(row("district", "310115-2023-gross").value("reason")).isEqualTo("noOutput");
  }

  @Test
  void every_measure_has_its_sum_and_its_figure_and_null_is_not_zero() {
    outputs.replaceAll(
        output ->
            new OutputRecord(
                output.enterpriseId(),
                output.year(),
                output.outputYuan(),
                new BigDecimal("300.25"),
                new BigDecimal("200.00"),
                null,
                new BigDecimal("6.00"),
                0.5,
                10));

    Feature row = row("park", "park-01-2020-supplied");

    assertThat(row.decimal("revenueYuan")).isEqualTo("1201.00");
    assertThat(row.number("revenueYuanPerKm2")).isCloseTo(1201 / 0.75, within(1e-6));
    assertThat(row.number("energyTce")).isEqualTo(2.0);
    assertThat(row.number("people")).isEqualTo(40.0);
    assertThat(row.value("taxYuan")).isNull();
    assertThat(row.value("taxYuanPerKm2")).isNull();
    assertThat(row.strings("withheld")).isEmpty();
  }

  @Test
  void a_ratio_is_one_sum_over_another_in_the_unit_that_is_declared() {
    outputs.replaceAll(
        output ->
            new OutputRecord(
                output.enterpriseId(),
                output.year(),
                output.outputYuan(),
                new BigDecimal("400.00"),
                new BigDecimal("200000.00"),
                null,
                new BigDecimal("10.00"),
                4,
                10));

    Feature row = row("park", "park-01-2020-gross");

    assertThat(row.number("valueAddedPerPerson")).isCloseTo(2.0, within(1e-12)); // 万元/人
    assertThat(row.number("energyPerValueAdded")).isCloseTo(0.2, within(1e-12)); // 吨标准煤/万元
    assertThat(row.number("rndShareOfRevenue")).isCloseTo(2.5, within(1e-12)); // %
  }

  @Test
  void a_ratio_to_nothing_is_unknown_and_not_endless() {
    BigDecimal zero = new BigDecimal("0.00");
    outputs.replaceAll(
        of ->
            new OutputRecord(
                of.enterpriseId(), of.year(), of.outputYuan(), zero, zero, null, zero, 1.0, 10));

    Feature row = row("park", "park-01-2020-gross");
    assertThat(row.decimal("valueAddedYuan")).isEqualByComparingTo("0");
    assertThat(row.value("energyPerValueAdded")).isNull();
  }

  @Test
  void a_measure_that_one_enterprise_dominates_is_withheld_alone_and_with_its_ratios() {
    outputs.replaceAll(of -> of.enterpriseId().equals("ent-0") ? people(of, 1_000) : of);

    Feature row = row("park", "park-01-2020-supplied");

    assertThat(row.strings("withheld")).containsExactly("people");
    assertThat(row.value("people")).isNull();
    assertThat(row.value("valueAddedPerPerson")).isNull();
    assertThat(row.value("outputYuan")).isNotNull();
  }

  private static OutputRecord people(OutputRecord of, long people) {
    return new OutputRecord(
        of.enterpriseId(),
        of.year(),
        of.outputYuan(),
        of.revenueYuan(),
        of.valueAddedYuan(),
        of.taxYuan(),
        of.rndYuan(),
        of.energyTce(),
        people);
  }

  @Test
  void each_measure_has_a_report_of_its_own_that_balances() {
    Feature report = row("join-reports", "park-2020-people");

    assertThat(report.string("measure")).isEqualTo("people");
    assertThat(report.integer("inputCount")).isEqualTo(4);
    assertThat(report.number("inputAmount"))
        .isEqualTo(report.number("matchedAmount") + report.number("outsideAmount"));
    assertThat(report.value("inputAmountYuan")).isNull();
  }
}
