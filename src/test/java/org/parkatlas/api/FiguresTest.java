package org.parkatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.parkatlas.api.figures.JoinReportJson;
import org.parkatlas.shanghai.Shanghai;

class FiguresTest {
  @AutoClose private static final TestServer server = TestServer.serving(SampleData.city());

  @Test
  void efficiency_is_of_the_districts_in_the_latest_year_on_supplied_land_unless_told() {
    JsonNode found = server.json("/api/efficiency");
    assertThat(found.get("level").asText()).isEqualTo("district");
    assertThat(found.get("year").asInt()).isEqualTo(2020);
    assertThat(found.get("basis").asText()).isEqualTo("supplied");
    assertThat(found.get("years")).extracting(JsonNode::asInt).containsExactly(2019, 2020);
    assertThat(found.get("levels")).hasSize(Shanghai.ATLAS.levels().size());
    assertThat(found.get("bases").findValuesAsText("id"))
        .containsExactly("supplied", "gross", "footprint");
    assertThat(found.get("unit").asText()).isEqualTo("yuan/km²");
  }

  @Test
  void any_measure_can_be_asked_for_by_its_code() {
    JsonNode found = server.json("/api/efficiency?measure=people&year=2020");
    assertThat(found.get("measure").asText()).isEqualTo("people");
    assertThat(found.get("unit").asText()).isEqualTo("people/km²");
    assertThat(found.get("measures").findValuesAsText("id"))
        .containsExactly("output", "revenue", "valueAdded", "tax", "rnd", "energy", "people");
    assertThat(found.get("zones").get(0).has("peoplePerKm2")).isTrue();
    assertThat(found.get("zones").get(0).has("yiYuanPerKm2")).isFalse();
    assertThat(server.get("/api/efficiency?measure=profit").statusCode()).isEqualTo(400);
    assertThat(server.json("/api/join-report?measure=people").get("reports")).isEmpty();
  }

  @Test
  void a_zone_shows_its_figure_in_the_units_people_read() {
    JsonNode zone = server.json("/api/efficiency?year=2020").get("zones").get(1);
    assertThat(zone.get("id").asText()).isEqualTo("310115");
    assertThat(zone.get("yuanPerKm2").asDouble()).isEqualTo(7.67e9);
    assertThat(zone.get("yiYuanPerKm2").asDouble()).isEqualTo(76.7);
    assertThat(zone.get("wanYuanPerMu").asDouble()).isEqualTo(511.33);
    assertThat(zone.get("reason").isNull()).isTrue();
    assertThat(TestServer.text(server.get("/api/efficiency")))
        .contains("\"outputYuan\":1613001000000.10");
  }

  @Test
  void a_zone_without_a_figure_has_null_and_the_reason() {
    JsonNode zone = server.json("/api/efficiency").get("zones").get(0);
    assertThat(zone.get("yuanPerKm2").isNull()).isTrue();
    assertThat(zone.get("yiYuanPerKm2").isNull()).isTrue();
    assertThat(zone.get("reason").asText()).isEqualTo("noSuppliedLand");
  }

  @Test
  void the_target_comes_from_the_plan() {
    JsonNode target = server.json("/api/efficiency").get("target");
    assertThat(target.get("yuanPerKm2").asDouble()).isEqualTo(8e9);
    assertThat(target.get("plan").asText()).isEqualTo("fyp14");
    assertThat(target.get("year").asInt()).isEqualTo(2025);
    assertThat(target.get("basis").asText()).isEqualTo("supplied");
  }

  @Test
  void synthetic_figures_say_so() {
    JsonNode found = server.json("/api/efficiency");
    assertThat(found.get("synthetic").asBoolean()).isTrue();
    assertThat(found.get("notice").asText()).contains("模拟");
    assertThat(found.get("noticeEn").asText()).contains("Demonstration");
  }

  @Test
  void geojson_has_the_same_envelope_and_zones_with_their_shape() {
    JsonNode plain = server.json("/api/efficiency");
    JsonNode features = server.json("/api/efficiency?f=geojson");
    assertThat(features.get("type").asText()).isEqualTo("FeatureCollection");
    assertThat(features.get("target")).isEqualTo(plain.get("target"));
    JsonNode feature = features.get("features").get(1);
    assertThat(feature.get("properties")).isEqualTo(plain.get("zones").get(1));
    assertThat(feature.get("id").asText()).isEqualTo("310115");
    assertThat(feature.get("geometry").get("type").asText()).isEqualTo("Polygon");
  }

