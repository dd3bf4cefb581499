package org.parkatlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.api.exchange.Links;

/** What a page of features shows, in which order and in which coordinates. */
class ItemsViewTest {
  private static final String PARKS = "/api/collections/parks/items";
  private static final String EPSG = "http://www.opengis.net/def/crs/EPSG/0/";

  @AutoClose private static final TestServer server = TestServer.serving(SampleData.city());

  /**
   * The first corner of the first park is 121.02° E, 31° N; what it is elsewhere is cs2cs' word.
   */
  @ParameterizedTest
  @CsvSource({
    "4326, 31, 121.02, 1e-7",
    "4490, 31, 121.02, 1e-7",
    "3857, 13471884.7758, 3632749.1434, 0.002",
    "4549, 3431420.9548, 597416.7819, 0.002",
    "4550, 3432657.7283, 310883.7555, 0.002",
    "4528, 3431420.9548, 40597416.7819, 0.002",
  })
  void coordinates_come_in_the_system_asked_for_in_its_own_axis_order(
      String code, double first, double second, double tolerance) {
    HttpResponse<byte[]> response = server.get(PARKS + "?limit=1&crs=" + EPSG + code);
    assertThat(TestServer.header(response, "Content-Crs")).isEqualTo("<" + EPSG + code + ">");
    JsonNode corner = TestServer.json(response).at("/features/0/geometry/coordinates/0/0");
    assertThat(corner.get(0).asDouble()).isCloseTo(first, within(tolerance));
    assertThat(corner.get(1).asDouble()).isCloseTo(second, within(tolerance));
  }

  /** Each box holds the first two parks and ends before the third. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4326 | 31,121.0,31.1,121.05",
        "4490 | 31,121.0,31.1,121.05",
        "3857 | 13469658,3632700,13475224,3645000",
        "4549 | 3431000,595500,3440000,600200",
        "4528 | 3431000,40595500,3440000,40600200",
      })
  void a_box_is_read_in_the_system_it_is_given_in(String code, String box) {
    JsonNode page = server.json(PARKS + "?bbox-crs=" + EPSG + code + "&bbox=" + box);
    assertThat(ids(page)).containsExactly("park-01", "park-02");
  }

  @Test
  void without_a_system_coordinates_are_longitude_latitude_and_say_so() {
    assertThat(TestServer.header(server.get(PARKS), "Content-Crs"))
        .isEqualTo("<http://www.opengis.net/def/crs/OGC/1.3/CRS84>");
  }

  @Test
  void only_the_properties_asked_for_are_shown() {
    JsonNode feature = server.json(PARKS + "?limit=1&properties=year,name").at("/features/0");
    assertThat(names(feature.get("properties"))).containsExactly("name", "year");
    assertThat(feature.at("/geometry/type").asText()).isEqualTo("Polygon");
  }

  @Test
  void shapes_can_be_left_out() {
    JsonNode feature = server.json(PARKS + "?limit=1&skipGeometry=true").at("/features/0");
    assertThat(feature.get("geometry").isNull()).isTrue();
    JsonNode one = server.json(PARKS + "/park-03?skipGeometry=true&properties=seq");
    assertThat(one.get("geometry").isNull()).isTrue();
    assertThat(one.at("/properties/seq").asInt()).isEqualTo(3);
  }

  @Test
  void features_come_in_the_order_asked_for_and_those_without_a_value_last() {
    assertThat(ids(server.json(PARKS + "?sortby=-seq&limit=3")))
        .containsExactly("park-25", "park-24", "park-23");
    JsonNode years = server.json(PARKS + "?sortby=-year,seq&limit=25");
    assertThat(years.at("/features/0/properties/year").asInt()).isEqualTo(2023);
    assertThat(years.at("/features/0/id").asText()).isEqualTo("park-03");
    assertThat(years.at("/features/24/properties/year").isNull()).isTrue();
    assertThat(ids(years)).endsWith("park-05", "park-10", "park-15", "park-20", "park-25");
  }

  @ParameterizedTest
  @ValueSource(strings = {"seq", "-seq", "year,-areaKm2", "-year", "industry,id", "membership"})
  void following_next_gives_every_feature_once_in_the_order_of_one_great_page(String sortby) {
    List<String> all = ids(server.json(PARKS + "?limit=100&sortby=" + sortby));
    List<String> paged = new ArrayList<>();
    String address = PARKS + "?limit=4&sortby=" + sortby;
    while (address != null) {
      HttpResponse<byte[]> response = server.get(address);
      paged.addAll(ids(TestServer.json(response)));
      address = next(response);
    }
    assertThat(paged).isEqualTo(all).hasSize(SampleData.PARKS).doesNotHaveDuplicates();
  }

  /** The address in the Link header, which every format has. */
  private static String next(HttpResponse<byte[]> response) {
    String link = TestServer.header(response, "Link");
    Matcher next = Pattern.compile("<([^>]+)>; rel=\"next\"").matcher(link == null ? "" : link);
    return next.find() ? next.group(1) : null;
  }

