package org.parkatlas.shanghai.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.geo.Ellipsoid;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;

/** The new towns and the strategic areas. */
class AreasTest {
  private static final Map<String, Feature> TOWNS = byId(Shanghai.NEW_TOWNS);
  private static final Map<String, Feature> AREAS = byId(Shanghai.STRATEGIC_AREAS);

  @Test
  void a_new_town_is_drawn_to_within_a_twentieth_of_its_published_area() {
    assertThat(TOWNS.values())
        .allSatisfy(
            town -> {
              double published = town.number("areaKm2");
              assertThat(Ellipsoid.areaKm2(town.geometry()))
                  .as(town.id())
                  .isCloseTo(published, within(published / 20));
            });
  }

  @Test
  void every_new_town_has_its_boundary_in_words_and_a_brand_park_with_its_quality() {
    assertThat(TOWNS.values())
        .allSatisfy(
            town -> {
              assertThat(town.string("boundsText")).isNotBlank();
              assertThat(town.string("brandPark")).isNotBlank();
              assertThat(town.string("brandParkQuality")).isNotBlank();
            });
    assertThat(TOWNS.get("new-town-nanhui").string("brandParkQuality")).isEqualTo("unsourced");
  }

  @Test
  void a_target_names_the_plan_it_comes_from() {
    assertThat(TOWNS.get("new-town-jiading").strings("targets").get(0)).contains("三年行动计划");
    assertThat(AREAS.get("lingang").strings("targets"))
        .anyMatch(target -> target.contains("25%") && target.contains("“十四五”"))
        .anyMatch(target -> target.contains("20%") && target.contains("三年行动计划"));
  }

  @Test
  void lingang_has_three_blocks_and_one_of_them_is_outside_shanghai() {
    Geometry lingang = AREAS.get("lingang").geometry();
    assertThat(lingang.getNumGeometries()).isEqualTo(3);
    Geometry city = Shipped.districts().union(Shipped.districts().names());
    List<Geometry> outside =
        IntStream.range(0, 3)
            .mapToObj(lingang::getGeometryN)
            .filter(block -> !block.intersects(city))
            .toList();
    assertThat(outside).hasSize(1);
    assertThat(outside.get(0).getCentroid().getX()).isGreaterThan(122);
  }

  @Test
  void hongqiao_is_drawn_to_about_the_published_area_and_spans_four_districts() {
    Geometry hongqiao = AREAS.get("hongqiao-cbd").geometry();
    assertThat(Ellipsoid.areaKm2(hongqiao)).isCloseTo(151, within(3.0));
    assertThat(List.of("长宁区", "闵行区", "青浦区", "嘉定区"))
        .allSatisfy(
            name -> assertThat(Shipped.districts().shape(name).intersects(hongqiao)).isTrue());
  }

  @Test
  void an_area_whose_boundary_is_not_known_takes_the_shape_of_its_district() {
    assertThat(AREAS.get("north-south-jinshan").geometry().norm())
        .isEqualTo(Shapes.canonical(Shipped.districts().shape("金山区")).norm());
    assertThat(AREAS.get("north-south-jinshan").value("shapeIncludesWater")).isEqualTo(true);
    assertThat(AREAS.get("north-south-jinshan").string("shapeMethod")).contains("行政区图形");
  }

  private static Map<String, Feature> byId(CollectionDef def) {
    return Shipped.features(def).stream()
        .collect(Collectors.toMap(Feature::id, Function.identity()));
  }
}
