package org.parkatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.api.processes.ExecutionBody;

/**
 * Executing a process: the sample city has 黄浦区 310101 west of 121.5° E and 浦东新区 310115 east of it,
 * squares of 0.05° from 31.2° N, and 25 parks.
 */
class ExecutionTest {
  private static final String JOIN = "/api/processes/spatial-join/execution";
  private static final String CSV =
      "id,lon,lat,output\\nA,121.47,31.22,1.10\\nB,121.5,31.22,2.20\\nC,121.52,31.22,3.30\\n"
          + "D,122.0,31.0,4.40\\n";
  private static final String BY_DISTRICT =
      """
      {"inputs": {"level": "district", "idField": "id", "amountField": "output",
        "data": {"value": "%s", "mediaType": "text/csv"}}}
      """
          .formatted(CSV);

  @AutoClose private static final TestServer server = TestServer.serving(SampleData.city());

  @Test
  void a_table_of_points_is_summed_over_districts_to_the_cent() {
    HttpResponse<byte[]> answer = server.post(JOIN, BY_DISTRICT);
    assertThat(answer.statusCode()).as(TestServer.text(answer)).isEqualTo(200);
    assertThat(TestServer.header(answer, "Content-Type")).isEqualTo("application/json");
    JsonNode result = TestServer.json(answer);
    assertThat(result.at("/zones/0/id").asText()).isEqualTo("310101");
    // B stands on the border of both and counts in the lower code alone.
    assertThat(result.at("/zones/0/count").asInt()).isEqualTo(2);
    assertThat(result.at("/zones/0/amount").asText()).isEqualTo("3.3");
    assertThat(result.at("/zones/1/amount").asText()).isEqualTo("3.3");
    assertThat(TestServer.text(answer))
        .contains("\"input\":{\"count\":4,\"amount\":11.00}")
        .contains("\"matched\":{\"count\":3,\"amount\":6.60}")
        .contains("\"outside\":{\"count\":1,\"amount\":4.40}")
        .contains("\"rejected\":{\"count\":0,\"amount\":0.00}")
        .contains("\"borderPoints\":1");
  }

  @Test
  void the_result_comes_as_geojson_for_who_asks_in_the_body_or_by_accept() {
    String body = BY_DISTRICT.strip();
    String asked =
        body.substring(0, body.length() - 1)
            + ",\"outputs\":{\"result\":{\"format\":{\"mediaType\":\"application/geo+json\"}}}}";
    for (HttpResponse<byte[]> answer :
        new HttpResponse[] {
          server.post(JOIN, asked), server.post(JOIN, body, "Accept", "application/geo+json")
        }) {
      assertThat(TestServer.header(answer, "Content-Type")).isEqualTo("application/geo+json");
      JsonNode zone = TestServer.json(answer).at("/features/0");
      assertThat(zone.at("/geometry/type").asText()).isEqualTo("Polygon");
      assertThat(zone.at("/properties/count").asInt()).isEqualTo(2);
      assertThat(TestServer.json(answer).at("/report/input/count").asInt()).isEqualTo(4);
    }
  }

  @Test
  void a_document_wraps_the_result_as_the_standard_says() {
    String body = BY_DISTRICT.strip();
    String asked = body.substring(0, body.length() - 1) + ",\"response\":\"document\"}";
    JsonNode document = TestServer.json(server.post(JOIN, asked));
    assertThat(document.at("/result/mediaType").asText()).isEqualTo("application/json");
    assertThat(document.at("/result/value")).isEqualTo(TestServer.json(server.post(JOIN, body)));
  }

