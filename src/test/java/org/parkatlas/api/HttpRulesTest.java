package org.parkatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpRulesTest {
  private static final String PARKS = "/api/collections/parks/items";

  @AutoClose private static final TestServer server = TestServer.serving(SampleData.city());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api",
        "/api/openapi.json",
        "/api/collections",
        "/api/collections/parks",
        PARKS,
        PARKS + "/park-01",
        "/api/efficiency",
        "/api/indicators",
        "/config.json",
      })
  void who_has_the_answer_already_gets_304(String address) {
    HttpResponse<byte[]> first = server.get(address);
    String tag = TestServer.header(first, "ETag");
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(TestServer.header(first, "Cache-Control")).isEqualTo("no-cache");
    HttpResponse<byte[]> second = server.get(address, "If-None-Match", "\"other\", " + tag);
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(TestServer.header(second, "ETag")).isEqualTo(tag);
  }

  @Test
  void the_etag_differs_by_query_format_language_and_data() {
    String json = etag(PARKS);
    assertThat(etag(PARKS)).isEqualTo(json);
    assertThat(etag(PARKS + "?limit=11")).isNotEqualTo(json);
    assertThat(etag(PARKS + "?f=html")).isNotEqualTo(json);
    assertThat(etag(PARKS + "?f=html&lang=en")).isNotEqualTo(etag(PARKS + "?f=html"));
    try (TestServer other = TestServer.serving(SampleData.city().add(SampleData.park(90)))) {
      assertThat(TestServer.header(other.get(PARKS), "ETag")).isNotEqualTo(json);
    }
  }

  @Test
  void whoever_has_any_answer_gets_304_if_there_is_one() {
    assertThat(server.get(PARKS, "If-None-Match", "*").statusCode()).isEqualTo(304);
    assertThat(server.get(PARKS + "?f=csv", "If-None-Match", "*").statusCode()).isEqualTo(304);
  }

  @Test
  void two_requests_that_look_alike_written_out_have_two_etags() {
    String one = etag(PARKS + "?q=x&sortby=name");
    assertThat(etag(PARKS + "?q=x%2C%20sortby%3Dname")).isNotEqualTo(one);
    assertThat(etag(PARKS + "?q=x%26sortby%3Dname")).isNotEqualTo(one);
  }

  private static String etag(String address) {
    return TestServer.header(server.get(address), "ETag");
  }

  @Test
  void a_bad_parameter_is_an_error_even_for_who_has_an_answer() {
    assertThat(server.get(PARKS + "?limit=0", "If-None-Match", "*").statusCode()).isEqualTo(400);
  }

  @Test
  void bigger_answers_are_gzipped_for_who_takes_it() throws IOException {
    HttpResponse<byte[]> zipped = server.get(PARKS, "Accept-Encoding", "gzip");
    assertThat(TestServer.header(zipped, "Content-Encoding")).isEqualTo("gzip");
    assertThat(TestServer.header(zipped, "Vary")).contains("Accept-Encoding");
    String unzipped =
        new String(
            new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes(),
            StandardCharsets.UTF_8);
    assertThat(unzipped).startsWith("{\"type\":\"FeatureCollection\"").endsWith("]}");
    assertThat(unzipped).hasSameSizeAs(TestServer.text(server.get(PARKS)));
    assertThat(zipped.body().length).isLessThan(unzipped.length() / 2);
    HttpResponse<byte[]> small = server.get("/config.json", "Accept-Encoding", "gzip");
    assertThat(TestServer.header(small, "Content-Encoding")).isNull();
  }

  @Test
  void a_client_that_takes_brotli_gets_brotli() throws IOException {
    HttpResponse<byte[]> response = server.get(PARKS, "Accept-Encoding", "gzip, br;q=0.9");
    assertThat(TestServer.header(response, "Content-Encoding")).isEqualTo("br");
    byte[] plain = new BrotliInputStream(new ByteArrayInputStream(response.body())).readAllBytes();
    assertThat(plain).isEqualTo(server.get(PARKS).body());
    HttpResponse<byte[]> refused = server.get(PARKS, "Accept-Encoding", "gzip, br;q=0");
    assertThat(TestServer.header(refused, "Content-Encoding")).isEqualTo("gzip");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gzip", "br"})
  void a_tag_is_strong_and_names_one_sequence_of_bytes(String encoding) {
    String address = PARKS + "?limit=12";
    HttpResponse<byte[]> made = server.get(address, "Accept-Encoding", encoding);
    HttpResponse<byte[]> ready = server.get(address, "Accept-Encoding", encoding);
    String tag = TestServer.header(made, "ETag");
    assertThat(tag).startsWith("\"").endsWith((encoding.isEmpty() ? "" : "-" + encoding) + "\"");
    assertThat(ready.body()).isEqualTo(made.body());
    for (String name : new String[] {"ETag", "Content-Type", "Content-Encoding", "Link"}) {
      assertThat(TestServer.header(ready, name)).isEqualTo(TestServer.header(made, name));
    }
  }

  @Test
  void head_has_the_headers_of_get_and_no_body() {
    HttpResponse<byte[]> get = server.get(PARKS);
    HttpResponse<byte[]> head = server.send("HEAD", PARKS);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String name : new String[] {"Content-Type", "Content-Length", "ETag", "Vary"}) {
      assertThat(TestServer.header(head, name)).as(name).isEqualTo(TestServer.header(get, name));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api", PARKS, PARKS + "?limit=0", "/config.json", "/api/nothing"})
  void pages_of_any_origin_may_read(String address) {
    HttpResponse<byte[]> response = server.get(address, "Origin", "https://elsewhere.example");
    assertThat(TestServer.header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(TestServer.header(response, "Access-Control-Expose-Headers")).contains("ETag");
  }

  @Test
  void preflight_allows_reading_only() {
    HttpResponse<byte[]> response =
        server.send(
            "OPTIONS",
            PARKS,
            "Origin",
            "https://elsewhere.example",
            "Access-Control-Request-Method",
            "GET");
    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(TestServer.header(response, "Access-Control-Allow-Methods"))
        .isEqualTo("GET, HEAD, OPTIONS");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          */*                                                  | application/geo+json
          application/json                                     | application/geo+json
          application/geo+json                                 | application/geo+json
          text/html,application/xhtml+xml,*/*;q=0.8            | text/html;charset=utf-8
          text/html;q=0.1, application/geo+json                | application/geo+json
          text/html;q=0, application/geo+json;q=0.2            | application/geo+json
          """)
  void the_accept_header_chooses_the_format(String accept, String contentType) {
    assertThat(TestServer.header(server.get(PARKS, "Accept", accept), "Content-Type"))
        .isEqualToIgnoringCase(contentType);
  }

  @Test
  void the_parameter_f_wins_over_accept() {
    String type =
        TestServer.header(server.get(PARKS + "?f=json", "Accept", "text/html"), "Content-Type");
    assertThat(type).isEqualTo("application/geo+json");
    type =
        TestServer.header(server.get("/api?f=html", "Accept", "application/json"), "Content-Type");
    assertThat(type).isEqualToIgnoringCase("text/html;charset=utf-8");
  }

  /** Over a socket of our own, for clients drop such headers before one sees them. */
  @ParameterizedTest
  @CsvSource({
    "GET, /api/collections/parks/items, 304",
    "GET, /api/collections/parks/items/park-01?f=html, 304",
    "GET, /api/openapi.json, 304",
    "GET, /api/collections/parks/schema, 304",
    "GET, /config.json, 304",
    "GET, /api/tiles/WebMercatorQuad/8/104/214, 304",
    "GET, /js/api-map.js, 304",
    "GET, /webjars/leaflet/1.9.4/dist/leaflet.js, 304",
    "HEAD, /api/collections/parks/items, 304",
    "GET, /tiles/parks/8/0/0.pbf, 204",
    "OPTIONS, /api/collections/parks/items, 204",
    "OPTIONS, /api/processes/spatial-join/execution, 204",
  })
  void an_answer_without_a_body_has_no_type(String method, String target, int status) {
    String whole = TestClient.raw(server.port(), "HEAD", target);
    String tag = whole.replaceFirst("(?is).*\\netag: ([^\\r]*)\\r.*", "$1");
    String known = status == 304 ? "If-None-Match: " + tag : "X-Nothing: 1";
    String answer = TestClient.raw(server.port(), method, target, known);
    assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
    assertThat(answer.toLowerCase(Locale.ROOT)).doesNotContain("\ncontent-type:");
  }

  @Test
  void the_server_does_not_tell_its_version() {
    assertThat(TestServer.header(server.get("/api"), "Server")).isNull();
  }
}
