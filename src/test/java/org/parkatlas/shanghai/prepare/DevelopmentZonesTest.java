package org.parkatlas.shanghai.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldRole;
import org.parkatlas.shanghai.Shanghai;

class DevelopmentZonesTest {
  private static final DistrictShapes DISTRICTS = Shipped.districts();
  private static final List<Feature> ZONES = DevelopmentZones.features(Shipped.INPUTS, DISTRICTS);
  private static final List<Map<String, String>> FACTS =
      Shipped.INPUTS.facts("development_zones.csv");

  @Test
  void a_zone_is_the_estimated_point_of_its_main_site_with_its_accuracy() {
    for (int i = 0; i < FACTS.size(); i++) {
      Geometry point = ZONES.get(i).geometry();
      assertThat(point.getGeometryType()).isEqualTo("Point");
      assertThat(point.getCoordinate().x).isEqualTo(Double.parseDouble(FACTS.get(i).get("lon")));
      assertThat(ZONES.get(i).number("shapeAccuracyM"))
          .isEqualTo(Double.parseDouble(FACTS.get(i).get("centroid_accuracy_m")));
    }
  }

  @Test
  void a_point_is_no_area_that_land_efficiency_could_divide_by() {
    assertThat(ZONES).allMatch(zone -> zone.is(FieldRole.SYMBOL));
  }

  @Test
  void a_zone_of_several_districts_names_them_all_and_lies_in_one_of_them() {
    for (Feature zone : ZONES) {
      List<String> names = zone.strings("districts");
      assertThat(names.get(0)).isEqualTo(zone.string("district"));
      Geometry region = DISTRICTS.union(names);
      assertThat(region.covers(zone.geometry())).as(zone.id()).isTrue();
    }
    assertThat(zone("zone-chemical").strings("districts")).containsExactly("金山区", "奉贤区");
  }

  @Test
  void an_area_is_given_only_with_its_kind_and_source_and_in_square_kilometres() {
    assertThat(ZONES.stream().filter(zone -> zone.number("areaKm2") != null))
        .hasSize(9)
        .allSatisfy(
            zone -> {
              assertThat(zone.string("areaKind")).isNotBlank();
              assertThat(zone.string("areaSource")).isNotBlank();
            });
    assertThat(zone("zone-hongqiao").number("areaKm2")).isEqualTo(0.652);
  }

  @Test
  void only_what_was_read_in_the_catalogue_has_its_quality() {
    assertThat(ZONES.stream().filter(z -> "officialTextViaMirror".equals(z.string("quality"))))
        .hasSize(8)
        .allMatch(zone -> zone.string("source").contains("中国开发区审核公告目录"));
  }

  @Test
  void the_shipped_points_keep_their_decimals() {
    JsonNode first = Shipped.nodes(Shanghai.DEVELOPMENT_ZONES.id() + ".geojson").get(0);
    assertThat(first.path("geometry").path("coordinates").toString()).isEqualTo("[121.395,31.17]");
  }

  private static Feature zone(String id) {
    return ZONES.stream().filter(zone -> zone.id().equals(id)).findFirst().orElseThrow();
  }
}
