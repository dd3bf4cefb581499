package org.parkatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parkatlas.api.exchange.Links;
import org.parkatlas.api.exchange.Problem;

/**
 * Thousands of requests with parameters that are right, nearly right and plainly wrong: each gets a
 * status that the OpenAPI document has for it, an error names what is wrong, and none is a 500.
 */
class FuzzTest {
  private static final int REQUESTS = 6_000;
  private static final long SEED = 20_261_121;

  private static final List<String> WORDS =
      List.of(
          "",
          " ",
          "0",
          "-1",
          "1e999",
          "NaN",
          "Infinity",
          "99999999999999999999",
          "true",
          "null",
          "'",
          "\"",
          "%",
          "%zz",
          "\\",
          "\u0000",
          "\u202e",
          "😀",
          "张江",
          "é",
          "a\nb",
          "<script>",
          "--",
          ";",
          "*",
          "..",
          "/",
          "../..",
          "2020",
          "2020-02-30",
          "2020-01-01/..",
          "1,2,3",
          "121,31,122,32",
          "31,121,32,122",
          "-180,-90,180,90",
          "1e308,1e308,1e309,0",
          ",,,",
          "name",
          "-name",
          "+name",
          "name,name",
          "geometry",
          "EPSG:4326",
          "EPSG:0",
          "cql2-json",
          "http://www.opengis.net/def/crs/EPSG/0/4549",
          "http://www.opengis.net/def/crs/OGC/1.3/CRS84");

  /** What filters are made of; joined at random they are seldom right, and often nearly. */
  private static final List<String> TOKENS =
      List.of(
          "name",
          "year",
          "quality",
          "geometry",
          "areaKm2",
          "id",
          "industries",
          "nothing",
          "'a'",
          "1",
          "-1.5",
          "TRUE",
          "NULL",
          "=",
          "<>",
          "<",
          ">=",
          "AND",
          "OR",
          "NOT",
          "(",
          ")",
          ",",
          "LIKE",
          "'%a_'",
          "IN",
          "BETWEEN",
          "IS",
          "IS NULL",
          "+",
          "/",
          "div",
          "%",
          "^",
          "CASEI(name)",
          "S_INTERSECTS(geometry,",
          "POINT(121 31)",
          "BBOX(121,31,122,32)",
          "POLYGON((0 0,1 1,1 0,0 0))",
          "T_AFTER(year,",
          "DATE('2020-01-01')",
          "INTERVAL('..','2020-01-01')",
          "A_CONTAINS(industries,",
          "('a','b')",
          "{\"op\":\"=\"",
          "\"args\":[{\"property\":\"year\"},2020]}",
          "[",
          "]",
          "{",
          "}");

  private final Random random = new Random(SEED);

  @Test
  void no_request_is_answered_in_a_way_that_is_not_documented() {
    try (TestServer server = TestServer.serving(SampleData.city())) {
      List<ApiDocument.Operation> operations =
          new ApiDocument(server.json("/api/openapi.json")).operations();
      Map<Integer, Integer> counts = new TreeMap<>();
      for (int i = 0; i < REQUESTS; i++) {
        ApiDocument.Operation operation = pick(operations);
        String address = "/api" + operation.path().replaceFirst("/$", "") + query(operation);
        HttpResponse<byte[]> response = server.get(address);
        check(operation, address, response);
        counts.merge(response.statusCode(), 1, Integer::sum);
      }
      // Both sides are well tried, or the requests prove nothing.
      assertThat(counts.get(200)).isGreaterThan(REQUESTS / 20);
      assertThat(counts.get(400)).isGreaterThan(REQUESTS / 4);
    }
  }

  private static void check(
      ApiDocument.Operation operation, String address, HttpResponse<byte[]> response) {
    int status = response.statusCode();
    assertThat(operation.statuses()).as(address).contains(Integer.toString(status));
    assertThat(status).as(address).isLessThan(500);
    if (status >= 400) {
      assertThat(TestServer.header(response, "Content-Type")).isEqualTo(Problem.MEDIA_TYPE);
      JsonNode problem = TestServer.json(response);
      assertThat(problem.get("status").asInt()).isEqualTo(status);
      assertThat(problem.get("detail").asText()).as(address).isNotBlank();
    }
  }

  private String query(ApiDocument.Operation operation) {
    int count = random.nextInt(4);
    return random
        .ints(count, 0, Math.max(1, operation.queryParameters().size()))
        .mapToObj(i -> pair(operation, i))
        .collect(Collectors.joining("&", "?", ""));
  }

  private String pair(ApiDocument.Operation operation, int index) {
    boolean known = index < operation.queryParameters().size() && random.nextInt(20) > 0;
    if (!known) {
      return Links.encode(pick(WORDS)) + "=" + Links.encode(pick(WORDS));
    }
    JsonNode parameter = operation.queryParameters().get(index);
    return parameter.get("name").asText() + "=" + Links.encode(value(parameter));
  }

  private String value(JsonNode parameter) {
    if (parameter.get("name").asText().equals("filter")) {
      return random
          .ints(1 + random.nextInt(12), 0, TOKENS.size())
          .mapToObj(TOKENS::get)
          .collect(Collectors.joining(" "));
    }
    JsonNode allowed = parameter.at("/schema/enum");
    if (allowed.size() > 0 && random.nextBoolean()) {
      return allowed.get(random.nextInt(allowed.size())).asText();
    }
    JsonNode example = parameter.get("example");
    if (example != null && example.isValueNode() && random.nextBoolean()) {
      return random.nextInt(3) > 0 ? example.asText() : example.asText() + pick(WORDS);
    }
    return pick(WORDS);
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
