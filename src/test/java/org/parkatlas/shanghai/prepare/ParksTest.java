package org.parkatlas.shanghai.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.geo.Ellipsoid;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;

class ParksTest {
  private static final List<Feature> PARKS = Shipped.features(Shanghai.PARKS);
  private static final List<Map<String, String>> FACTS = Shipped.INPUTS.facts("parks.csv");

  @Test
  void all_rows_of_the_facts_are_parks_with_their_evidence_of_membership() {
    assertThat(count("membership"))
        .isEqualTo(
            FACTS.stream()
                .map(fact -> Parks.membership(fact.get("notes")))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
        .containsEntry("confirmed", 29L)
        .containsEntry("candidate", 5L)
        .containsEntry("announced", 2L);
  }

  @Test
  void ids_follow_the_numbers_of_the_rows() {
    assertThat(PARKS.get(0).id()).isEqualTo("park-01");
    assertThat(PARKS.get(55).id()).isEqualTo("park-56");
    assertThat(PARKS).allSatisfy(p -> assertThat(p.id()).endsWith("" + p.integer("seq")));
  }

  @Test
  void an_outline_has_the_published_area_within_a_thousandth() {
    assertThat(PARKS.stream().filter(ParksTest::published))
        .hasSize(20)
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
        .hasSize(36)
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
  void an_uncertain_industry_is_a_plain_industry_with_a_note() {
    Feature source = PARKS.get(41);
    assertThat(source.string("name")).isEqualTo("动力之源");
    assertThat(source.string("industry")).isEqualTo("绿色低碳");
    assertThat(source.string("notes")).contains("未经证实");
  }

  @Test
  void a_park_of_two_districts_is_named_after_the_first() {
    assertThat(Parks.districtNames("金山区/奉贤区(上海化工区)")).containsExactly("金山区", "奉贤区");
    assertThat(Parks.districtNames("浦东新区(临港新片区)")).containsExactly("浦东新区");
  }

  private static boolean published(Feature park) {
    return park.string("footprintBasis").equals("publishedArea");
  }

  private static Map<String, Long> count(String field) {
    return PARKS.stream()
        .collect(Collectors.groupingBy(park -> park.string(field), Collectors.counting()));
  }
}
