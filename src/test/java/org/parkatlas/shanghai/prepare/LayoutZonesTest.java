package org.parkatlas.shanghai.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.geo.Ellipsoid;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;

class LayoutZonesTest {
  private static final Map<String, Feature> ZONES =
      Shipped.features(Shanghai.LAYOUT_ZONES).stream()
          .collect(Collectors.toMap(Feature::id, Function.identity()));

  @Test
  void the_reading_of_one_pole_and_three_belts_is_called_inferred_with_its_confidence_and_rivals() {
    assertThat(ZONES.values().stream().filter(z -> z.string("scheme").equals("onePoleThreeBelts")))
        .hasSize(4)
        .allSatisfy(
            zone -> {
              assertThat(zone.number("confidence")).isEqualTo(0.65);
              assertThat(zone.string("rivals")).contains("20%", "15%");
              assertThat(zone.string("notes")).startsWith("推断的读法");
              assertThat(zone.string("quality")).isEqualTo("estimated");
            });
  }

  @Test
  void both_schemes_share_the_two_named_belts() {
    assertThat(ZONES.get("belt-coastal").geometry())
        .isEqualTo(ZONES.get("2018-belt-coastal").geometry());
    assertThat(ZONES.get("belt-jiaqingsongmin").geometry())
        .isEqualTo(ZONES.get("2018-belt-jiaqingsongmin").geometry());
  }

  @Test
  void the_ring_lies_around_the_core_and_does_not_overlap_it() {
    Geometry ring = ZONES.get("2018-ring").geometry();
    Geometry core = ZONES.get("2018-core").geometry();
    assertThat(ring.intersection(core).getArea()).isZero();
    assertThat(Ellipsoid.areaKm2(ring)).isCloseTo(393, within(4.0));
  }

  @Test
  void the_coastal_belt_has_the_mainland_strip_and_changxing_island() {
    Geometry belt = ZONES.get("belt-coastal").geometry();
    assertThat(belt.contains(Shapes.ofWkt("POINT (121.70 31.385)"))).isTrue();
    assertThat(belt.contains(Shapes.ofWkt("POINT (121.88 30.90)"))).isTrue();
    assertThat(belt.contains(Shapes.ofWkt("POINT (121.40 31.65)"))).as("Chongming").isFalse();
  }

  @Test
  void the_four_western_districts_make_a_belt() {
    DistrictShapes districts = Shipped.districts();
    Geometry belt = ZONES.get("belt-jiaqingsongmin").geometry();
    assertThat(ZONES.get("belt-jiaqingsongmin").strings("districts"))
        .allSatisfy(
            name -> assertThat(districts.shape(name).difference(belt).getArea()).isLessThan(1e-9));
    Geometry jinshan = districts.shape("金山区");
    assertThat(belt.intersection(jinshan).getArea()).isLessThan(jinshan.getArea() / 1000);
  }
}
