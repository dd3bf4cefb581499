package org.parkatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.api.exchange.Links;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;

class ItemsTest {
  private static final String PARKS = "/api/collections/parks/items";

  private static final SampleData CITY = SampleData.city();
  @AutoClose private static final TestServer server = TestServer.serving(CITY);

  @BeforeEach
  void publish() {
    server.catalog.publish(CITY.snapshot());
  }

  @Test
  void a_page_has_ten_features_unless_told_otherwise() {
    JsonNode page = server.json(PARKS);
    assertThat(page.get("type").asText()).isEqualTo("FeatureCollection");
    assertThat(page.get("features")).hasSize(10);
    assertThat(page.get("numberReturned").asInt()).isEqualTo(10);
    assertThat(page.get("numberMatched").asInt()).isEqualTo(SampleData.PARKS);
    assertThat(server.json(PARKS + "?limit=10000").get("features")).hasSize(SampleData.PARKS);
  }

  @Test
  void a_limit_beyond_the_greatest_counts_as_the_greatest() {
    for (String limit : new String[] {"10001", "2147483648", "99999999999999999999"}) {
      assertThat(server.json(PARKS + "?limit=" + limit).get("features")).hasSize(SampleData.PARKS);
    }
  }

  @Test
  void links_are_absolute_addresses_of_the_host_the_client_used() {
    JsonNode page = server.json("http://localhost:" + server.port() + PARKS + "?limit=3");
    String here = "http://localhost:" + server.port();
    assertThat(href(page, "self")).isEqualTo(here + PARKS + "?limit=3");
    assertThat(href(page, "alternate")).isEqualTo(here + PARKS + "?f=jsonfg&limit=3");
    assertThat(href(page, "collection")).isEqualTo(here + "/api/collections/parks");
    assertThat(href(page, "next")).startsWith(here + PARKS + "?after=").endsWith("&limit=3");
  }

  @Test
  void a_box_selects_what_it_touches_and_heights_are_ignored() {
    assertThat(ids(server.json(PARKS + "?bbox=121.0,31,121.05,31.1")))
        .containsExactly("park-01", "park-02");
    assertThat(ids(server.json(PARKS + "?bbox=121.0,31,-5,121.05,31.1,500")))
        .containsExactly("park-01", "park-02");
  }

  @Test
  void a_box_may_cross_the_antimeridian() {
    assertThat(ids(server.json(PARKS + "?bbox=121.495,30,-170,32"))).containsExactly("park-25");
  }

  @Test
  void datetime_selects_by_calendar_year_and_what_has_no_year_always_matches() {
    List<String> of2021 = ids(server.json(PARKS + "?limit=100&datetime=2021-06-01"));
    assertThat(of2021).contains("park-01", "park-05", "park-09").doesNotContain("park-02");
    assertThat(ids(server.json(PARKS + "?limit=100&datetime=2021-01-01/2022-12-31")))
        .contains("park-01", "park-02")
        .doesNotContain("park-03");
    assertThat(ids(server.json(PARKS + "?limit=100&datetime=../2021-12-31T23:59:59Z")))
        .isEqualTo(ids(server.json(PARKS + "?limit=100&datetime=/2021-12-31")))
        .contains("park-04", "park-01")
        .doesNotContain("park-02");
  }

  @Test
  void filters_select_equal_values_of_the_fields_type() {
    assertThat(ids(server.json(PARKS + "?limit=100&membership=candidate&year=2021")))
        .containsExactly("park-01", "park-09", "park-13", "park-17", "park-21");
    assertThat(server.json(PARKS + "?name=none").get("numberMatched").asInt()).isZero();
  }

  @Test
  void next_links_walk_through_everything_once() {
    assertThat(walk(PARKS + "?limit=4", 0)).hasSize(SampleData.PARKS).doesNotHaveDuplicates();
  }

  @Test
  void pages_lose_nothing_and_repeat_nothing_while_features_come_and_go() {
    List<String> seen = walk(PARKS + "?limit=4", 2);
    assertThat(seen).doesNotHaveDuplicates();
    for (int i = 1; i <= SampleData.PARKS; i++) {
      assertThat(seen).contains("park-%02d".formatted(i));
    }
    assertThat(seen).contains("park-90").doesNotContain("park-00");
  }

