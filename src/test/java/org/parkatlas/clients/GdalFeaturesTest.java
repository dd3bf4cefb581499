package org.parkatlas.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.clients.Gdal.count;
import static org.parkatlas.clients.Gdal.oapif;
import static org.parkatlas.clients.Gdal.ogr2ogr;
import static org.parkatlas.clients.Gdal.ogrinfo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.app.RunningServer;

/**
 * GDAL's driver for OGC API – Features reads the API and lets the server do the work.
 *
 * <p>GDAL 3.6 sends a box as {@code bbox} and a {@code -where} as {@code filter}, in the draft of
 * CQL2 that it knows; coordinates it turns by itself.
 */
class GdalFeaturesTest {
  private static ServedFeatures parcels;
  private static Wiretap wiretap;
  private static String api;

  @TempDir private static Path home;

  @BeforeAll
  static void serve() {
    parcels = ServedFeatures.parcels();
    wiretap = new Wiretap(parcels.port());
    api = oapif(wiretap.origin());
  }

  @AfterAll
  static void stop() {
    wiretap.close();
    parcels.close();
  }

  @BeforeEach
  void forget() {
    wiretap.forget();
  }

  @Test
  void it_lists_every_collection_of_the_product_with_the_number_of_its_features() {
    Http http = new Http(RunningServer.get().baseUrl());
    List<String> ids = new ArrayList<>();
    http.json("/api/collections").get("collections").forEach(c -> ids.add(c.get("id").asText()));
    List<String> question = new ArrayList<>(List.of("-so", oapif(http.origin())));
    question.addAll(ids);
    String told = ogrinfo(home, question.toArray(String[]::new));
    assertThat(ids).hasSizeGreaterThan(15);
    for (String id : ids) {
      JsonNode page = http.json("/api/collections/" + id + "/items?limit=1");
      String layer = told.substring(told.indexOf("Layer name: " + id + "\n"));
      assertThat(count(layer)).as(id).isEqualTo(page.get("numberMatched").asInt());
    }
  }

  @Test
  void a_box_is_sent_to_the_server_and_finds_what_lies_in_it() {
    // Columns 40 to 49 and rows 80 to 83: each box begins within the gap before its first square.
    String[] box = {"121.09975", "31.09975", "121.1246", "31.1096"};
    String found = ogrinfo(home, "-so", "-spat", box[0], box[1], box[2], box[3], api, "parcels");
    assertThat(count(found)).isEqualTo(10 * 4);
    assertThat(wiretap.asked("/items?"))
        .anyMatch(target -> target.matches(".*bbox=121\\.09975\\d*,31\\.09975\\d*,.*"));
  }

  /** Every box matches what has no shape, too, for the standard; GDAL itself looks at shapes. */
  @Test
  void features_without_a_shape_do_not_disturb_the_pages_of_a_box() {
    Http http = new Http(RunningServer.get().baseUrl());
    JsonNode page =
        http.json("/api/collections/enterprises/items?limit=10000&bbox=121.4,31.1,121.5,31.2");
    int located = 0;
    for (JsonNode feature : page.get("features")) {
      located += feature.get("geometry").isNull() ? 0 : 1;
    }
    assertThat(located).isPositive().isLessThan(page.get("numberMatched").asInt());
    String[] box = {"121.4", "31.1", "121.5", "31.2"};
    String found =
        ogrinfo(
            home,
            "-so",
            "-oo",
            "PAGE_SIZE=7",
            "-spat",
            box[0],
            box[1],
            box[2],
            box[3],
            oapif(http.origin()),
            "enterprises");
    assertThat(count(found)).isEqualTo(located);
  }

  @Test
  void equality_is_sent_to_the_server_and_finds_its_share() {
    String found =
        ogrinfo(
            home,
            "-so",
            "-oo",
            "PAGE_SIZE=10000",
            "-where",
            "districtCode='310103'",
            api,
            "parcels");
    assertThat(count(found)).isEqualTo(ServedFeatures.PARCELS / 16);
    assertThat(wiretap.asked("/items?"))
        .anyMatch(target -> target.contains("&filter=districtCode = '310103'&"));
  }

  @Test
  void one_feature_by_its_id_is_one_request_for_it() {
    String found = ogrinfo(home, "-q", "-where", "id='parcel-000401'", api, "parcels");
    assertThat(found).contains("id (String) = parcel-000401", "POLYGON ((121.0025 30.9025,");
    assertThat(wiretap.asked("/items/"))
        .containsExactly("/api/collections/parcels/items/parcel-000401");
  }

  @Test
  void what_is_like_a_pattern_in_any_case_is_sent_too() {
    String where = "landUse ILIKE 'm_'";
    String found = ogrinfo(home, "-so", "-oo", "PAGE_SIZE=10000", "-where", where, api, "parcels");
    assertThat(count(found)).isEqualTo(ServedFeatures.PARCELS);
    assertThat(wiretap.asked("ILIKE")).isNotEmpty();
  }

  @Test
  void comparisons_are_sent_to_the_server_together_with_the_box() {
    String where = "plotRatio >= 3 AND landUse = 'M1'";
    String found =
        ogrinfo(
            home,
            "-so",
            "-oo",
            "PAGE_SIZE=10000",
            "-where",
            where,
            "-spat",
            "121.09975",
            "31.09975",
            "121.5996",
            "31.1996",
            api,
            "parcels");
    assertThat(count(found)).isEqualTo(200 * 40 / 20);
    assertThat(wiretap.asked("bbox="))
        .anyMatch(target -> target.contains("&filter=(plotRatio >= 3) AND (landUse = 'M1')&"));
  }

  @Test
  void paging_by_next_links_gives_each_of_100000_features_once() throws IOException {
    Path table = home.resolve("parcels.csv");
    ogr2ogr(home, "-f", "CSV", table.toString(), api, "parcels", "-oo", "PAGE_SIZE=8000");
    try (Stream<String> lines = Files.lines(table)) {
      List<String> ids = lines.skip(1).map(line -> line.split(",", 2)[0]).toList();
      assertThat(ids).hasSize(ServedFeatures.PARCELS).doesNotHaveDuplicates();
    }
    assertThat(wiretap.asked("after=")).hasSize(ServedFeatures.PARCELS / 8000);
  }
}
