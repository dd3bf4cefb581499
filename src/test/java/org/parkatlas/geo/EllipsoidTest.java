package org.parkatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class EllipsoidTest {
  /** PostGIS 3.3: {@code SELECT ST_Area('POLYGON (…)'::geography)}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "POLYGON ((121.4 31.2, 121.5 31.2, 121.5 31.3, 121.4 31.3, 121.4 31.2)); 105611914.54845428",
        "POLYGON ((121.4 31.2, 121.4 31.3, 121.5 31.3, 121.5 31.2, 121.4 31.2)); 105611914.54845428",
        "POLYGON ((121.4 31.2, 121.5 31.2, 121.5 31.3, 121.4 31.3, 121.4 31.2),"
            + " (121.44 31.24, 121.46 31.24, 121.46 31.26, 121.44 31.26, 121.44 31.24)); 101387437.65283489",
        "MULTIPOLYGON (((121.4 31.2, 121.5 31.2, 121.5 31.3, 121.4 31.2)),"
            + " ((120.9 30.9, 120.9 31.0, 121.0 31.0, 120.9 30.9))); 105775921.51187134",
      })
  void area_equals_that_of_postgis(String wkt, double expectedM2) {
    assertThat(Ellipsoid.areaM2(geometry(wkt))).isCloseTo(expectedM2, withPercentage(1e-7));
  }

  @Test
  void one_degree_of_the_equator_is_111319_m() {
    assertThat(Ellipsoid.lengthM(geometry("LINESTRING (120 0, 121 0)")))
        .isCloseTo(Math.toRadians(1) * 6378137.0, within(1e-6));
  }

  @Test
  void the_whole_ellipsoid_is_510_million_km2() {
    Geometry octant = geometry("POLYGON ((0 0, 90 0, 0 90, 0 0))");

    assertThat(8 * Ellipsoid.areaKm2(octant)).isCloseTo(510_065_621.724, within(0.001));
  }

  @Test
  void points_and_lines_have_no_area_and_polygons_no_length() {
    assertThat(Ellipsoid.areaM2(geometry("LINESTRING (121 31, 122 31, 122 32, 121 31)"))).isZero();
    assertThat(Ellipsoid.lengthM(geometry("POLYGON ((121 31, 122 31, 122 32, 121 31))"))).isZero();
    assertThat(Ellipsoid.areaM2(geometry("POLYGON EMPTY"))).isZero();
  }

  @Test
  void web_mercator_overstates_an_area_in_shanghai_by_more_than_a_third() {
    Geometry square =
        geometry("POLYGON ((121.4 31.2, 121.5 31.2, 121.5 31.3, 121.4 31.3, 121.4 31.2))");

    double mercatorM2 = Crs.of("EPSG:3857").lonLatToXy(square).getArea();

    assertThat(mercatorM2 / Ellipsoid.areaM2(square)).isBetween(1.36, 1.39);
  }

  private static Geometry geometry(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
  }
}
