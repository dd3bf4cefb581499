package org.parkatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parkatlas.process.Process;
import org.parkatlas.process.Processes;

/** What can be computed is listed and described, for machines and for people. */
class ProcessesTest {
  private static final String PROCESSES = "/api/processes";
  private static final String OGC_REL = "http://www.opengis.net/def/rel/ogc/1.0/";

  @AutoClose private static final TestServer server = TestServer.serving(SampleData.city());

  static List<String> ids() {
    return Processes.standard().all().stream()
        .map(Process::description)
        .map(description -> description.id())
        .toList();
  }

  @Test
  void the_landing_page_leads_to_processes_and_jobs() {
    JsonNode links = server.json("/api").get("links");
    assertThat(links.findValuesAsText("rel")).contains(OGC_REL + "processes", OGC_REL + "job-list");
  }

  @Test
  void the_list_has_every_process_with_what_the_standard_asks_of_a_summary() {
    JsonNode list = server.json(PROCESSES);
    assertThat(list.at("/processes").findValuesAsText("id")).containsExactlyElementsOf(ids());
    for (JsonNode process : list.get("processes")) {
      assertThat(process.get("version").asText()).matches("\\d+\\.\\d+\\.\\d+");
      assertThat(process.get("jobControlOptions").toString())
          .isEqualTo("[\"sync-execute\",\"async-execute\",\"dismiss\"]");
      assertThat(process.get("outputTransmission").toString()).isEqualTo("[\"value\"]");
      assertThat(process.get("links").findValuesAsText("rel"))
          .contains("self", OGC_REL + "execute");
    }
  }

  @Test
  void the_list_comes_in_pages_that_next_links_lead_through() {
    StringBuilder seen = new StringBuilder();
    String address = PROCESSES + "?limit=1";
    while (address != null) {
      JsonNode page = server.json(address);
      assertThat(page.get("processes")).hasSize(1);
      seen.append(page.at("/processes/0/id").asText()).append(' ');
      address = next(page);
    }
    assertThat(seen.toString().trim().split(" ")).containsExactlyElementsOf(ids());
  }

  private static String next(JsonNode page) {
    for (JsonNode link : page.get("links")) {
      if (link.get("rel").asText().equals("next")) {
        return link.get("href").asText();
      }
    }
    return null;
  }

  @ParameterizedTest
  @MethodSource("ids")
  void a_description_tells_each_input_and_the_output_in_the_readers_language(String id) {
    JsonNode chinese = server.json(PROCESSES + "/" + id);
    JsonNode english = server.json(PROCESSES + "/" + id, "Accept-Language", "en");
    assertThat(chinese.get("title").asText()).matches(".*\\p{IsHan}.*");
    assertThat(english.get("title").asText()).doesNotMatch(".*\\p{IsHan}.*");
    assertThat(english.get("inputs")).isNotEmpty();
    for (JsonNode input : english.get("inputs")) {
      assertThat(input.get("title").asText()).isNotBlank();
      assertThat(input.get("schema").isObject()).isTrue();
      assertThat(input.get("minOccurs").asInt()).isBetween(0, 1);
    }
    assertThat(english.at("/outputs/result/schema/oneOf/0/contentMediaType").asText())
        .isEqualTo("application/json");
  }

  @ParameterizedTest
  @MethodSource("ids")
  void the_page_of_a_process_shows_its_inputs_and_an_example(String id) {
    HttpResponse<byte[]> page = server.get(PROCESSES + "/" + id, "Accept", "text/html");
    assertThat(TestServer.header(page, "Content-Type")).startsWith("text/html");
    assertThat(TestServer.text(page)).contains("curl -s", "/execution");
    assertThat(TestServer.text(server.get(PROCESSES + "?f=html"))).contains(PROCESSES + "/" + id);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void the_example_of_a_process_works(String id) {
    String example = server.json(PROCESSES + "/" + id).get("example").toString();
    HttpResponse<byte[]> answer = server.post(PROCESSES + "/" + id + "/execution", example);
    assertThat(answer.statusCode()).as(TestServer.text(answer)).isEqualTo(200);
  }

  @Test
  void a_process_that_is_not_there_is_told_by_the_name_the_standard_gives_it() {
    HttpResponse<byte[]> answer = server.get(PROCESSES + "/nothing");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(TestServer.json(answer).get("type").asText())
        .isEqualTo("http://www.opengis.net/def/exceptions/ogcapi-processes-1/1.0/no-such-process");
    assertThat(server.post(PROCESSES + "/nothing/execution", "{}").statusCode()).isEqualTo(404);
  }
}
