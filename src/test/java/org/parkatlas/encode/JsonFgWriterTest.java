package org.parkatlas.encode;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parkatlas.api.SampleData;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.api.exchange.Links;
import org.parkatlas.catalog.View;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.Reader;
import org.parkatlas.shanghai.Shanghai;

/** Against the schemas and requirements of OGC 21-045r1, JSON-FG 1.0. */
class JsonFgWriterTest {
  private static final Feature PARK =
      ViewedFeatures.park("park-01", 2020L, "POLYGON ((121 31, 122 31, 122 32, 121 31))");

  @Test
  void the_document_says_which_classes_it_conforms_to_and_of_which_type_its_features_are()
      throws Exception {
    JsonNode document = collection(View.whole(Shanghai.PARKS, Reader.PUBLIC), PARK);

    assertThat(document.get("type").textValue()).isEqualTo("FeatureCollection");
    assertThat(document.get("conformsTo"))
        .extracting(JsonNode::textValue)
        .containsExactly(
            "http://www.opengis.net/spec/json-fg-1/1.0/conf/core",
            "http://www.opengis.net/spec/json-fg-1/1.0/conf/types-schemas");
    assertThat(document.get("featureType").textValue()).isEqualTo("parks");
    assertThat(document.get("geometryDimension").intValue()).isEqualTo(2);
    assertThat(document.get("numberMatched").intValue()).isEqualTo(7);
  }

  @Test
  void longitude_latitude_stays_in_geometry_and_place_is_null() throws Exception {
    JsonNode document = collection(View.whole(Shanghai.PARKS, Reader.PUBLIC), PARK);

    assertThat(document.has("coordRefSys")).isFalse();
    JsonNode feature = document.get("features").get(0);
    assertThat(feature.get("place").isNull()).isTrue();
    assertThat(feature.get("geometry").toString())
        .isEqualTo(
            "{\"type\":\"Polygon\",\"coordinates\":[[[121,31],[122,31],[122,32],[121,31]]]}");
  }

  @Test
  void another_system_is_named_and_its_coordinates_stand_in_place_in_its_axis_order()
      throws Exception {
    JsonNode document = collection(ViewedFeatures.in(Shanghai.PARKS, "EPSG:4549"), PARK);

    assertThat(document.get("coordRefSys").textValue())
        .isEqualTo("http://www.opengis.net/def/crs/EPSG/0/4549");
    JsonNode feature = document.get("features").get(0);
    assertThat(feature.get("geometry").isNull()).isTrue();
    // cs2cs EPSG:4490 EPSG:4549 of 31 121 says 3431403.61 north, 595506.56 east.
    assertThat(feature.at("/place/coordinates/0/0").toString())
        .startsWith("[3431403.6")
        .contains(",595506.5");
  }

  @Test
  void for_readers_of_geojson_a_shape_in_another_system_stands_in_geometry_too() throws Exception {
    Feature shapeless = ViewedFeatures.park("park-02", null, null);
    String text = written(true, ViewedFeatures.in(Shanghai.PARKS, "EPSG:4549"), PARK, shapeless);
    JsonNode features = new ObjectMapper().readTree(text).get("features");

    assertThat(features.get(0).at("/place/coordinates/0/0").toString()).startsWith("[3431403.6");
    assertThat(features.get(0).at("/geometry/coordinates/0/0").toString()).isEqualTo("[121,31]");
    assertThat(features.get(1).get("place").isNull()).isTrue();
    assertThat(features.get(1).get("geometry").isNull()).isTrue();
  }

  @Test
  void the_year_of_a_feature_is_an_interval_of_days() throws Exception {
    Feature undated = ViewedFeatures.park("park-02", null, null);
    JsonNode features =
        collection(View.whole(Shanghai.PARKS, Reader.PUBLIC), PARK, undated).get("features");

    assertThat(features.get(0).get("time").toString())
        .isEqualTo("{\"interval\":[\"2020-01-01\",\"2020-12-31\"]}");
    assertThat(features.get(1).get("time").isNull()).isTrue();
  }

