package org.parkatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.api.edge.EdgeSettings;
import org.parkatlas.api.processes.Computing;
import org.parkatlas.process.JobLimits;
import org.parkatlas.process.Jobs;
import org.parkatlas.process.Processes;

/** What links start with, whatever a client says that it has reached. */
class HostTest {
  private TestServer server;

  private void serve(EdgeSettings edge) {
    Computing computing = new Computing(Processes.standard(), new Jobs(JobLimits.standard()));
    server = TestServer.reached(SampleData.city(), computing, edge);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String ask(String path, String version, String... headers) {
    try (RawRequest request = new RawRequest("127.0.0.1", server.port())) {
      String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
      request.send("GET %s %s\r\n%sConnection: close\r\n\r\n".formatted(path, version, more));
      return request.answer();
    }
  }

  private String landing(String host) {
    return ask("/api?f=json", "HTTP/1.1", "Host: " + host);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "localhost:9000"})
  void links_use_the_own_name_that_was_asked_for(String host) {
    serve(EdgeSettings.standard());
    assertThat(landing(host))
        .startsWith("HTTP/1.1 200 ")
        .contains("\"http://" + host + "/api/collections\"");
  }

  @Test
  void another_name_is_misdirected_and_the_setting_is_told() {
    serve(EdgeSettings.standard());
    for (String path : List.of("/", "/api", "/tiles/parks/1/1/1.pbf", "/js/main.js")) {
      assertThat(ask(path, "HTTP/1.1", "Host: evil.example"))
          .startsWith("HTTP/1.1 421 ")
          .contains("application/problem+json", "PARKATLAS_ALLOWED_HOSTS", "“evil.example”");
    }
    assertThat(ask("/health/ready", "HTTP/1.1", "Host: evil.example")).startsWith("HTTP/1.1 200 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil@localhost",
        "localhost:80@evil.example",
        "local host",
        "localhost/evil",
        "localhost\"onload=x",
        "<script>",
        "localhost#evil",
        "localhost\\evil",
        "localhost:99999999",
        "evil.example:8080",
        "xn--évil"
      })
  void what_is_no_host_of_ours_never_comes_into_an_answer_as_a_link(String host) {
    serve(EdgeSettings.standard());
    assertThat(landing(host)).matches("(?s)HTTP/1.1 4(00|21) .*").doesNotContain("http://");
  }

  @Test
  void a_whole_address_in_the_request_line_changes_no_link() {
    serve(EdgeSettings.standard());
    assertThat(ask("http://evil.example/api?f=json", "HTTP/1.1", "Host: localhost"))
        .doesNotContain("http://evil.example");
    assertThat(ask("http://evil.example/api?f=json", "HTTP/1.0")).doesNotContain("http://evil");
  }

  @Test
  void without_a_host_links_use_the_address_that_was_reached() {
    serve(EdgeSettings.standard());
    assertThat(ask("/api?f=json", "HTTP/1.0"))
        .contains(" 200 ")
        .contains("\"http://127.0.0.1:" + server.port() + "/api/collections\"");
    assertThat(landing("")).doesNotContain("http:///").doesNotContain("http://null");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Host: upstream:8080", "Host: evil.example", "X-Forwarded-Host: evil.example"})
  void with_a_public_address_links_use_that_and_nothing_else(String header) {
    serve(EdgeSettings.standard().withPublicOrigin("https://map.example.cn"));
    String host = header.startsWith("Host") ? header : "Host: localhost\r\n" + header;
    assertThat(ask("/api?f=json", "HTTP/1.1", host))
        .startsWith("HTTP/1.1 200 ")
        .contains("\"https://map.example.cn/api/collections\"")
        .doesNotContain("upstream", "evil");
    assertThat(ask("/api?f=json", "HTTP/1.0"))
        .contains("\"https://map.example.cn/api/collections\"");
  }

  @Test
  void an_address_of_a_folder_leads_nowhere_else() {
    serve(EdgeSettings.standard().withPublicOrigin("https://map.example.cn"));
    for (String path : List.of("/js", "/css", "/img", "/webjars", "/webjars/leaflet")) {
      assertThat(ask(path, "HTTP/1.1", "Host: evil.example"))
          .doesNotContain("evil.example")
          .doesNotContain("Location: http:");
    }
  }

  @Test
  void with_names_allowed_others_are_misdirected_even_behind_a_proxy() {
    serve(
        EdgeSettings.standard()
            .withPublicOrigin("https://map.example.cn")
            .withAllowedHosts(List.of("upstream")));
    assertThat(landing("map.example.cn")).startsWith("HTTP/1.1 200 ");
    assertThat(landing("map.example.cn:443")).startsWith("HTTP/1.1 200 ");
    assertThat(landing("upstream:8080")).startsWith("HTTP/1.1 200 ").contains("https://map.exa");
    assertThat(landing("evil.example")).startsWith("HTTP/1.1 421 ");
  }

  @Test
  void an_allowed_name_is_what_links_use() {
    serve(EdgeSettings.standard().withAllowedHosts(List.of("*.example.cn")));
    assertThat(landing("a.example.cn")).contains("\"http://a.example.cn/api/collections\"");
    assertThat(landing("a.example.com")).startsWith("HTTP/1.1 421 ");
  }
}
