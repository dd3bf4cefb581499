package org.parkatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.parkatlas.geo.Bbox;

class RegionTest {
  private final Region box = Region.of(new Bbox(0, 0, 10, 10));

  /** The same corners as the box, without the one in the north-east. */
  private final Region triangle = Region.of(shape("POLYGON ((0 0, 10 0, 0 10, 0 0))"));

  @ParameterizedTest
  @CsvSource({
    "0, 0, 10, 10, true, true",
    "2, 2, 3, 3, true, true",
    "-1, 2, 3, 3, false, true",
    "2, -1, 3, 3, false, true",
    "2, 2, 11, 3, false, true",
    "2, 2, 3, 11, false, true",
    "10, 10, 11, 11, false, true",
    "-1, -1, 0, 0, false, true",
    "10.1, 2, 11, 3, false, false",
    "-2, 2, -0.1, 3, false, false",
    "2, 10.1, 3, 11, false, false",
    "2, -2, 3, -0.1, false, false",
  })
  void the_border_of_a_box_belongs_to_it(
      double west, double south, double east, double north, boolean covers, boolean touches) {
    assertThat(box.covers(west, south, east, north)).isEqualTo(covers);
    assertThat(box.touches(west, south, east, north)).isEqualTo(touches);
    assertThat(triangle.touches(west, south, east, north)).isEqualTo(touches);
  }

  @Test
  void a_polygon_covers_only_what_lies_within_its_own_border() {
    assertThat(triangle.covers(1, 1, 5, 5)).isTrue();
    assertThat(triangle.covers(1, 1, 6, 6)).isFalse();
    assertThat(triangle.covers(-1, 1, 2, 2)).isFalse();
  }

  @Test
  void a_shape_is_in_a_polygon_if_they_share_a_point() {
    assertThat(triangle.intersects(shape("POINT (5 5)"))).isTrue();
    assertThat(triangle.intersects(shape("POINT (6 6)"))).isFalse();
  }

  @Test
  void a_box_without_width_is_a_line_that_finds_what_it_crosses() {
    Region meridian = Region.of(new Bbox(1, 0, 1, 10));

    assertThat(meridian.intersects(shape("LINESTRING (0 5, 2 5)"))).isTrue();
    assertThat(meridian.intersects(shape("LINESTRING (0 9, 2 13)"))).isFalse();
  }

  @Test
  void a_box_across_the_antimeridian_covers_either_side_but_not_what_lies_between() {
    Region pacific = Region.of(new Bbox(170, -10, -170, 10));

    assertThat(pacific.covers(171, 0, 180, 1)).isTrue();
    assertThat(pacific.covers(-180, 0, -171, 1)).isTrue();
    assertThat(pacific.covers(-171, 0, 171, 1)).isFalse();
    assertThat(pacific.touches(-169, 0, 169, 1)).isFalse();
  }

  @Test
  void what_has_no_shape_is_in_no_region_but_one_that_takes_it() {
    double none = Double.NaN;

    assertThat(box.touches(none, none, none, none)).isFalse();
    assertThat(box.covers(none, none, none, none)).isFalse();
    assertThat(box.orNowhere().touches(none, none, none, none)).isTrue();
    assertThat(box.orNowhere().covers(none, none, none, none)).isTrue();
    assertThat(box.orNowhere().covers(1, 1, 11, 2)).isFalse();
    assertThat(box.orNowhere().touches(11, 1, 12, 2)).isFalse();
    assertThat(box.orNowhere().intersects(shape("POINT (11 1)"))).isFalse();
    assertThat(box.orNowhere().intersects(shape("POINT (1 1)"))).isTrue();
  }

  private static Geometry shape(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new AssertionError(e);
    }
  }
}