  @ParameterizedTest
  @CsvSource({"第3园, 1", "第2, 7", "生物医药, 8", "PARK-07, 1", "'第3园,第4园', 2", "无, 0"})
  void words_are_found_anywhere_in_the_texts_of_a_feature(String words, int count) {
    JsonNode page = server.json(PARKS + "?q=" + Links.encode(words));
    assertThat(page.get("numberMatched").asInt()).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource({
    "geojson, application/geo+json",
    "csv, text/csv",
    "fgb, application/flatgeobuf",
    "html, text/html"
  })
  void every_format_is_had_by_name_and_by_accept_and_has_the_next_link(String f, String type) {
    HttpResponse<byte[]> named = server.get(PARKS + "?f=" + f);
    HttpResponse<byte[]> accepted = server.get(PARKS, "Accept", type);
    for (HttpResponse<byte[]> response : List.of(named, accepted)) {
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(TestServer.header(response, "Content-Type")).startsWith(type);
      assertThat(next(response)).contains("after=");
    }
    HttpResponse<byte[]> one = server.get(PARKS + "/park-02", "Accept", type);
    assertThat(TestServer.header(one, "Content-Type")).startsWith(type);
  }

  /** JSON-FG 1.0 is a profile of GeoJSON and has its media type; its drafts had another. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "f=jsonfg                       |                             | application/geo+json",
        "profile=jsonfg                 |                             | application/geo+json",
        "profile=jsonfg                 | application/geo+json        | application/geo+json",
        "f=geojson&profile=jsonfg       | text/html                   | application/geo+json",
        "f=json&profile=jsonfg,rfc7946  |                             | application/geo+json",
        "profile=excel,jsonfg           |                             | application/geo+json",
        "f=jsonfg&profile=rfc7946       |                             | application/geo+json",
        "profile=http://www.opengis.net/def/profile/OGC/0/jsonfg | | application/geo+json",
        "profile=https://www.opengis.net/def/profile/ogc/0/jsonfg | | application/geo+json",
        "profile=[ogc-profile:jsonfg]   |                             | application/geo+json",
        "limit=3                        | application/vnd.ogc.fg+json | application/vnd.ogc.fg+json",
      })
  void json_fg_is_had_as_a_format_as_a_profile_and_by_the_media_type_of_its_drafts(
      String query, String accept, String type) {
    String encoded = query.replace("[", "%5B").replace("]", "%5D");
    for (String path : new String[] {PARKS, PARKS + "/park-02"}) {
      String address = path + "?" + (path.equals(PARKS) ? encoded : encoded.replace("limit=3", ""));
      HttpResponse<byte[]> response =
          server.get(address, "Accept", accept == null ? "*/*" : accept);
      assertThat(TestServer.header(response, "Content-Type")).isEqualTo(type);
      JsonNode document = TestServer.json(response);
      assertThat(document.at("/conformsTo/0").asText()).endsWith("/json-fg-1/1.0/conf/core");
      String uri = "http://www.opengis.net/def/profile/OGC/0/jsonfg";
      assertThat(TestServer.header(response, "Link")).contains("<" + uri + ">; rel=\"profile\"");
      assertThat(ItemsTest.href(document, "profile")).isEqualTo(uri);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?profile=rfc7946", "?profile=rfc7946,jsonfg", "?profile=excel"})
  void geojson_is_written_in_its_own_profile_unless_another_is_wanted_that_it_has(String query) {
    HttpResponse<byte[]> response = server.get(PARKS + query);
    assertThat(TestServer.text(response)).doesNotContain("conformsTo", "\"place\"");
    assertThat(TestServer.header(response, "Link"))
        .contains("<http://www.opengis.net/def/profile/OGC/0/rfc7946>; rel=\"profile\"");
  }

  @Test
  void json_fg_for_readers_of_geojson_has_both_shapes() {
    JsonNode feature = server.json(PARKS + "/park-01?profile=jsonfg-plus&crs=" + EPSG + 4549);
    assertThat(feature.at("/place/coordinates/0/0/0").asDouble())
        .isCloseTo(3431420.95, within(0.1));
    assertThat(feature.at("/geometry/coordinates/0/0/0").asDouble()).isEqualTo(121.02);
  }

  @ParameterizedTest
  @ValueSource(strings = {"exel", "jsonfg,exel", "", "jsonfg,", "http://example.org/jsonfg"})
  void a_profile_that_nobody_knows_is_refused_in_every_format(String profile) {
    for (String format : new String[] {"geojson", "jsonfg", "csv", "fgb", "html"}) {
      HttpResponse<byte[]> response =
          server.get(PARKS + "?f=" + format + "&profile=" + Links.encode(profile));
      assertThat(response.statusCode()).isEqualTo(400);
      assertThat(TestServer.text(response)).contains("\"parameter\":\"profile\"", "jsonfg-plus");
    }
  }

  @Test
  void a_table_is_made_for_spreadsheets_only_if_it_is_asked_to_be() {
    byte[] data = server.get(PARKS + "?f=csv").body();
    byte[] sheet = server.get(PARKS + "?f=csv&profile=excel").body();
    assertThat(data).startsWith("id,name".getBytes(StandardCharsets.UTF_8));
    assertThat(sheet).startsWith("\ufeffid,name".getBytes(StandardCharsets.UTF_8));
    assertThat(server.get(PARKS + "/park-02?f=csv&profile=excel").body())
        .startsWith("\ufeffid,name".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void what_has_no_shapes_has_no_system_to_choose() {
    String table = "/api/collections/indicators/items";
    for (String path : new String[] {table, table + "/fyp14-05"}) {
      HttpResponse<byte[]> plain = server.get(path);
      assertThat(TestServer.header(plain, "Content-Crs")).isNull();
      HttpResponse<byte[]> refused = server.get(path + "?crs=" + EPSG + 4549);
      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(TestServer.text(refused)).contains("\"parameter\":\"crs\"", "no coordinates");
      String named = "?crs=http://www.opengis.net/def/crs/OGC/1.3/CRS84";
      assertThat(TestServer.json(server.get(path + named)).get("type")).isNotNull();
    }
    assertThat(server.get(table + "?bbox-crs=" + EPSG + "4326&bbox=0,0,1,1").statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"geojson", "jsonfg", "csv", "fgb", "html"})
  void every_page_of_features_leads_to_what_they_can_be_filtered_by(String format) {
    String rel = "http://www.opengis.net/def/rel/ogc/1.0/queryables";
    String address = server.origin() + "/api/collections/parks/queryables";
    HttpResponse<byte[]> response = server.get(PARKS + "?limit=100&f=" + format);
    assertThat(TestServer.header(response, "Link"))
        .contains("<" + address + ">; rel=\"" + rel + "\"; type=\"application/schema+json\"");
    if (format.startsWith("geo") || format.startsWith("json")) {
      assertThat(ItemsTest.href(TestServer.json(response), rel)).isEqualTo(address);
    }
  }

  @Test
  void any_public_field_filters_by_value() {
    assertThat(ids(server.json(PARKS + "?areaKm2=2.5"))).containsExactly("park-02");
    assertThat(ids(server.json(PARKS + "?id=park-09"))).containsExactly("park-09");
    String districts = "/api/collections/districts/items?industries=";
    assertThat(server.json(districts + Links.encode("生物医药")).get("numberMatched").asInt())
        .isEqualTo(2);
  }

  private static List<String> ids(JsonNode page) {
    List<String> ids = new ArrayList<>();
    page.get("features").forEach(feature -> ids.add(feature.get("id").asText()));
    return ids;
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(java.util.Map.Entry::getKey).toList();
  }
}
