package org.parkatlas.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.clients.Gdal.count;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.parkatlas.app.RunningServer;

/**
 * GDAL's reader of vector tiles on tiles of the product: tile 10/857/418 is the middle of Shanghai,
 * 121.29–121.64 °E.
 */
class GdalTilesTest {
  private static final int ZOOM = 10;
  private static final int COLUMN = 857;
  private static final int ROW = 418;
  private static final double WORLD_METRES = 2 * 20_037_508.342789244;

  /** Shapes go on for less than a sixteenth of a tile beyond its edge. */
  private static final double BUFFER = 1 / 16.0;

  private static Http http;

  @TempDir private static Path home;

  @BeforeAll
  static void serve() {
    http = new Http(RunningServer.get().baseUrl());
  }

  @ParameterizedTest
  @CsvSource({
    "parks, Polygon",
    "districts, Polygon",
    "enterprises, Point",
    "transport-nodes, Line",
  })
  void it_reads_each_kind_of_shape_within_the_tile(String collection, String kind)
      throws IOException {
    String layer = tile("/tiles/" + collection, "");
    assertThat(layer).contains("Layer name: " + collection + "\n", "id: String");
    assertThat(layer).containsIgnoringCase(kind);
    assertThat(count(layer)).isPositive();
    Envelope tile = bounds();
    tile.expandBy(BUFFER * tile.getWidth());
    assertThat(tile.contains(extent(layer))).as(layer).isTrue();
  }

  @Test
  void every_park_that_reaches_into_the_tile_is_in_it_with_its_attributes() throws IOException {
    JsonNode page =
        http.json(
            "/api/collections/parks/items?limit=1000&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/3857&bbox="
                + box(bounds()));
    String layer = tile("/tiles/parks", "");
    for (JsonNode park : page.get("features")) {
      assertThat(layer)
          .contains("id (String) = " + park.get("id").asText() + "\n")
          .contains("name (String) = " + park.at("/properties/name").asText() + "\n");
    }
    assertThat(page.get("features")).hasSizeGreaterThan(5);
  }

  @Test
  void a_filter_leaves_out_of_the_tile_what_it_leaves_out_of_the_items() throws IOException {
    int all = count(tile("/tiles/parks", ""));
    String wanted = "filter=areaKm2%20%3E%203";
    String some = tile("/tiles/parks", "?" + wanted);
    assertThat(count(some)).isPositive().isLessThan(all);
    JsonNode page = http.json("/api/collections/parks/items?limit=1000&" + wanted);
    for (JsonNode park : page.get("features")) {
      assertThat(park.at("/properties/areaKm2").asDouble()).isGreaterThan(3);
    }
    assertThat(some.lines().filter(line -> line.contains("  id (String) = ")))
        .allSatisfy(line -> assertThat(page.toString()).contains('"' + line.split("= ")[1] + '"'));
  }

  @Test
  void the_tile_of_the_whole_map_has_a_layer_for_each_collection_there() throws IOException {
    assertThat(tile("/tiles", ""))
        .contains("Layer name: parks\n", "Layer name: districts\n", "Layer name: parcels\n");
  }

  /** All layers and features of the tile, as ogrinfo writes them. */
  private static String tile(String tiles, String conditions) throws IOException {
    String address = "%s/%d/%d/%d.pbf%s".formatted(tiles, ZOOM, COLUMN, ROW, conditions);
    Path file = Files.createTempDirectory(home, "tile").resolve(ROW + ".pbf");
    Files.write(file, http.bytes(address));
    String[] place = {"-oo", "X=" + COLUMN, "-oo", "Y=" + ROW, "-oo", "Z=" + ZOOM};
    return Gdal.ogrinfo(
        home,
        "-al",
        "MVT:" + file,
        "-oo",
        "CLIP=NO",
        place[0],
        place[1],
        place[2],
        place[3],
        place[4],
        place[5]);
  }

  /** Of the tile in metres of Web Mercator. */
  private static Envelope bounds() {
    double side = WORLD_METRES / (1 << ZOOM);
    double west = COLUMN * side - WORLD_METRES / 2;
    double north = WORLD_METRES / 2 - ROW * side;
    return new Envelope(west, west + side, north - side, north);
  }

  private static String box(Envelope box) {
    return box.getMinX() + "," + box.getMinY() + "," + box.getMaxX() + "," + box.getMaxY();
  }

  private static Envelope extent(String layer) {
    String line = layer.lines().filter(l -> l.startsWith("Extent: ")).findFirst().orElseThrow();
    String[] numbers = line.replaceAll("[^-.\\d]+", " ").trim().split(" (- )?");
    return new Envelope(
        Double.parseDouble(numbers[0]),
        Double.parseDouble(numbers[2]),
        Double.parseDouble(numbers[1]),
        Double.parseDouble(numbers[3]));
  }
}
