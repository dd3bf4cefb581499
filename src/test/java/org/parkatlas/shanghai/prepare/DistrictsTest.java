package org.parkatlas.shanghai.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.parkatlas.geo.Ellipsoid;
import org.parkatlas.geo.GeometryCheck;
import org.parkatlas.geo.GeometryRepair;
import org.parkatlas.model.FieldDef;
import org.parkatlas.shanghai.Shanghai;

/** The shipped {@code gis-data/districts.geojson}. */
class DistrictsTest {
  private static final Path GIS_DATA = Path.of("gis-data");
  private static final double MOST_M2 = 1;

  private static JsonNode file;
  private static final Map<String, Geometry> SHAPES = new LinkedHashMap<>();
  private static final Map<String, JsonNode> PROPERTIES = new LinkedHashMap<>();

  @BeforeAll
  static void read() {
    file = new Inputs(GIS_DATA).districts();
    for (JsonNode feature : file.path("features")) {
      String id = feature.path("id").asText();
      SHAPES.put(id, Shapes.ofGeoJson(feature.path("geometry")));
      PROPERTIES.put(id, feature.path("properties"));
    }
  }

  @Test
  void there_are_sixteen_with_their_administrative_codes() {
    assertThat(file.path("features")).hasSize(16);
    assertThat(SHAPES.keySet())
        .containsExactly(
            "310101", "310104", "310105", "310106", "310107", "310109", "310110", "310112",
            "310113", "310114", "310115", "310116", "310117", "310118", "310120", "310151");
  }

  @Test
  void properties_are_exactly_the_declared_ones() {
    String[] declared =
        Shanghai.DISTRICTS.fields().stream().map(FieldDef::name).toArray(String[]::new);

    assertThat(PROPERTIES.values())
        .allSatisfy(
            properties ->
                assertThat(properties.fieldNames()).toIterable().containsExactly(declared));
  }

  @Test
  void shapes_are_valid_right_handed_and_near_shanghai() {
    assertThat(SHAPES.values())
        .allSatisfy(
            shape -> {
              assertThat(GeometryCheck.problem(shape, Shanghai.AROUND)).isEmpty();
              assertThat(GeometryRepair.repair(shape).what()).isEmpty();
            });
  }

  @Test
  void coordinates_have_at_most_seven_decimals() throws IOException {
    assertThat(Files.readString(GIS_DATA.resolve("districts.geojson")))
        .doesNotContainPattern("\\.\\d{8}");
  }

  @Test
  void neighbours_overlap_by_less_than_a_square_metre() {
    List<Geometry> shapes = List.copyOf(SHAPES.values());
    for (int i = 0; i < shapes.size(); i++) {
      for (int j = 0; j < i; j++) {
        Geometry common = shapes.get(i).intersection(shapes.get(j));
        assertThat(Ellipsoid.areaM2(common)).isLessThan(MOST_M2);
      }
    }
  }

  @Test
  void borders_match_vertex_by_vertex() {
    assertThat(CoverageValidator.isValid(SHAPES.values().toArray(Geometry[]::new))).isTrue();
  }

  /** Shanghai has no real hole: every enclosed gap would be an error. */
  @Test
  void between_the_districts_nothing_is_left_out() {
    Geometry city = CoverageUnion.union(SHAPES.values().toArray(Geometry[]::new));

    for (Object part : PolygonExtracter.getPolygons(city)) {
      assertThat(((Polygon) part).getNumInteriorRing()).isZero();
    }
  }

  @Test
  void areas_of_the_shapes_are_those_of_the_package() {
    JsonNode table =
        new Inputs(GIS_DATA)
            .layout()
            .path("3_districts")
            .path("polygon_area_warning")
            .path("echarts_polygon_km2");
    PROPERTIES.forEach(
        (id, properties) ->
            assertThat(Ellipsoid.areaKm2(SHAPES.get(id)))
                .isCloseTo(
                    table.path(properties.path("name").asText()).asDouble(), withPercentage(1)));
  }

  @Test
  void published_areas_add_up_to_the_citys() {
    assertThat(PROPERTIES.values().stream().mapToDouble(p -> p.path("areaKm2").asDouble()).sum())
        .isCloseTo(6340.50, withPercentage(1e-6));
  }

  @Test
  void shapes_much_larger_than_the_land_say_that_they_include_water() {
    assertThat(PROPERTIES.values())
        .filteredOn(p -> p.path("shapeIncludesWater").asBoolean())
        .extracting(p -> p.path("name").asText())
        .containsExactly("宝山区", "浦东新区", "金山区", "奉贤区", "崇明区");
  }

  @ParameterizedTest
  @CsvSource({
    "人民广场, 121.4737, 31.2304, 黄浦区",
    "陆家嘴, 121.5000, 31.2380, 浦东新区",
    "浦东国际机场, 121.8053, 31.1434, 浦东新区",
    "滴水湖, 121.9300, 30.9000, 浦东新区",
    "虹桥火车站, 121.3160, 31.1960, 闵行区",
    "徐家汇, 121.4365, 31.1945, 徐汇区",
    "静安寺, 121.4455, 31.2235, 静安区",
    "中山公园, 121.4180, 31.2190, 长宁区",
    "四川北路, 121.4840, 31.2620, 虹口区",
    "五角场, 121.5130, 31.3030, 杨浦区",
    "宝钢, 121.4600, 31.4200, 宝山区",
    "松江大学城, 121.2050, 31.0500, 松江区",
    "朱家角, 121.0500, 31.1100, 青浦区",
    "南桥, 121.4550, 30.9180, 奉贤区",
    "城桥, 121.3950, 31.6300, 崇明区",
  })
  void known_places_lie_in_their_district(String place, double lon, double lat, String district) {
    Geometry point = Shapes.FACTORY.createPoint(new Coordinate(lon, lat));

    assertThat(SHAPES.entrySet())
        .filteredOn(entry -> entry.getValue().covers(point))
        .extracting(entry -> PROPERTIES.get(entry.getKey()).path("name").asText())
        .as(place)
        .containsExactly(district);
  }
}