  @Test
  void every_feature_has_the_members_that_the_schema_requires() throws Exception {
    Feature shapeless = ViewedFeatures.park("park-02", null, null);
    for (String crs : List.of("CRS84", "EPSG:4490", "EPSG:3857")) {
      JsonNode document = collection(ViewedFeatures.in(Shanghai.PARKS, crs), PARK, shapeless);
      assertThat(document.get("features")).hasSize(2);
      for (JsonNode feature : document.get("features")) {
        assertThat(feature.get("type").textValue()).isEqualTo("Feature");
        assertThat(feature.properties().stream().map(member -> member.getKey()))
            .contains("id", "time", "place", "geometry", "properties");
        assertThat(feature.has("conformsTo")).as("only the outermost object").isFalse();
      }
      assertThat(document.at("/features/1/place").isNull()).isTrue();
      assertThat(document.at("/features/1/geometry").isNull()).isTrue();
    }
  }

  @Test
  void properties_keep_their_types() throws Exception {
    JsonNode properties =
        collection(
                View.whole(Shanghai.DISTRICTS, Reader.PUBLIC),
                ViewedFeatures.district("310101", ViewedFeatures.SQUARE))
            .at("/features/0/properties");

    assertThat(properties.get("name").textValue()).isEqualTo("黄浦区");
    assertThat(properties.get("areaKm2").doubleValue()).isEqualTo(20.52);
    assertThat(properties.get("industries").toString()).isEqualTo("[\"集成电路\",\"生物医药\"]");
    assertThat(properties.get("shapeIncludesWater").booleanValue()).isTrue();
    assertThat(properties.get("nameEn").isNull()).isTrue();
  }

  @Test
  void fields_and_shapes_that_the_view_leaves_out_are_not_there() throws Exception {
    JsonNode document = collection(ViewedFeatures.only(Shanghai.PARKS, "name"), PARK);

    JsonNode feature = document.get("features").get(0);
    assertThat(feature.get("properties").toString()).isEqualTo("{\"name\":\"张江\"}");
    assertThat(feature.get("geometry").isNull()).isTrue();
    assertThat(feature.get("place").isNull()).isTrue();
  }

  @Test
  void one_feature_is_a_document_of_its_own_with_links() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    var links = Json.array();
    Links.add(links, "self", "http://localhost/x", "application/geo+json", "This");
    View view = ViewedFeatures.in(Shanghai.PARKS, "EPSG:4490");
    new JsonFgWriter(Shanghai.PARKS, view, false, out).feature(PARK, links);
    JsonNode document = new ObjectMapper().readTree(out.toByteArray());

    assertThat(document.get("type").textValue()).isEqualTo("Feature");
    assertThat(document.get("id").textValue()).isEqualTo("park-01");
    assertThat(document.get("conformsTo")).hasSize(2);
    assertThat(document.get("featureType").textValue()).isEqualTo("parks");
    assertThat(document.get("coordRefSys").textValue()).endsWith("/4490");
    assertThat(document.at("/place/coordinates/0/0").toString()).isEqualTo("[31,121]");
    assertThat(document.at("/links/0/rel").textValue()).isEqualTo("self");
  }

  @Test
  void amounts_are_exact() throws Exception {
    Feature zone = SampleData.efficiency("310115", "浦东新区", 2020, 7.67e9, null);
    assertThat(written(View.whole(zone.def(), Reader.PUBLIC), zone))
        .contains("\"outputYuan\":1613001000000.10,")
        .doesNotContain("E12");
  }

  private static JsonNode collection(View view, Feature... features) throws IOException {
    return new ObjectMapper().readTree(written(view, features));
  }

  private static String written(View view, Feature... features) throws IOException {
    return written(false, view, features);
  }

  private static String written(boolean both, View view, Feature... features) throws IOException {
    CollectionDef def = features[0].def();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonFgWriter(def, view, both, out)
        .collection(List.of(features), Json.object().put("numberMatched", 7));
    return out.toString(StandardCharsets.UTF_8);
  }
}
