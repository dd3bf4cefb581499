package org.parkatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tiles over HTTP, read by GDAL. */
class TileResourceTest {
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.serving(SampleData.city());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void gdal_reads_a_tile_of_a_collection() throws Exception {
    String tile = ogrinfo("MVT:" + server.origin() + "/tiles/parks/8/214/104.pbf");
    assertThat(tile).contains("Layer name: parks", "Feature Count: 25", "id (String) = park-25");
  }

  @Test
  void the_short_address_has_the_column_first_and_the_standards_has_the_row_first() {
    byte[] shorter = server.get("/tiles/parks/8/214/104.pbf").body();
    byte[] standard =
        server.get("/api/collections/parks/tiles/WebMercatorQuad/8/104/214?f=mvt").body();
    assertThat(shorter).isEqualTo(standard).isNotEmpty();
  }

  @Test
  void a_tile_without_features_has_no_content_and_one_outside_the_matrix_is_not_there() {
    HttpResponse<byte[]> empty = server.get("/tiles/parks/8/0/0.pbf");
    assertThat(empty.statusCode()).isEqualTo(204);
    assertThat(server.get("/tiles/parks/8/256/0.pbf").statusCode()).isEqualTo(404);
    assertThat(server.get("/tiles/parks/25/0/0.pbf").statusCode()).isEqualTo(404);
    assertThat(server.get("/tiles/parks/8/x/0.pbf").statusCode()).isEqualTo(400);
  }

  private static String ogrinfo(String tile) throws Exception {
    Process process =
        new ProcessBuilder(List.of("ogrinfo", "-ro", "-al", tile))
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    return output;
  }
}
