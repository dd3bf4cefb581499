package org.parkatlas.shanghai.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.geo.Ellipsoid;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;

class ParksTest {
  private static final List<Feature> PARKS = Shipped.features(Shanghai.PARKS);
  private static final List<Map<String, String>> FACTS = ParkCorrections.of(Shipped.INPUTS).parks();

  @Test
  void the_parks_are_the_facts_as_corrected_with_their_evidence_of_membership() {
    assertThat(count("membership"))
        .isEqualTo(
            Map.of(
                "confirmed", 31L,
                "likely", 2L,
                "inferred", 1L,
                "recalled", 15L,
                "candidate", 5L,
                "announced", 1L));
  }

  @Test
  void of_the_catalogues_53_parks_47_have_a_name_here_as_the_collection_says() {
    assertThat(PARKS.stream().filter(park -> park.string("batch").matches("[123]"))).hasSize(47);
    assertThat(Shanghai.PARKS.description().en()).contains("53 parks", "47", "6 were not found");
  }

  @Test
  void every_corrected_value_cites_its_source() {
    List<Map<String, String>> corrections = Shipped.INPUTS.curated("park-corrections.csv");
    assertThat(corrections).allSatisfy(row -> assertThat(row.get("source")).isNotBlank());
    assertThat(PARKS.stream().filter(park -> park.string("corrections") != null))
        .extracting(park -> park.integer("seq"))
        .containsExactly(6L, 11L, 22L, 28L, 31L, 41L, 42L, 53L);
    assertThat(park("park-53").string("corrections")).contains("入选依据＝confirmed", "澎湃新闻");
  }

  @Test
  void one_site_with_two_names_is_one_park() {
    assertThat(Shipped.INPUTS.facts("parks.csv")).hasSize(56);
    assertThat(PARKS).hasSize(55).noneMatch(park -> park.id().equals("park-56"));
    assertThat(park("park-15").string("notes")).contains("上海低空经济特色产业园（金山）");
  }

  @Test
  void a_park_called_a_districts_own_is_a_candidate() {
    assertThat(park("park-28").string("membership")).isEqualTo("candidate");
    assertThat(park("park-28").string("batch")).isEqualTo("candidate");
    assertThat(park("park-28").integer("year")).isNull();
  }

  @Test
  void a_park_of_two_districts_holds_both() {
    assertThat(park("park-19").strings("districts")).containsExactly("金山区", "奉贤区");
    assertThat(park("park-44").strings("districts")).containsExactly("徐汇区", "闵行区");
  }

  @Test
  void ids_follow_the_numbers_of_the_rows() {
    assertThat(PARKS.get(0).id()).isEqualTo("park-01");
    assertThat(PARKS.get(54).id()).isEqualTo("park-55");
    assertThat(PARKS).allSatisfy(p -> assertThat(p.id()).endsWith("" + p.integer("seq")));
  }

  @Test
  void an_outline_has_the_published_area_within_a_thousandth() {
    assertThat(PARKS.stream().filter(ParksTest::published))
        .hasSize(22)
        .allSatisfy(
            park -> {
              double published = park.number("areaKm2");
              assertThat(Ellipsoid.areaKm2(park.geometry()))
                  .as(park.id())
                  .isCloseTo(published, within(published / 1000));
            });
  }

  @Test
  void a_park_without_a_published_area_is_a_hexagon_of_one_square_kilometre_that_says_so() {
    assertThat(PARKS.stream().filter(park -> !published(park)))
        .hasSize(33)
        .allSatisfy(
            park -> {
              assertThat(Ellipsoid.areaKm2(park.geometry())).isCloseTo(1, within(0.001));
              assertThat(park.number("areaKm2")).isNull();
              assertThat(park.string("shapeMethod")).contains("六边形示意", "非法定边界");
            });
  }

  @Test
  void an_outline_lies_inside_its_district_or_its_two_districts() {
    DistrictShapes districts = Shipped.districts();
    for (int i = 0; i < FACTS.size(); i++) {
      List<String> names = Parks.districtNames(FACTS.get(i).get("district"));
      Geometry region = districts.union(names);
      assertThat(region.covers(PARKS.get(i).geometry())).as(PARKS.get(i).id()).isTrue();
      assertThat(PARKS.get(i).string("district")).isEqualTo(names.get(0));
      assertThat(PARKS.get(i).string("districtCode")).isEqualTo(districts.code(names.get(0)));
    }
  }

  @Test
  void an_outline_lies_around_the_estimated_centre_and_keeps_its_accuracy() {
    for (int i = 0; i < FACTS.size(); i++) {
      Geometry centre =
          Shapes.ofWkt("POINT (" + FACTS.get(i).get("lon") + " " + FACTS.get(i).get("lat") + ")");
      assertThat(PARKS.get(i).geometry().contains(centre)).as(PARKS.get(i).id()).isTrue();
      assertThat(PARKS.get(i).number("shapeAccuracyM"))
          .isEqualTo(Double.valueOf(FACTS.get(i).get("centroid_accuracy_m")));
    }
  }

  @Test
  void only_the_five_parks_whose_area_is_in_the_catalogue_are_official() {
    assertThat(PARKS.stream().filter(park -> park.string("quality").equals("official")))
        .extracting(park -> park.integer("seq"))
        .containsExactly(1L, 2L, 3L, 7L, 27L);
    assertThat(PARKS.stream().filter(park -> "公告目录面积".equals(park.string("areaKind"))))
        .extracting(park -> park.integer("seq"))
        .containsExactly(1L, 2L, 3L, 7L, 27L);
  }

  @Test
  void the_published_boundary_in_words_is_kept_with_its_source() {
    for (int i = 0; i < FACTS.size(); i++) {
      String words = FACTS.get(i).get("bounds_text");
      assertThat(PARKS.get(i).string("boundsText")).isEqualTo(words.isEmpty() ? null : words);
      assertThat(PARKS.get(i).string("boundsSource") == null).isEqualTo(words.isEmpty());
    }
  }

  @Test
  void an_industry_that_was_only_reckoned_and_proved_wrong_is_said_to_be_unpublished() {
    assertThat(park("park-42").string("name")).isEqualTo("动力之源");
    assertThat(park("park-42").string("industry")).isEqualTo("未公布");
    assertThat(park("park-42").string("notes")).contains("不成立");
  }

  @Test
  void a_park_of_two_districts_is_named_after_the_first() {
    assertThat(Parks.districtNames("金山区/奉贤区(上海化工区)")).containsExactly("金山区", "奉贤区");
    assertThat(Parks.districtNames("浦东新区(临港新片区)")).containsExactly("浦东新区");
  }

  private static Feature park(String id) {
    return PARKS.stream().filter(park -> park.id().equals(id)).findFirst().orElseThrow();
  }

  private static boolean published(Feature park) {
    return park.string("footprintBasis").equals("publishedArea");
  }

  private static Map<String, Long> count(String field) {
    return PARKS.stream()
        .collect(Collectors.groupingBy(park -> park.string(field), Collectors.counting()));
  }
}
