package org.parkatlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parkatlas.api.edge.EdgeSettings;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.model.InvalidInput;

class HttpServerTest {
  @Test
  void a_port_in_use_is_told_with_the_setting_that_changes_it() {
    try (TestServer first = TestServer.empty()) {
      ApiSettings same = new ApiSettings("127.0.0.1", first.port(), true, List.of());
      try (HttpServer second = new HttpServer(same, new Catalog(), Optional::empty)) {
        assertThatThrownBy(second::start)
            .isInstanceOf(InvalidInput.class)
            .hasMessageContaining("PARKATLAS_PORT")
            .hasMessageContaining(Integer.toString(first.port()))
            .hasMessageContaining("in use");
      }
    }
  }

  @Test
  void it_is_live_from_the_start_and_ready_when_data_is_served() {
    try (TestServer server = TestServer.empty()) {
      assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
      assertThat(server.get("/health/ready").statusCode()).isEqualTo(503);
      server.catalog.publish(SampleData.city().snapshot());
      assertThat(server.get("/health/ready").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void while_it_serves_what_it_stands_on_may_fail_and_that_is_told() {
    try (TestServer server = TestServer.serving(SampleData.city())) {
      assertThat(server.json("/health/ready")).hasToString("{\"status\":\"UP\"}");
      server.inTrouble("The database has not answered since noon.");
      HttpResponse<byte[]> degraded = server.get("/health/ready");
      assertThat(degraded.statusCode()).isEqualTo(200);
      assertThat(TestServer.json(degraded).get("status").asText()).isEqualTo("DEGRADED");
      assertThat(TestServer.json(degraded).get("reason").asText())
          .isEqualTo("The database has not answered since noon.");
      assertThat(server.get("/api/collections").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void before_it_serves_ready_says_what_it_waits_for() {
    try (TestServer server = TestServer.empty()) {
      server.inTrouble("Waiting for the database.");
      HttpResponse<byte[]> waiting = server.get("/health/ready");
      assertThat(waiting.statusCode()).isEqualTo(503);
      assertThat(TestServer.json(waiting).get("detail").asText())
          .isEqualTo("Waiting for the database.");
      assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void a_closed_server_frees_its_port() {
    TestServer first = TestServer.empty();
    int port = first.port();
    first.close();
    ApiSettings same = new ApiSettings("127.0.0.1", port, true, List.of());
    try (HttpServer second = new HttpServer(same, new Catalog(), Optional::empty)) {
      second.start();
      assertThat(second.port()).isEqualTo(port);
    }
  }

  @Test
  void behind_a_proxy_links_use_the_address_that_clients_know() throws Exception {
    Catalog catalog = new Catalog();
    catalog.publish(SampleData.city().snapshot());
    ApiSettings settings =
        new ApiSettings(
            "127.0.0.1",
            0,
            true,
            List.of(),
            EdgeSettings.standard().withPublicOrigin("https://map.example.cn"));
    try (HttpServer server = new HttpServer(settings, catalog, Optional::empty)) {
      server.start();
      URI landing = URI.create("http://127.0.0.1:" + server.port() + "/api");
      HttpRequest request = HttpRequest.newBuilder(landing).build();
      String body =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
      assertThat(body)
          .contains("https://map.example.cn/api/collections")
          .doesNotContain("http://127.0.0.1");
    }
  }
}
