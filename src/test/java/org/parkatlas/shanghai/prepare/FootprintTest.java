package org.parkatlas.shanghai.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.parkatlas.geo.Ellipsoid;
import org.parkatlas.model.InvalidInput;

class FootprintTest {
  /** About 19 km by 22 km. */
  private static final Geometry DISTRICT =
      Shapes.ofWkt("POLYGON ((121.4 31.1, 121.6 31.1, 121.6 31.3, 121.4 31.3, 121.4 31.1))");

  @Property(tries = 50)
  void the_area_is_right_wherever_the_centre_and_whatever_the_outline(
      @ForAll @DoubleRange(min = 121.41, max = 121.59) double lon,
      @ForAll @DoubleRange(min = 31.11, max = 31.29) double lat,
      @ForAll @DoubleRange(min = 0.1, max = 20) double areaKm2,
      @ForAll @IntRange(min = 1, max = 60) int number) {
    Polygon shape =
        new Footprint(new Coordinate(lon, lat), Outline.block(number)).ofArea(areaKm2, DISTRICT);
    assertThat(Ellipsoid.areaKm2(shape)).isCloseTo(areaKm2, within(areaKm2 * 1e-6));
  }

  @Test
  void an_outline_that_meets_the_border_is_cut_there_and_grows_on_the_other_sides() {
    Coordinate nearBorder = new Coordinate(121.401, 31.2);
    Polygon shape = new Footprint(nearBorder, Outline.hexagon()).ofArea(4, DISTRICT);
    assertThat(shape.getEnvelopeInternal().getMinX()).isEqualTo(121.4);
    assertThat(shape.getEnvelopeInternal().getMaxX()).isGreaterThan(121.41);
    assertThat(Ellipsoid.areaKm2(shape)).isCloseTo(4, within(1e-5));
  }

  @Test
  void a_centre_outside_its_district_is_refused() {
    Footprint footprint = new Footprint(new Coordinate(121.7, 31.2), Outline.hexagon());
    assertThatThrownBy(() -> footprint.ofArea(1, DISTRICT))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("outside its district");
  }

  @Test
  void blocks_differ_from_number_to_number_but_never_from_run_to_run() {
    assertThat(Outline.block(1)).isEqualTo(Outline.block(1)).isNotEqualTo(Outline.block(2));
  }
}
