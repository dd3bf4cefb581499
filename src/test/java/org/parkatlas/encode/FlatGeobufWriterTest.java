package org.parkatlas.encode;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.api.SampleData;
import org.parkatlas.catalog.View;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.Reader;
import org.parkatlas.shanghai.Shanghai;

/** Read back by GDAL (package gdal-bin), which shares no code with the writer. */
class FlatGeobufWriterTest {
  private static final String TWO_SQUARES =
      "MULTIPOLYGON (((121 31, 121.01 31, 121.01 31.01, 121 31)),"
          + " ((121.5 31, 121.51 31, 121.51 31.01, 121.5 31)))";

  @TempDir Path folder;

  @Test
  void gdal_sees_name_type_count_system_and_typed_fields() throws Exception {
    Feature one = ViewedFeatures.district("310101", ViewedFeatures.SQUARE);
    Feature two = ViewedFeatures.district("310115", TWO_SQUARES);

    String summary =
        summary(Shanghai.DISTRICTS, View.whole(Shanghai.DISTRICTS, Reader.PUBLIC), one, two);

    assertThat(summary)
        .contains("Layer name: districts", "Geometry: Multi Polygon", "Feature Count: 2")
        .contains("Extent: (121.000000, 31.000000) - (121.510000, 31.010000)")
        .contains("ID[\"EPSG\",4326]")
        .contains("id: String (0.0) NOT NULL", "name: String (0.0) NOT NULL")
        .contains("areaKm2: Real (0.0)", "shapeIncludesWater: Integer(Boolean) (0.0)")
        .contains("industries: String (0.0)", "sourceYear: Integer64 (0.0)")
        .contains("alternative name=\"公布面积（平方公里）\"");
  }

  @Test
  void values_read_back_are_those_written() throws Exception {
    JsonNode feature =
        read(
                View.whole(Shanghai.DISTRICTS, Reader.PUBLIC),
                ViewedFeatures.district("310101", TWO_SQUARES))
            .get(0);

    JsonNode properties = feature.get("properties");
    assertThat(properties.get("id").textValue()).isEqualTo("310101");
    assertThat(properties.get("name").textValue()).isEqualTo("黄浦区");
    assertThat(properties.get("areaKm2").doubleValue()).isEqualTo(20.52);
    assertThat(properties.get("industries").toString()).isEqualTo("[\"集成电路\",\"生物医药\"]");
    assertThat(properties.get("shapeIncludesWater").booleanValue()).isTrue();
    assertThat(properties.get("notes").textValue()).isEqualTo("=1+1, \"引号\"\n第二行");
    assertThat(properties.path("nameEn").isMissingNode()).as("null is left out").isTrue();
    assertThat(feature.at("/geometry/coordinates")).hasSize(2);
    assertThat(feature.at("/geometry/coordinates/1/0/0").toString()).isEqualTo("[121.5,31.0]");
  }

  @Test
  void a_feature_without_a_shape_and_a_table_without_shapes_are_read() throws Exception {
    JsonNode districts =
        read(
            View.whole(Shanghai.DISTRICTS, Reader.PUBLIC),
            ViewedFeatures.district("310101", null),
            ViewedFeatures.district("310115", ViewedFeatures.SQUARE));
    assertThat(districts).hasSize(2);
    assertThat(districts.get(0).get("geometry").isNull()).isTrue();
    assertThat(districts.get(1).at("/geometry/type").textValue()).isEqualTo("MultiPolygon");

    JsonNode policies =
        read(View.whole(Shanghai.POLICIES, Reader.PUBLIC), ViewedFeatures.policy("fyp14"));
    assertThat(policies.at("/0/properties/title").textValue()).contains("“十四五”规划");
    assertThat(policies.at("/0/properties/date").textValue()).startsWith("2021");
    assertThat(policies.at("/0/geometry").isNull()).isTrue();
  }

  @Test
  void points_and_lines_stand_side_by_side() throws Exception {
    Feature line = SampleData.station();
    assertThat(read(View.whole(line.def(), Reader.PUBLIC), line).at("/0/geometry/type").textValue())
        .isEqualTo("LineString");
    Feature point = SampleData.enterprise(1);
    assertThat(summary(point.def(), View.whole(point.def(), Reader.PUBLIC), point))
        .contains("Geometry: Point");
  }

  @Test
  void coordinates_are_easting_first_in_every_system() throws Exception {
    Feature park = ViewedFeatures.park("p", 2020L, "POLYGON ((121 31, 122 31, 122 32, 121 31))");

    assertThat(summary(Shanghai.PARKS, ViewedFeatures.in(Shanghai.PARKS, "EPSG:4490"), park))
        .contains("Extent: (121.0", "ID[\"EPSG\",4490]");
    // cs2cs EPSG:4490 EPSG:4549 of 31 121 says 3431403.61 north, 595506.56 east.
    assertThat(summary(Shanghai.PARKS, ViewedFeatures.in(Shanghai.PARKS, "EPSG:4549"), park))
        .contains("Extent: (595506.5", ", 3431403.6", "ID[\"EPSG\",4549]");
  }

  @Test
  void fields_that_the_view_leaves_out_are_not_there() throws Exception {
    Feature park = ViewedFeatures.park("p", 2020L, ViewedFeatures.SQUARE);
    JsonNode read = read(ViewedFeatures.only(Shanghai.PARKS, "name", "year"), park);

    assertThat(read.at("/0/properties").toString())
        .isEqualTo("{\"id\":\"p\",\"name\":\"张江\",\"year\":2020}");
    assertThat(read.at("/0/geometry").isNull()).isTrue();
  }

  @Test
  void no_features_are_an_empty_layer() throws Exception {
    assertThat(summary(Shanghai.PARKS, View.whole(Shanghai.PARKS, Reader.PUBLIC)))
        .contains("Feature Count: 0");
  }

  @Test
  void many_features_flow_through_one_at_a_time() throws Exception {
    Feature one = ViewedFeatures.district("310101", ViewedFeatures.SQUARE);
    int[] largest = new int[1];
    OutputStream watching =
        new OutputStream() {
          @Override
          public void write(int b) {}

          @Override
          public void write(byte[] bytes, int from, int length) {
            largest[0] = Math.max(largest[0], length);
          }
        };

    FlatGeobufWriter.FORMAT.write(
        Shanghai.DISTRICTS,
        View.whole(Shanghai.DISTRICTS, Reader.PUBLIC),
        Collections.nCopies(200_000, one),
        watching);

    assertThat(largest[0]).as("largest piece held back").isLessThan(10_000);
  }

  /** What {@code ogrinfo} tells about the file. */
  private String summary(CollectionDef def, View view, Feature... features) throws Exception {
    return run("ogrinfo", "-ro", "-so", "-al", file(def, view, features).toString());
  }

  /** The features as {@code ogr2ogr} makes them GeoJSON, in the file's own system. */
  private JsonNode read(View view, Feature... features) throws Exception {
    Path file = file(features[0].def(), view, features);
    String json = run("ogr2ogr", "-f", "GeoJSON", "/vsistdout/", file.toString());
    return new ObjectMapper().readTree(json).get("features");
  }

  private Path file(CollectionDef def, View view, Feature... features) throws IOException {
    Path file = folder.resolve("page.fgb");
    try (OutputStream out = Files.newOutputStream(file)) {
      FlatGeobufWriter.FORMAT.write(def, view, Arrays.asList(features), out);
    }
    return file;
  }

  private static String run(String... command) throws Exception {
    Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).doesNotContain("ERROR", "Warning");
    return output;
  }
}