  @Test
  void polygons_are_shared_over_zones_of_the_callers_own() {
    String body =
        """
        {"inputs": {"amountField": "yuan", "partition": true,
          "zones": {"type": "FeatureCollection", "features": [
            {"type": "Feature", "id": "west", "properties": {"name": "西"}, "geometry":
              {"type": "Polygon", "coordinates": [[[121,31],[121.5,31],[121.5,32],[121,32],[121,31]]]}},
            {"type": "Feature", "id": "east", "properties": {}, "geometry":
              {"type": "Polygon", "coordinates": [[[121.5,31],[122,31],[122,32],[121.5,32],[121.5,31]]]}}]},
          "data": {"type": "FeatureCollection", "features": [
            {"type": "Feature", "id": 7, "properties": {"yuan": 0.03}, "geometry":
              {"type": "Polygon", "coordinates":
                [[[121.4,31.4],[121.6,31.4],[121.6,31.6],[121.4,31.6],[121.4,31.4]]]}}]}}}
        """;
    HttpResponse<byte[]> answer = server.post(JOIN, body);
    JsonNode result = TestServer.json(answer);
    assertThat(result.at("/kind").asText()).as(result.toString()).isEqualTo("polygons");
    assertThat(result.at("/zones/1/name").asText()).isEqualTo("西");
    double both = result.at("/zones/0/amount").asDouble() + result.at("/zones/1/amount").asDouble();
    assertThat(both).isEqualTo(0.03);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"inputs": {"level": "district"}}                          | inputs.data     | is missing
          {"inputs": {"data": {"value": "lon,lat"}}}                 | inputs.level    | both missing
          {"inputs": {"colour": 1}}                                  | inputs.colour   | not an input
          {"inputs": {"data": {"href": "http://x"}, "level": "park"}}| inputs.data     | does not fetch
          {"inputs": {"data": "lon,lat", "level": "moon"}}           | inputs.level    | moon
          {"inputs": {"data": "lon,lat", "level": 5}}                | inputs.level    | not a text
          {"inputs": {"data": "a,b\\n1,2", "level": "park"}}         | inputs.data row 1 | lacks
          {"inputs": {"data": 5, "level": "park"}}                   | inputs.data     | FeatureColl
          {"inputs": {"data": "lon,lat", "level": "park", "crs": "EPSG:1"}} | inputs.crs | not a known
          {"inputs": {"data": "lon,lat\\nNaN,31.2", "level": "park"}}| inputs.data     | not a number
          {"inputs": {"data": "lon,lat\\n1e999,3", "level": "park"}} | inputs.data     | digits
          {"inputs": {"data": "lon,lat\\n31.2,121.4", "level": "park"}} | inputs.data  | swapped
          {"inputs": [1]}                                            | inputs          | not an object
          {"input": {}}                                              | input           | Known are
          {"mode": "async"}                                          | mode            | Prefer
          {"outputs": {"map": {}}}                                   | outputs.map     | not an output
          {"response": "loud"}                                       | response        | raw or doc
          {"outputs": {"result": {"transmissionMode": "reference"}}} | outputs.result.transmissionMode | value
          {"outputs": {"result": {"format": {"mediaType": "image/png"}}}} | outputs.result.format.mediaType | json
          [1]                                                        | body            | not a JSON object
          {"inputs": {"level": "park", "level": "district"}}         | body line 1 column 37 | uplicate
          {"inputs":                                                 | body line 1 column 11 | JSON
          """)
  void what_is_wrong_is_named(String body, String where, String reason) {
    HttpResponse<byte[]> answer = server.post(JOIN, body);
    assertThat(answer.statusCode()).as(TestServer.text(answer)).isEqualTo(400);
    JsonNode problem = TestServer.json(answer);
    assertThat(problem.get("parameter").asText()).isEqualTo(where);
    assertThat(problem.get("detail").asText()).contains(reason);
  }

  @Test
  void rows_that_cannot_be_used_refuse_the_request_and_are_told_with_their_reasons() {
    String csv =
        "id,lon,lat,v\\nA,121.47,31.22,1\\nA,121.47,31.22,2\\nB,121.47,31.22,-3\\nC,x,31,4\\n";
    String body =
        "{\"inputs\":{\"level\":\"district\",\"idField\":\"id\",\"amountField\":\"v\",\"data\":{\"value\":\""
            + csv
            + "\"}%s}}";
    JsonNode problem = TestServer.json(server.post(JOIN, body.formatted("")));
    assertThat(problem.get("detail").asText())
        .contains("3 rows", "row 3 (A) has an id that came before", "row 4 (B) v is negative: -3")
        .contains("row 5 (C) lon is not a number: “x”");

    HttpResponse<byte[]> answer = server.post(JOIN, body.formatted(",\"rejects\":\"report\""));
    JsonNode report = TestServer.json(answer).get("report");
    // The negative amount of B cannot be read as an amount; those of A and C can.
    assertThat(TestServer.text(answer))
        .contains("\"input\":{\"count\":4,\"amount\":7.00}")
        .contains("\"rejected\":{\"count\":3,\"amount\":6.00}");
    assertThat(report.get("rejectedWithoutAmount").asInt()).isEqualTo(1);
    assertThat(report.get("rejects")).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [[[121,31],[122,31],[122,32],[121,32]]]                        | unclosed ring
          [[[121,31],[122,32],[122,31],[121,32],[121,31]]]               | self-intersection
          [[[121,31],[122,31],[121,31]]]                                 | fewer than four
          [[[121,31],[122,"a"],[122,32],[121,31]]]                       | not two numbers
          [[[121,31],[122,1e999],[122,32],[121,31]]]                     | invalid
          [[[11,31],[12,31],[12,32],[11,31]]]                            | far from Shanghai
          [[[31,121],[31,122],[32,122],[31,121]]]                        | swapped
          []                                                             | without a ring
          5                                                              | not an array
          """)
  void a_shape_is_taken_as_it_is_or_not_at_all(String coordinates, String reason) {
    String body =
        """
        {"inputs": {"level": "district", "data": {"type": "FeatureCollection", "features": [
          {"type": "Feature", "properties": {}, "geometry":
            {"type": "Polygon", "coordinates": %s}}]}}}
        """
            .formatted(coordinates);
    HttpResponse<byte[]> answer = server.post(JOIN, body);
    assertThat(answer.statusCode()).as(TestServer.text(answer)).isEqualTo(400);
    assertThat(TestServer.text(answer)).contains(reason);
  }

