package org.parkatlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.parkatlas.api.exchange.Links;

/** Tiles over HTTP, read by GDAL. */
class TileResourceTest {
  @AutoClose private static final TestServer server = TestServer.serving(SampleData.city());

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

  @Test
  void conditions_of_items_and_datetime_choose_what_is_in_a_tile() throws Exception {
    String tile = "/tiles/parks/8/214/104.pbf";
    assertThat(count(tile + "?membership=confirmed")).isEqualTo(12);
    assertThat(count(tile + "?filter=" + Links.encode("seq <= 7"))).isEqualTo(7);
    assertThat(count(tile + "?datetime=2020-06-01"))
        .isEqualTo(
            server
                .json("/api/collections/parks/items?datetime=2020-06-01")
                .get("numberMatched")
                .asInt());
    assertThat(server.get(tile + "?bbox=121,31,122,32").statusCode()).isEqualTo(400);
    assertThat(server.get(tile + "?filter=nonsense").statusCode()).isEqualTo(400);
  }

  private static int count(String address) throws Exception {
    String read = ogrinfo("MVT:" + server.origin() + address);
    return Integer.parseInt(read.replaceAll("(?s).*Feature Count: (\\d+).*", "$1"));
  }

  @Test
  void the_whole_map_has_every_stored_collection_and_derived_ones_when_named() throws Exception {
    String all = ogrinfo("MVT:" + server.origin() + "/tiles/8/214/104.pbf");
    assertThat(all)
        .contains("Layer name: parks", "Layer name: districts", "Layer name: transport-nodes")
        .doesNotContain("efficiency");
    String some =
        ogrinfo(
            "MVT:"
                + server.origin()
                + "/tiles/8/214/104.pbf?collections=parks,efficiency-district");
    assertThat(some)
        .contains("Layer name: parks", "Layer name: efficiency-district")
        .doesNotContain("Layer name: districts");
    assertThat(server.get("/tiles/8/214/104.pbf?collections=indicators").statusCode())
        .isEqualTo(400);
    assertThat(server.get("/tiles/indicators/8/214/104.pbf").statusCode()).isEqualTo(404);
  }

  @Test
  void who_has_a_tile_gets_304_and_who_takes_gzip_gets_it_gzipped() throws Exception {
    String tile = "/api/tiles/WebMercatorQuad/8/104/214";
    HttpResponse<byte[]> plain = server.get(tile);
    String tag = TestServer.header(plain, "ETag");
    assertThat(tag).startsWith("\"");
    assertThat(TestServer.header(plain, "Content-Type"))
        .isEqualTo("application/vnd.mapbox-vector-tile");
    assertThat(server.get(tile, "If-None-Match", tag).statusCode()).isEqualTo(304);
    HttpResponse<byte[]> zipped = server.get(tile, "Accept-Encoding", "gzip");
    assertThat(TestServer.header(zipped, "Content-Encoding")).isEqualTo("gzip");
    assertThat(TestServer.header(zipped, "ETag")).isNotEqualTo(tag);
    byte[] unzipped = new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes();
    assertThat(unzipped).isEqualTo(plain.body());
  }

  @Test
  void tilejson_leads_to_the_tiles_with_their_conditions() {
    JsonNode tileJson =
        server.json("/api/collections/parks/tiles/WebMercatorQuad?f=tilejson&membership=confirmed");
    assertThat(tileJson.get("tilejson").asText()).isEqualTo("3.0.0");
    assertThat(tileJson.at("/vector_layers/0/id").asText()).isEqualTo("parks");
    String template = tileJson.at("/tiles/0").asText();
    assertThat(template)
        .isEqualTo(server.origin() + "/tiles/parks/{z}/{x}/{y}.pbf?membership=confirmed");
    String tile = template.replace("{z}", "8").replace("{x}", "214").replace("{y}", "104");
    assertThat(server.get(tile).statusCode()).isEqualTo(200);
  }

  @Test
  void tileset_metadata_leads_to_the_tiles_and_to_their_grid() {
    JsonNode list = server.json("/api/collections/parks/tiles");
    JsonNode tileSet = server.json(list.at("/tilesets/0/links/0/href").asText());
    assertThat(tileSet.get("dataType").asText()).isEqualTo("vector");
    for (JsonNode about :
        List.of(list.at("/tilesets/0"), tileSet, server.json("/api/tiles").at("/tilesets/0"))) {
      assertThat(about.get("tileMatrixSetId").asText()).isEqualTo("WebMercatorQuad");
      assertThat(about.get("tileMatrixSetURI").asText()).endsWith("/WebMercatorQuad");
    }
    JsonNode limits = tileSet.at("/tileMatrixSetLimits/8");
    assertThat(limits.get("minTileCol").asInt()).isEqualTo(214);
    assertThat(limits.get("maxTileRow").asInt()).isEqualTo(104);
    JsonNode grid = server.json("/api/tileMatrixSets/WebMercatorQuad");
    assertThat(grid.get("tileMatrices")).hasSize(25);
    // As registered in OGC 17-083r4, annex D.
    assertThat(grid.at("/tileMatrices/0/scaleDenominator").asDouble())
        .isCloseTo(559082264.028717, within(1e-3));
    assertThat(server.get("/api/tileMatrixSets/Other").statusCode()).isEqualTo(404);
    assertThat(server.get("/api/tiles?f=html").statusCode()).isEqualTo(200);
    assertThat(server.get("/api/tiles/WebMercatorQuad?f=html").statusCode()).isEqualTo(200);
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
