package org.parkatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.api.exchange.Links;
import org.parkatlas.api.exchange.MalformedRequests;

/** A list of a thousand ids fits into an address; what does not fit is told to be too long. */
class LongFilterTest {
  private static final String ITEMS = "/api/collections/enterprises/items";
  private static final List<String> IDS =
      IntStream.rangeClosed(1, 1_000).mapToObj("enterprise-%05d"::formatted).toList();

  @AutoClose private static final TestServer server = TestServer.serving(SampleData.city());

  @ParameterizedTest
  @ValueSource(strings = {"geojson", "jsonfg", "csv", "fgb", "html"})
  void a_thousand_ids_are_asked_for_in_one_request_and_paged_through(String format) {
    String query = "?limit=20&filter=" + Links.encode(text()) + "&f=" + format;
    assertThat(query.length()).isGreaterThan(20_000);
    HttpResponse<byte[]> first = server.get(ITEMS + query);
    assertThat(first.statusCode()).isEqualTo(200);
    String next =
        TestServer.header(first, "Link").replaceFirst(".*?<([^>]+)>; rel=\"next\".*", "$1");
    HttpResponse<byte[]> second = server.get(next);
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(TestServer.header(second, "Link")).doesNotContain("rel=\"next\"");
  }

  @Test
  void the_same_in_json_finds_the_same() {
    ObjectNode filter = Json.object().put("op", "in");
    ArrayNode args = filter.putArray("args");
    args.addObject().put("property", "id");
    ArrayNode ids = args.addArray();
    IDS.forEach(ids::add);
    String json = "?limit=1&filter-lang=cql2-json&filter=" + Links.encode(filter.toString());
    for (String query : new String[] {"?limit=1&filter=" + Links.encode(text()), json}) {
      assertThat(server.json(ITEMS + query).get("numberMatched").asInt())
          .isEqualTo(SampleData.ENTERPRISES);
    }
  }

  @Test
  void nine_hundred_ids_as_long_as_those_of_databases_fit_too() {
    String listed =
        IntStream.range(0, 900)
            .mapToObj(i -> "'" + new UUID(i, i) + "'")
            .collect(Collectors.joining(","));
    String filter = "id IN ('enterprise-00007'," + listed + ")";
    JsonNode page = server.json(ITEMS + "?filter=" + Links.encode(filter));
    assertThat(page.get("numberMatched").asInt()).isEqualTo(1);
  }

  private static String text() {
    return "id IN ("
        + IDS.stream().map(id -> "'" + id + "'").collect(Collectors.joining(","))
        + ")";
  }

  /** By one byte, by some, and by far. */
  @ParameterizedTest
  @ValueSource(ints = {1, 1_000, 100_000})
  void an_address_that_is_too_long_is_refused_with_the_limit_and_a_way_out(int more) {
    String address = ITEMS + "?q=";
    String filled = address + "a".repeat(MalformedRequests.MOST_HEAD_BYTES + more);
    String answer = TestClient.raw(server.port(), filled);
    assertThat(answer).startsWith("HTTP/1.1 414 ").contains("application/problem+json");
    JsonNode problem = problem(answer);
    assertThat(problem.get("status").asInt()).isEqualTo(414);
    assertThat(problem.get("detail").asText()).contains("65536 bytes", "in parts");
  }

  @Test
  void headers_that_are_too_long_are_refused_too() {
    String cookie = "Cookie: " + "a".repeat(MalformedRequests.MOST_HEAD_BYTES);
    String answer = TestClient.raw(server.port(), "GET", "/api", cookie);
    assertThat(answer).startsWith("HTTP/1.1 431 ").contains("application/problem+json");
    assertThat(problem(answer).get("detail").asText()).contains("65536 bytes");
  }

  @Test
  void up_to_the_limit_an_address_is_read() {
    String address = ITEMS + "?limit=1&q=";
    String rest = " HTTP/1.1 Host: localhost Connection: close GET  ........";
    int room = MalformedRequests.MOST_HEAD_BYTES - address.length() - rest.length();
    assertThat(TestClient.raw(server.port(), address + "a".repeat(room)))
        .startsWith("HTTP/1.1 200 ");
  }

  private static JsonNode problem(String answer) {
    String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
    try {
      return Json.MAPPER.readTree(body);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(answer, e);
    }
  }
}
