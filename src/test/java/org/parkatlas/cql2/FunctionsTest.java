package org.parkatlas.cql2;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parkatlas.geo.Ellipsoid;
import org.parkatlas.model.Feature;

class FunctionsTest {
  private static final String SQUARE = "POLYGON((121 31,122 31,122 32,121 32,121 31))";
  private static final Feature PLOT = Land.with("geometry", SQUARE, "name", "Ab");

  @Test
  void every_function_can_be_called_as_it_is_declared() {
    for (FilterFunction function : Functions.all()) {
      String arguments =
          String.join(
              ", ",
              function.arguments().stream()
                  .map(a -> a.type() == FilterFunction.Type.STRING ? "name" : "geometry")
                  .toList());
      String call = function.name() + "(" + arguments + ")";
      boolean text = function.returns() == FilterFunction.Type.STRING;
      assertThat(Land.truth(call + (text ? " > ''" : " >= 0"), PLOT)).isEqualTo(Truth.TRUE);
      assertThat(Land.truth(call + " IS NULL", Land.with())).isEqualTo(Truth.TRUE);
      assertThat(
              Land.truth(
                  call.replace(function.name(), function.name().toUpperCase()) + " IS NOT NULL",
                  PLOT))
          .isEqualTo(Truth.TRUE);
    }
  }

  @Test
  void an_area_is_that_of_the_ellipsoid() {
    double km2 = Ellipsoid.areaKm2(Land.shape(SQUARE));
    assertThat(km2).isBetween(10_400.0, 10_600.0);
    assertThat(Land.filter("area_km2(geometry) = " + km2).test(PLOT)).isTrue();
  }

  @Test
  void a_distance_runs_from_the_nearest_point_of_the_border() {
    double metres = Ellipsoid.distanceM(122, 31.5, 122.1, 31.5);
    String near = "distance_m(geometry, POINT(122.1 31.5)) ";
    assertThat(Land.filter(near + "> " + (metres - 1)).test(PLOT)).isTrue();
    assertThat(Land.filter(near + "< " + (metres + 1)).test(PLOT)).isTrue();
    assertThat(Land.filter("distance_m(geometry, POINT(121.5 31.5)) = 0").test(PLOT)).isTrue();
  }

  @Test
  void a_degree_of_longitude_counts_less_than_one_of_latitude() {
    double east =
        ShapeFunctions.distanceM(Land.shape("POINT (0 60)"), Land.shape("LINESTRING (1 59, 1 61)"));
    assertThat(east).isBetween(55_700.0, 55_850.0);
    double corner =
        ShapeFunctions.distanceM(
            Land.shape("POINT (121.47 31.23)"),
            Land.shape("LINESTRING (121.47 31.33, 121.59 31.23)"));
    double least = Double.MAX_VALUE;
    for (int i = 0; i <= 1000; i++) {
      double lon = 121.47 + 0.12 * i / 1000;
      least = Math.min(least, Ellipsoid.distanceM(121.47, 31.23, lon, 31.33 - 0.1 * i / 1000));
    }
    assertThat(corner).isBetween(least - 1, least + 5);
  }
}
