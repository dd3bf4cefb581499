package org.parkatlas.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;
import org.parkatlas.store.Store;
import org.parkatlas.store.StoreConfig;

/** GDAL and QGIS open the embedded store's file as it is, also while it is in use. */
class GeoPackageTest {
  private static final Path SCRIPT = Path.of("src/test/resources/clients/qgis_geopackage.py");
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final BigDecimal EXACT = new BigDecimal("12345678901234567.89");

  @TempDir Path home;
  private Store store;
  private String file;

  @BeforeEach
  void fill() {
    store =
        Store.open(StoreConfig.embedded(home.resolve("data")), kept -> Shanghai.FILES.profile());
    file = home.resolve("data/parkatlas.gpkg").toString();
    Feature park =
        Feature.of(
            Shanghai.PARKS,
            "park-01",
            SHAPES.toGeometry(new Envelope(121.25, 121.5, 31.0, 31.125)),
            Map.of(
                "name", "张江",
                "membership", "confirmed",
                "industry", "集成电路",
                "footprintBasis", "nominal",
                "source", "s",
                "quality", "estimated"));
    Feature firm =
        Feature.of(
            Shanghai.ENTERPRISES,
            "e-1",
            SHAPES.createPoint(new Coordinate(121.5, 31.25)),
            Map.of(
                "name", "企业",
                "industry", "汽车",
                "latestOutputYuan", EXACT,
                "source", "s",
                "quality", "synthetic"));
    Feature policy =
        Feature.of(
            Shanghai.POLICIES,
            "p-1",
            null,
            Map.of("title", "规划", "source", "s", "quality", "official"));
    put(Shanghai.PARKS, park);
    put(Shanghai.ENTERPRISES, firm);
    put(Shanghai.POLICIES, policy);
  }

  private void put(CollectionDef def, Feature feature) {
    DataSet set = new DataSet(def.id(), "f", "CRS84", "o", "CC0-1.0", "2026-01-31", 1, false);
    store.replace(set, List.of(feature), 0);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void gdal_lists_the_collections_with_their_shapes_and_system() {
    String layers = Gdal.ogrinfo(home, "-so", file);

    assertThat(layers)
        .contains("parks", "layout_zones", "enterprises (Point)", "policies (None)")
        .doesNotContain("atlas_revision", "parks_history", "flyway");
    String parks = Gdal.ogrinfo(home, "-al", file, "parks");
    assertThat(Gdal.count(parks)).isEqualTo(1);
    assertThat(parks)
        .contains("Extent: (121.250000, 31.000000) - (121.500000, 31.125000)")
        .contains("ID[\"EPSG\",4326]", "FID Column = fid", "Geometry Column = geometry")
        .contains("name (String) = 张江", "POLYGON ((");
  }

  @Test
  void exact_decimals_are_text_and_a_view_shows_them_as_numbers() {
    assertThat(Gdal.ogrinfo(home, "-al", file, "enterprises"))
        .contains("latest_output_yuan (String) = 12345678901234567.89");
    assertThat(Gdal.ogrinfo(home, "-al", file, "enterprises_numbers"))
        .contains("latest_output_yuan (Real) = 1.23456789012346e+16", "POINT (121.5 31.25)");
  }

  @Test
  void qgis_opens_features_and_tables() throws IOException {
    String output =
        Tool.run(
            home,
            List.of(
                "/usr/bin/python3",
                SCRIPT.toAbsolutePath().toString(),
                file,
                "parks",
                "enterprises_numbers",
                "policies"));
    JsonNode told = new ObjectMapper().readTree(output.substring(output.indexOf("{\"")));

    assertThat(told)
        .hasSize(3)
        .allSatisfy(
            layer -> {
              assertThat(layer.get("valid").asBoolean()).as(told.toString()).isTrue();
              assertThat(layer.get("count").asInt()).isEqualTo(1);
            });
    assertThat(told.get("parks").get("system").asText()).isEqualTo("EPSG:4326");
    assertThat(told.get("parks").get("shape").asText()).startsWith("Polygon ((121.25 31");
    assertThat(told.get("enterprises_numbers").get("fields").get("latest_output_yuan").asText())
        .isEqualTo("Real");
    assertThat(told.get("policies").get("first").toString()).contains("规划");
  }
}
