package org.parkatlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.api.exchange.Links;
import org.parkatlas.api.exchange.Problem;
import org.parkatlas.catalog.Collection;
import org.parkatlas.model.Reader;

class ErrorsTest {
  private static final String PARKS = "/api/collections/parks/items";

  @AutoClose private static final TestServer server = TestServer.serving(SampleData.city());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          limit    | 0
          limit    | -1
          limit    | ten
          limit    | 1.5
          limit    | -99999999999
          bbox-crs | http://www.opengis.net/def/crs/EPSG/0/32651
          crs      | EPSG:9999
          sortby   | colour
          sortby   | name,-name
          sortby   | ''
          properties | name,colour
          skipGeometry | yes
          filter-lang | cql
          filter-crs | GCJ-02
          q        | ' , '
          limit    | ''
          bbox     | 121,31,122
          bbox     | 121,31,122,x
          bbox     | 121,31,122,NaN
          bbox     | 121,32,122,31
          bbox     | 31,121,32,122
          bbox     | 181,31,182,32
          bbox     | 121,31,122,32,
          datetime | yesterday
          datetime | 2020
          datetime | 2020-13-01
          datetime | 2021-01-01/2020-01-01
          datetime | ../..
          datetime | 2020-01-01/2020-02-01/2020-03-01
          datetime | /
          after    | nowhere
          f        | xml
          lang     | fr
          year     | last
          year     | 2020.5
          membership | member
          """)
  void a_bad_value_is_named_with_the_remedy(String parameter, String value) {
    HttpResponse<byte[]> response = server.get(PARKS + "?" + parameter + "=" + Links.encode(value));
    JsonNode problem = problem(response, 400);
    assertThat(problem.get("parameter").asText()).isEqualTo(parameter);
    assertThat(problem.get("value").asText()).isEqualTo(value);
    assertThat(problem.get("detail").asText()).startsWith(parameter + " ").contains(value);
    assertThat(problem.get("instance").asText()).isEqualTo(PARKS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api",
        "/api/conformance",
        "/api/openapi.json",
        "/api/docs",
        "/api/collections",
        "/api/collections/parks",
        "/api/collections/parks/schema",
        "/api/collections/parks/queryables",
        "/api/collections/parks/items",
        "/api/collections/parks/items/park-01",
        "/api/efficiency",
        "/api/join-report",
        "/api/indicators",
        "/api/industries",
        "/api/policies",
        "/api/growth-targets",
        "/api/base-values",
        "/api/published-figures",
        "/config.json",
      })
  void an_unknown_parameter_is_refused_with_the_known_ones(String path) {
    JsonNode problem = problem(server.get(path + "?colour=red"), 400);
    assertThat(problem.get("parameter").asText()).isEqualTo("colour");
    assertThat(problem.get("detail").asText()).contains("Known are [").contains("lang");
  }

  @Test
  void a_restricted_field_is_as_unknown_as_any_other() {
    String address = "/api/collections/enterprises/items?latestOutputYuan=" + SampleData.SECRET;
    JsonNode problem = problem(server.get(address), 400);
    assertThat(problem.get("detail").asText())
        .contains("Known are [datetime, filter, filter-lang, filter-crs, q, id, name, industry")
        .doesNotContain("latestOutputYuan,");
  }

  @Test
  void a_long_value_is_cut_between_two_characters_never_within_one() {
    for (String value : new String[] {"a" + "\ud83d\ude00".repeat(90), "\ud83d\ude00".repeat(90)}) {
      JsonNode problem = problem(server.get(PARKS + "?limit=" + Links.encode(value)), 400);
      assertThat(problem.get("detail").asText()).contains("\ud83d\ude00…");
    }
  }

  @Test
  void characters_that_are_no_utf_8_are_refused_and_not_looked_for_in_vain() {
    String gbk = "%C6%D6%B6%AB%D0%C2%C7%F8";
    assertThat(problem(server.get(PARKS + "?district=" + gbk), 400).get("detail").asText())
        .contains("UTF-8");
    assertThat(server.get(PARKS + "?district=%EF%BF%BD").statusCode()).isEqualTo(200);
  }

  @Test
  void a_parameter_given_twice_is_refused() {
    JsonNode problem = problem(server.get(PARKS + "?limit=1&limit=2"), 400);
    assertThat(problem.get("detail").asText()).contains("limit is given twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?name=%zz", "?%zz=1", "?name=%", "?=1", "?limit", "?limit="})
  void what_cannot_be_read_is_refused_not_ignored(String query) {
    String answer = TestClient.raw(server.port(), PARKS + query);
    assertThat(answer).startsWith("HTTP/1.1 400 ").contains(Problem.MEDIA_TYPE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/collections/nothing",
        "/api/collections/nothing/items",
        "/api/collections/nothing/items/1",
        "/api/collections/parks/items/park-99",
        "/api/collections/parks/else",
        "/api/nothing",
        "/nothing",
        "/js/",
        "/js/nothing.js",
        "/webjars/nothing.js",
        "/..%2f..%2fetc/passwd",
      })
  void a_missing_thing_is_not_found(String path) {
    String status = TestClient.raw(server.port(), path);
    assertThat(status).matches("(?s)HTTP/1.1 40[04] .*").contains(Problem.MEDIA_TYPE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%zz", "/api/../../etc/passwd", "/api collections", "api"})
  void what_is_no_address_is_a_bad_request(String target) {
    assertThat(TestClient.raw(server.port(), target))
        .startsWith("HTTP/1.1 400 ")
        .contains(Problem.MEDIA_TYPE, "\"status\":400");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void only_reading_is_allowed(String method) {
    HttpResponse<byte[]> response = server.send(method, PARKS);
    problem(response, 405);
    assertThat(TestServer.header(response, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
  }

  @Test
  void a_format_nobody_has_is_not_acceptable() {
    JsonNode problem = problem(server.get(PARKS, "Accept", "application/gml+xml"), 406);
    assertThat(problem.get("detail").asText()).contains("application/geo+json", "text/html");
  }

  @Test
  void a_bug_is_500_with_the_id_that_is_in_the_log_and_nothing_else() {
    try (TestServer broken = TestServer.empty()) {
      broken.failWith(new IllegalStateException("secret of the inside"));
      HttpResponse<byte[]> response = broken.get("/health/ready");
      JsonNode problem = problem(response, 500);
      assertThat(problem.get("detail").asText()).contains(problem.get("id").asText());
      assertThat(TestServer.text(response)).doesNotContain("secret", "IllegalState");
      broken.failWith(fieldThatIsNotThere());
      JsonNode mistake = problem(broken.get("/health/ready"), 500);
      assertThat(mistake.get("detail").asText()).contains(mistake.get("id").asText());
      broken.failWith(new StackOverflowError("secret of the inside"));
      assertThat(TestServer.text(broken.get("/health/ready"))).doesNotContain("secret");
      problem(broken.get("/health/ready"), 500);
    }
  }

  private static RuntimeException fieldThatIsNotThere() {
    Collection parks = SampleData.city().snapshot().collection("parks");
    return catchThrowableOfType(
        RuntimeException.class, () -> parks.features(Reader.PUBLIC).get(0).string("no such field"));
  }

  @Test
  void before_the_data_is_loaded_the_api_is_unavailable_not_empty() {
    try (TestServer starting = TestServer.empty()) {
      HttpResponse<byte[]> response = starting.get("/api/collections");
      problem(response, 503);
      assertThat(TestServer.header(response, "Retry-After")).isEqualTo("5");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/api/efficiency?level=city,level",
    "/api/efficiency?year=1999,year",
    "/api/efficiency?basis=built,basis",
    "/api/join-report?level=city,level",
    "/api/join-report?year=1999,year",
    "/api/indicators?plan=fyp15,plan",
    "/api/indicators?limit=5,limit",
  })
  void figures_refuse_what_does_not_exist(String address, String parameter) {
    JsonNode problem = problem(server.get(address), 400);
    assertThat(problem.get("parameter").asText()).isEqualTo(parameter);
  }

  private static JsonNode problem(HttpResponse<byte[]> response, int status) {
    assertThat(response.statusCode()).as(TestServer.text(response)).isEqualTo(status);
    assertThat(TestServer.header(response, "Content-Type")).isEqualTo(Problem.MEDIA_TYPE);
    JsonNode problem = TestServer.json(response);
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("title").asText()).isNotBlank();
    return problem;
  }
}