  @Test
  void a_level_without_figures_is_empty_and_has_no_year() {
    JsonNode found = server.json("/api/efficiency?level=new-town");
    assertThat(found.get("zones")).isEmpty();
    assertThat(found.get("year").isNull()).isTrue();
    assertThat(found.get("report").isNull()).isTrue();
  }

  @Test
  void join_reports_balance_to_the_cent() {
    JsonNode reports = server.json("/api/join-report").get("reports");
    assertThat(reports).hasSize(2);
    for (JsonNode report : reports) {
      assertThat(yuan(report, "input"))
          .isEqualByComparingTo(
              yuan(report, "matched").add(yuan(report, "outside")).add(yuan(report, "rejected")));
      assertThat(report.at("/input/count").asLong())
          .isEqualTo(
              report.at("/matched/count").asLong()
                  + report.at("/outside/count").asLong()
                  + report.at("/rejected/count").asLong());
    }
    assertThat(server.json("/api/join-report?year=2019").get("reports")).hasSize(1);
    assertThat(server.json("/api/efficiency").at("/report/input"))
        .isEqualTo(reports.get(1).get("input"));
  }

  @Test
  void supplied_land_balances_as_money_does_and_what_cannot_be_summed_is_told() {
    JsonNode land = server.json("/api/join-report?year=2019").at("/reports/0/land");
    BigDecimal area = BigDecimal.ZERO;
    long count = 0;
    for (String part : JoinReportJson.LAND.subList(1, JoinReportJson.LAND.size())) {
      area = area.add(new BigDecimal(land.at("/" + part + "/areaM2").asText()));
      count += land.at("/" + part + "/count").asLong();
    }
    assertThat(area).isEqualByComparingTo(land.at("/input/areaM2").asText());
    assertThat(count).isEqualTo(land.at("/input/count").asLong());
    for (String lang : new String[] {"zh", "en"}) {
      String page = TestServer.text(server.get("/api/join-report?f=html&lang=" + lang));
      assertThat(page)
          .contains(lang.equals("zh") ? "无供应年份" : "Without a year")
          .contains("1 / 4.5", "2 / 0");
    }
  }

  private static BigDecimal yuan(JsonNode report, String sum) {
    return new BigDecimal(report.get(sum).get("amountYuan").asText());
  }

  @Test
  void tables_are_plain_rows_with_their_id_and_source() {
    JsonNode indicators = server.json("/api/indicators?plan=fyp14");
    assertThat(indicators.get("numberMatched").asInt()).isEqualTo(1);
    JsonNode row = indicators.get("indicators").get(0);
    assertThat(row.get("id").asText()).isEqualTo("fyp14-05");
    assertThat(row.get("targetValue").asDouble()).isEqualTo(80);
    assertThat(row.get("source").asText()).isEqualTo("样本");
    assertThat(server.json("/api/indicators?plan=plan2023").get("indicators")).isEmpty();
    assertThat(server.json("/api/base-values").get("baseValues")).hasSize(1);
    assertThat(server.json("/api/industries").get("industries")).isEmpty();
    assertThat(server.json("/api/growth-targets").get("growthTargets")).isEmpty();
    assertThat(server.json("/api/published-figures").get("publishedFigures")).isEmpty();
  }

  @Test
  void the_page_learns_what_it_needs_from_config() {
    JsonNode config = server.json("/config.json");
    assertThat(config.get("demo").asBoolean()).isTrue();
    assertThat(config.get("notice").asText()).contains("演示数据");
    JsonNode base = config.get("baseMaps").get(0);
    assertThat(base.get("url").asText()).isEqualTo(TestServer.TIANDITU);
    assertThat(base.get("datum").asText()).isEqualTo("WGS84");
    assertThat(base.get("title").asText()).isEqualTo("天地图");
    assertThat(base.get("maxZoom").asInt()).isEqualTo(18);
  }
}
