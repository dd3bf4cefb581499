package org.parkatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Squares of a hundredth of a degree; a degree of longitude is about 95 km here. */
class OverlapTest {
  private static final String WEST = square(121.00);
  private static final String EAST = square(121.01);

  private final List<Object> looks = new ArrayList<>();

  private static String square(double west) {
    return "POLYGON ((%1$f 31, %2$f 31, %2$f 31.01, %1$f 31.01, %1$f 31))"
        .formatted(west, west + 0.01);
  }

  private static Geometry shape(String wkt) {
    try {
      return wkt == null ? null : new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private Overlap first(String... shapes) {
    return Overlap.first(Arrays.stream(shapes).map(OverlapTest::shape).toList(), () -> looks.add(1))
        .orElse(null);
  }

  @Test
  void neighbours_that_share_a_border_share_no_land() {
    assertThat(first(WEST, EAST)).isNull();
    assertThat(looks).isNotEmpty();
  }

  @Test
  void a_sliver_of_less_than_a_square_metre_is_rounding() {
    String metreWide = square(121.01 - 5e-10);
    assertThat(first(WEST, metreWide)).isNull();
  }

  @Test
  void more_than_that_is_named_with_both_positions_and_its_area() {
    Overlap found = first(EAST, square(121.05), square(121.005));

    assertThat(found.one()).isZero();
    assertThat(found.other()).isEqualTo(2);
    double half = Ellipsoid.areaM2(shape(EAST)) / 2;
    assertThat(found.areaM2()).isCloseTo(half, within(half / 1e6));
  }

  @Test
  void shapes_that_are_missing_or_empty_share_nothing() {
    assertThat(first(null, WEST, "POLYGON EMPTY", null)).isNull();
    assertThat(first(null, WEST, WEST).other()).isEqualTo(2);
  }

  @Test
  void who_waits_may_stop_it_before_any_pair() {
    Runnable stop =
        () -> {
          throw new IllegalStateException("stopped");
        };
    List<Geometry> shapes = List.of(shape(WEST), shape(EAST));
    assertThatThrownBy(() -> Overlap.first(shapes, stop)).hasMessage("stopped");
  }
}
