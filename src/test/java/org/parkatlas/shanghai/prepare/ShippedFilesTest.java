package org.parkatlas.shanghai.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.shanghai.Shanghai;

/** What holds for every map file that is shipped. */
class ShippedFilesTest {
  static Stream<CollectionDef> maps() {
    return Stream.of(
        Shanghai.PARKS,
        Shanghai.LAYOUT_ZONES,
        Shanghai.NEW_TOWNS,
        Shanghai.STRATEGIC_AREAS,
        Shanghai.DEVELOPMENT_ZONES,
        Shanghai.TRANSPORT_NODES);
  }

  static Stream<CollectionDef> polygons() {
    return maps().filter(def -> def.geometry() == GeometryKind.POLYGON);
  }

  @Test
  void each_file_has_as_many_features_as_its_subject_has() {
    assertThat(Shipped.nodes("parks.geojson")).hasSize(55);
    assertThat(Shipped.nodes("layout-zones.geojson")).hasSize(8);
    assertThat(Shipped.nodes("new-towns.geojson")).hasSize(5);
    assertThat(Shipped.nodes("strategic-areas.geojson")).hasSize(5);
    assertThat(Shipped.nodes("development-zones.geojson")).hasSize(19);
    assertThat(Shipped.nodes("transport-nodes.geojson")).hasSize(34);
  }

  @ParameterizedTest
  @MethodSource("maps")
  void properties_are_exactly_the_declared_fields_with_allowed_values(CollectionDef def) {
    List<String> declared = def.fields().stream().map(FieldDef::name).toList();
    for (JsonNode node : Shipped.nodes(def.id() + ".geojson")) {
      assertThat(node.path("properties").fieldNames())
          .toIterable()
          .containsExactlyElementsOf(declared);
      assertThat(Shipped.feature(def, node).id()).isEqualTo(node.path("id").textValue());
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void every_feature_says_its_source_and_how_good_its_shape_is(CollectionDef def) {
    for (JsonNode node : Shipped.nodes(def.id() + ".geojson")) {
      Feature feature = Shipped.feature(def, node);
      assertThat(feature.string("source")).as(feature.id()).isNotBlank();
      assertThat(feature.string("shapeMethod")).as(feature.id()).isNotBlank();
      assertThat(feature.number("shapeAccuracyM")).as(feature.id()).isBetween(100.0, 15_000.0);
      assertThat(feature.quality()).as(feature.id()).isNotNull();
      assertThat(feature.string("name")).as(feature.id()).isNotBlank();
      assertThat(feature.string("nameEn")).as(feature.id()).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("polygons")
  void shapes_are_valid_and_their_outer_rings_run_anticlockwise(CollectionDef def) {
    for (Feature feature : Shipped.features(def)) {
      assertThat(feature.geometry().isValid()).as(feature.id()).isTrue();
      for (int i = 0; i < feature.geometry().getNumGeometries(); i++) {
        Polygon part = (Polygon) feature.geometry().getGeometryN(i);
        assertThat(Orientation.isCCW(part.getExteriorRing().getCoordinates()))
            .as(feature.id())
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("polygons")
  void coordinates_have_at_most_seven_decimals(CollectionDef def) {
    for (Feature feature : Shipped.features(def)) {
      for (var c : feature.geometry().getCoordinates()) {
        assertThat(Math.abs(c.x * 1e7 - Math.rint(c.x * 1e7))).isLessThan(1e-4);
        assertThat(Math.abs(c.y * 1e7 - Math.rint(c.y * 1e7))).isLessThan(1e-4);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("polygons")
  void an_area_is_given_with_its_kind_and_source(CollectionDef def) {
    for (Feature feature : Shipped.features(def)) {
      boolean known = feature.number("areaKm2") != null;
      assertThat(feature.string("areaKind") != null).as(feature.id()).isEqualTo(known);
      assertThat(feature.string("areaSource") != null).as(feature.id()).isEqualTo(known);
    }
  }

  @Test
  void no_shipped_text_points_to_a_copy_or_talks_about_how_it_was_collected() throws IOException {
    for (Path file : shippedFiles()) {
      assertThat(Files.readString(file))
          .as(file.toString())
          .doesNotContain("(mirror)", "file id", "unsourced estimate", "membership:");
    }
  }

  @Test
  void the_list_of_data_sets_has_every_shipped_table_and_map_with_its_number_of_rows() {
    List<String> files = new ArrayList<>();
    for (JsonNode set : Inputs.json(Shipped.GIS_DATA.resolve("datasets.json"))) {
      String file = set.path("file").textValue();
      files.add(file);
      assertThat(Shanghai.ATLAS.find(set.path("collection").textValue())).as(file).isPresent();
      assertThat(set.path("rows").asLong()).as(file).isEqualTo(rows(Path.of(file)));
    }
    assertThat(files)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Stream.of("districts", "parks", "layout-zones", "new-towns", "strategic-areas")
                        .map(name -> "gis-data/" + name + ".geojson"),
                    Stream.of(
                        "gis-data/development-zones.geojson",
                        "gis-data/transport-nodes.geojson",
                        "gis-data/published-figures.csv",
                        "gis-data/indicator-progress.csv",
                        "gis-data/sites.csv",
                        "gis-data/rules.csv",
                        "seeds/policies.csv",
                        "seeds/indicators.csv",
                        "seeds/base-values.csv",
                        "seeds/industries.csv",
                        "seeds/growth-targets.csv",
                        "seeds/policy-points.csv"))
                .toList());
  }

  @Test
  void the_base_layer_has_only_the_kinds_that_the_page_draws() {
    Map<String, String> dimension =
        Map.of(
            "sea", "Polygon",
            "lake", "Polygon",
            "river", "LineString",
            "ringRoad", "LineString",
            "expressway", "LineString");
    for (JsonNode node : Shipped.nodes("base.geojson")) {
      String kind = node.path("properties").path("kind").textValue();
      assertThat(dimension).containsKey(kind);
      assertThat(node.path("geometry").path("type").textValue()).endsWith(dimension.get(kind));
    }
  }

  @Test
  void the_sea_ends_where_the_districts_begin() {
    Geometry land = Shipped.districts().union(Shipped.districts().names());
    JsonNode sea =
        Shipped.nodes("base.geojson").stream()
            .filter(node -> node.path("id").textValue().equals("sea"))
            .findFirst()
            .orElseThrow();
    Geometry overlap = Shapes.ofGeoJson(sea.path("geometry")).intersection(land);
    assertThat(overlap.getArea()).isLessThan(1e-6);
  }

  private static long rows(Path file) {
    return file.toString().endsWith(".csv")
        ? Inputs.table(file).size()
        : Inputs.json(file).path("features").size();
  }

  private static List<Path> shippedFiles() throws IOException {
    try (Stream<Path> files = Files.list(Shipped.GIS_DATA)) {
      return files.filter(file -> file.toString().matches(".*(json|csv)")).toList();
    }
  }
}
