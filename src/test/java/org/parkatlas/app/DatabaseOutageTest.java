package org.parkatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.support.Database;
import org.parkatlas.support.PostgisCluster;

/** A server whose PostgreSQL starts after it, goes while it serves, and comes back. */
@Timeout(180)
class DatabaseOutageTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir Path folder;

  @Test
  void it_waits_for_the_database_and_serves_on_when_that_goes() throws Exception {
    PostgisCluster cluster = PostgisCluster.ofOwn();
    try (Product product = new Product(settings(cluster.database()))) {
      product.listen();
      CompletableFuture<Void> loading = CompletableFuture.runAsync(product::load);

      await(product, 503, "Waiting for the database");
      assertThat(get(product, "/health/live").statusCode()).isEqualTo(200);
      assertThat(get(product, "/api/collections").statusCode()).isEqualTo(503);

      cluster.run();
      loading.join();
      await(product, 200, "\"UP\"");

      cluster.halt();
      await(product, 200, "\"DEGRADED\"");
      assertThat(get(product, "/health/ready").body())
          .contains("The database has not answered since ");
      assertThat(get(product, "/api/collections/parks/items?limit=1").statusCode()).isEqualTo(200);
      Instant start = Instant.now();
      for (int i = 0; i < 100; i++) {
        get(product, "/health/ready");
      }
      assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(3));

      cluster.run();
      await(product, 200, "\"UP\"");
    } finally {
      cluster.discard();
    }
  }

  @Test
  void a_database_that_never_comes_ends_it_with_the_reason() throws Exception {
    String url = "PARKATLAS_DB_URL=jdbc:postgresql://127.0.0.1:1/none";
    try (Program serve =
        Program.start(folder, url, "PARKATLAS_DB_WAIT=5", "serve", "--port=0", "--db-user=x")) {
      assertThat(serve.exitCode()).isEqualTo(1);
      assertThat(serve.said())
          .contains("Waiting for the database", "PARKATLAS_DB_WAIT", "Connection", "refused")
          .contains("Check that it runs, and that its URL, user and password are right.")
          .doesNotContain("\tat ");
    }
  }

  @Test
  void who_stops_it_while_it_waits_does_not_wait() throws Exception {
    String url = "PARKATLAS_DB_URL=jdbc:postgresql://127.0.0.1:1/none";
    try (Program serve = Program.start(folder, url, "serve", "--port=0", "--db-user=x")) {
      serve.awaitSaying("Waiting for the database");
      serve.stop();
      Instant stopped = Instant.now();
      serve.exitCode();
      assertThat(Duration.between(stopped, Instant.now())).isLessThan(Duration.ofSeconds(20));
      assertThat(serve.said()).doesNotContain("\tat ");
    }
  }

  private Settings settings(Database database) {
    return new Settings(
        "127.0.0.1",
        0,
        folder,
        Optional.empty(),
        false,
        Optional.of(
            new Settings.Database(
                database.jdbcUrl(), database.user(), database.password(), Duration.ofMinutes(2))),
        new Settings.TileBases(Optional.empty(), false, false),
        Reach.standard());
  }

  private static void await(Product product, int status, String words) throws Exception {
    HttpResponse<String> ready = get(product, "/health/ready");
    for (int i = 0;
        i < 300 && !(ready.statusCode() == status && ready.body().contains(words));
        i++) {
      Thread.sleep(100);
      ready = get(product, "/health/ready");
    }
    assertThat(ready.statusCode()).as(ready.body()).isEqualTo(status);
    assertThat(ready.body()).contains(words);
  }

  private static HttpResponse<String> get(Product product, String path)
      throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + product.port() + path);
    return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