  @Test
  void an_input_may_be_a_reference_to_a_collection_or_a_data_address_but_leads_nowhere_else() {
    String body =
        """
        {"inputs": {"level": "district", "amountField": "v", "lon": "x", "lat": "y",
          "data": {"href": "data:text/csv,x,y,v%0A121.47,31.22,5"}}}
        """;
    assertThat(TestServer.text(server.post(JOIN, body)))
        .contains("\"matched\":{\"count\":1,\"amount\":5.00}");

    String collections =
        """
        {"inputs": {"zones": {"href": "/api/collections/districts/items"},
          "data": {"href": "%s/api/collections/enterprises/items"}}}
        """
            .formatted(server.origin());
    assertThat(TestServer.text(server.post(JOIN, collections)))
        .contains("\"input\":{\"count\":30}");

    for (String href :
        new String[] {
          "http://169.254.169.254/latest",
          "file:///etc/passwd",
          "//elsewhere/api/collections/parks/items",
          "/api/collections/nothing/items",
          "data:text/csv;base64,%%%",
          "data:text/csv"
        }) {
      String bad = "{\"inputs\":{\"level\":\"park\",\"data\":{\"href\":\"" + href + "\"}}}";
      HttpResponse<byte[]> answer = server.post(JOIN, bad);
      assertThat(answer.statusCode()).as(href).isEqualTo(400);
      assertThat(TestServer.json(answer).get("parameter").asText()).isEqualTo("inputs.data");
    }
  }

  @Test
  void no_restricted_field_can_be_summed_through_a_reference() {
    String body =
        """
        {"inputs": {"level": "district", "amountField": "latestOutputYuan",
          "data": {"href": "/api/collections/enterprises/items"}}}
        """;
    HttpResponse<byte[]> answer = server.post(JOIN, body);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(TestServer.text(answer))
        .contains("has no feature with the properties [latestOutputYuan]")
        .doesNotContain(SampleData.SECRET);
  }

  @Test
  void a_body_that_is_no_json_by_its_type_is_refused() {
    for (String type : new String[] {"text/csv", "application/x-www-form-urlencoded"}) {
      HttpResponse<byte[]> answer =
          server.send(
              "POST", JOIN, HttpRequest.BodyPublishers.ofString(BY_DISTRICT), "Content-Type", type);
      assertThat(answer.statusCode()).isEqualTo(415);
      assertThat(TestServer.text(answer)).contains(type, "application/json");
    }
  }

  @Test
  void a_body_that_is_too_large_is_refused_with_the_limit() {
    byte[] body = new byte[ExecutionBody.MOST_BYTES + 1];
    HttpResponse<byte[]> answer =
        server.send(
            "POST",
            JOIN,
            HttpRequest.BodyPublishers.ofByteArray(body),
            "Content-Type",
            "application/json");
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(TestServer.text(answer)).contains("20000000 bytes");
  }

  @Test
  void only_posting_is_allowed_and_preflight_says_so() {
    HttpResponse<byte[]> get = server.get(JOIN);
    assertThat(get.statusCode()).isEqualTo(405);
    assertThat(TestServer.header(get, "Allow")).isEqualTo("POST, OPTIONS");
    HttpResponse<byte[]> preflight =
        server.send("OPTIONS", JOIN, "Access-Control-Request-Method", "POST");
    assertThat(TestServer.header(preflight, "Access-Control-Allow-Methods")).contains("POST");
    assertThat(TestServer.header(preflight, "Access-Control-Allow-Headers"))
        .contains("Content-Type", "Prefer");
  }
}
