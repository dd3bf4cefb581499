package org.parkatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** The whole product with all its data answers. */
class RunningServerTest {
  @Test
  void it_is_ready_with_real_parks_and_synthetic_efficiency() throws Exception {
    assertThat(get("/health/ready")).contains("UP");
    assertThat(get("/api/collections/parks/items?limit=1")).contains("\"numberMatched\":55");
    assertThat(get("/api/efficiency?level=district&year=2020")).contains("\"synthetic\":true");
    assertThat(get("/")).contains("<html");
  }

  private static String get(String path) throws IOException, InterruptedException {
    URI address = URI.create(RunningServer.get().baseUrl() + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
        .body();
  }
}