  /** Ids of all pages; after some pages new parks come in before and behind, and one read goes. */
  private List<String> walk(String address, int pagesBeforeChange) {
    List<String> seen = new ArrayList<>();
    String next = server.origin() + address;
    for (int pages = 1; next != null; pages++) {
      JsonNode page = server.json(next);
      assertThat(page.get("numberReturned").asInt()).isEqualTo(page.get("features").size());
      seen.addAll(ids(page));
      next = href(page, "next");
      if (pages == pagesBeforeChange) {
        String lastSeen = seen.get(seen.size() - 1);
        SampleData edited = SampleData.city().add(SampleData.park(0)).add(SampleData.park(90));
        server.catalog.publish(edited.remove(Shanghai.PARKS, lastSeen).snapshot());
      }
    }
    return seen;
  }

  @Test
  void one_feature_has_links_and_its_own_address() {
    JsonNode park = server.json(PARKS + "/park-07");
    assertThat(park.get("id").asText()).isEqualTo("park-07");
    assertThat(park.get("geometry").get("type").asText()).isEqualTo("Polygon");
    assertThat(href(park, "self")).isEqualTo(server.origin() + PARKS + "/park-07");
    assertThat(href(park, "collection")).isEqualTo(server.origin() + "/api/collections/parks");
  }

  @Test
  void null_values_are_there_as_null() {
    JsonNode properties = server.json(PARKS + "/park-05").get("properties");
    assertThat(properties.get("year").isNull()).isTrue();
    assertThat(properties.size()).isEqualTo(Shanghai.PARKS.publicFields().size());
  }

  @Test
  void a_table_has_features_without_a_shape_and_any_box_matches() {
    JsonNode page = server.json("/api/collections/indicators/items?bbox=0,0,1,1");
    assertThat(page.get("features").get(0).get("geometry").isNull()).isTrue();
    assertThat(page.get("numberMatched").asInt()).isEqualTo(1);
  }

  @Test
  void every_box_matches_features_without_a_shape_whatever_else_the_collection_has() {
    server.catalog.publish(
        SampleData.city().add(nowhere("park-00")).add(nowhere("park-12a")).snapshot());
    for (String sort : new String[] {"", "&sortby=-id", "&sortby=seq"}) {
      assertThat(all(PARKS + "?limit=1&bbox=0,0,1,1" + sort))
          .containsExactlyInAnyOrder("park-00", "park-12a");
      assertThat(all(PARKS + "?limit=2&bbox=121.0,31,121.05,31.1" + sort))
          .containsExactlyInAnyOrder("park-00", "park-01", "park-02", "park-12a");
    }
    assertThat(server.json(PARKS + "?bbox=0,0,1,1&name=无处&limit=1").get("numberMatched").asInt())
        .isEqualTo(2);
    assertThat(TestServer.text(server.get(PARKS + "?bbox=0,0,1,1&f=csv")))
        .contains("park-00,", "park-12a,");
    assertThat(TestServer.text(server.get(PARKS + "?bbox=0,0,1,1&f=html")))
        .contains("park-00", "park-12a")
        .doesNotContain("park-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "沪新-01", "a b", "a/b", "/", "100%", "%2F", "a&b=c", "#1", "?", "a;b", "a+b", "\"", "'",
        "\\", "<b>", "..", ".", "a//b", "😀", "é", "|", "^", "[1]", "a\tb"
      })
  void whatever_its_id_is_a_feature_is_had_at_its_address(String id) {
    server.catalog.publish(SampleData.city().add(nowhere(id)).snapshot());
    String address = PARKS + "/" + Links.encode(id);
    JsonNode feature = server.json(address);
    assertThat(feature.path("id").asText()).as(feature.toString()).isEqualTo(id);
    assertThat(TestServer.text(server.get(PARKS + "?limit=100&f=html")))
        .contains(address.replace("'", "%27"));
  }

  private static Feature nowhere(String id) {
    Map<String, Object> values = new HashMap<>(Map.of("name", "无处", "source", "样本"));
    values.putAll(Map.of("quality", "estimated", "footprintBasis", "nominal"));
    values.putAll(Map.of("membership", "confirmed", "industry", "集成电路"));
    return Feature.of(Shanghai.PARKS, id, null, values);
  }

  /** Ids of all pages; each page has told how many there are in all. */
  private static List<String> all(String address) {
    List<String> ids = new ArrayList<>();
    int matched = -1;
    for (String next = address; next != null; ) {
      JsonNode page = server.json(next);
      ids.addAll(ids(page));
      matched = page.get("numberMatched").asInt();
      next = href(page, "next");
    }
    assertThat(ids).hasSize(matched);
    return ids;
  }

  static List<String> ids(JsonNode page) {
    return page.get("features").findValuesAsText("id");
  }

  static String href(JsonNode document, String rel) {
    for (JsonNode link : document.get("links")) {
      if (link.get("rel").asText().equals(rel)) {
        return link.get("href").asText();
      }
    }
    return null;
  }
}
