package org.parkatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parkatlas.api.AtlasDocument;
import org.parkatlas.shanghai.Shanghai;

/** A city with one measure, without targets, nodes, sites and terms: nothing of them is offered. */
class SparseCityTest {
  @RegisterExtension static final ServedPage SERVED = ServedPage.of(SmallCity::snapshot);

  private OpenPage open;

  @AfterEach
  void warned_of_nothing() {
    assertThat(open.page.locator(".alert").count()).isZero();
  }

  private void open(ObjectNode atlas, String hash) {
    open = SERVED.open(1440);
    Route.FulfillOptions answer =
        new Route.FulfillOptions().setContentType("application/json").setBody(atlas.toString());
    open.page.route("**/api/atlas?*", route -> route.fulfill(answer));
    open.at(hash);
  }

  private static ObjectNode sparse() {
    ObjectNode atlas = told();
    JsonNode output = atlas.get("measures").get(0);
    atlas.putArray("measures").add(output);
    keepDistricts((ArrayNode) atlas.get("levels"));
    atlas.putArray("targets");
    atlas.get("collections").forEach(SparseCityTest::onlyDistrictsHaveARole);
    ObjectNode map = (ObjectNode) atlas.get("map");
    map.putArray("terms");
    map.set("opens", atlas.get("around"));
    map.putArray("layers").addObject().put("collection", "districts").put("on", false);
    return atlas;
  }

  private static ObjectNode told() {
    try {
      return (ObjectNode) new ObjectMapper().readTree(AtlasDocument.of(Shanghai.ATLAS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void keepDistricts(ArrayNode levels) {
    List<JsonNode> kept = new ArrayList<>();
    levels.forEach(kept::add);
    kept.removeIf(level -> !level.get("id").asText().equals("district"));
    levels.removeAll().addAll(kept);
  }

  private static void onlyDistrictsHaveARole(JsonNode collection) {
    ArrayNode roles = ((ObjectNode) collection).putArray("roles");
    if (collection.get("id").asText().equals("districts")) {
      roles.add("zones");
    }
  }

  @Test
  void one_measure_is_no_choice_and_without_a_target_none_is_held_against() {
    open(sparse(), "#selected=districts/310115");
    open.unfold();

    assertThat(open.page.locator("select[name=measure]").count()).isZero();
    assertThat(open.page.locator("input[name=classes][value=target]").count()).isZero();
    assertThat(open.page.locator("input[name=classes][value=quantile]").isChecked()).isTrue();
    assertThat(open.text("#panel")).doesNotContain("目标", "特色产业园区", "term.");
    assertThat(open.text("#card")).contains("100 亿元/平方公里").doesNotContain("目标");
  }

  /** The whole box of the city may be far larger than what lies in it. */
  @Test
  void a_map_that_is_not_told_what_to_open_on_opens_on_the_main_zones() {
    open(sparse(), "");

    double zoom = Double.parseDouble(open.state().replaceAll(".*view=[^/]+/[^/]+/", ""));
    assertThat(zoom).isGreaterThan(9.5);
    assertThat(open.page.locator(".label-district").count()).isPositive();
  }

  @Test
  void a_city_that_measures_nothing_has_no_land_efficiency() {
    ObjectNode atlas = sparse();
    atlas.putArray("measures");
    open(atlas, "#layers=districts&selected=districts/310115");
    open.page.locator("#card .facts").first().waitFor();

    assertThat(open.page.locator("input[name=layer][value=efficiency]").count()).isZero();
    assertThat(open.text("#panel")).doesNotContain("统计层级");
    assertThat(open.text("#card")).contains("浦东新区").doesNotContain("亿元");
  }
}
