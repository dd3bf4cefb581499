package org.parkatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class EllipsoidTest {
  /**
   * Expected is ∮ (∫ M N cos φ dφ) dλ by numeric integration outside of this program, M and N being
   * the radii of curvature.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "POLYGON ((121.4 31.2, 121.5 31.2, 121.5 31.3, 121.4 31.3, 121.4 31.2)); 105611909.28783982",
        "POLYGON ((121.4 31.2, 121.4 31.3, 121.5 31.3, 121.5 31.2, 121.4 31.2)); 105611909.28783982",
        "POLYGON ((121.4 31.2, 121.5 31.2, 121.5 31.3, 121.4 31.3, 121.4 31.2),"
            + " (121.44 31.24, 121.46 31.24, 121.46 31.26, 121.44 31.26, 121.44 31.24)); 101387432.40063839",
        "MULTIPOLYGON (((121.4 31.2, 121.5 31.2, 121.5 31.3, 121.4 31.2)),"
            + " ((120.9 30.9, 120.9 31.0, 121.0 31.0, 120.9 30.9))); 105775753.6845724",
      })
  void area_equals_the_integral_along_straight_edges(String wkt, double expectedM2) {
    assertThat(Ellipsoid.areaM2(geometry(wkt))).isCloseTo(expectedM2, withPercentage(1e-9));
  }

  @Test
  void one_degree_of_the_equator_is_111319_m() {
    assertThat(Ellipsoid.lengthM(geometry("LINESTRING (120 0, 121 0)")))
        .isCloseTo(Math.toRadians(1) * 6378137.0, within(1e-6));
  }

  @Test
  void the_whole_ellipsoid_is_510_million_km2() {
    Geometry hemisphere = geometry("POLYGON ((0 -90, 180 -90, 180 90, 0 90, 0 -90))");

    assertThat(2 * Ellipsoid.areaKm2(hemisphere)).isCloseTo(510_065_621.724, within(0.001));
  }

  /** A geodesic between two places on a parallel leaves it towards the pole. */
  @Test
  void an_edge_is_straight_in_longitude_and_latitude_not_a_geodesic() {
    Geometry belt = geometry("POLYGON ((120 31, 124 31, 124 31.1, 120 31.1, 120 31))");
    Geometry first = geometry("POLYGON ((120 31, 120.1 31, 120.1 31.1, 120 31.1, 120 31))");

    assertThat(Ellipsoid.areaM2(belt))
        .isCloseTo(40 * Ellipsoid.areaM2(first), withPercentage(1e-9));
  }

  @Test
  void an_edge_from_pole_to_pole_halves_the_box_around_it() {
    Geometry below = geometry("POLYGON ((0 -90, 180 -90, 180 90, 0 -90))");
    Geometry box = geometry("POLYGON ((0 -90, 180 -90, 180 90, 0 90, 0 -90))");

    assertThat(Ellipsoid.areaM2(below)).isCloseTo(Ellipsoid.areaM2(box) / 2, withPercentage(1e-10));
  }

  @Property
  void two_pieces_of_a_triangle_of_any_size_are_the_triangle(
      @ForAll @DoubleRange(min = -4, max = 1.5) double sizeExponent,
      @ForAll @DoubleRange(min = 0, max = 6.28) double angle,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double cut) {
    double size = Math.pow(10, sizeExponent);
    Coordinate a = new Coordinate(121.5, 31.25);
    Coordinate b = new Coordinate(a.x + size * Math.cos(angle), a.y + size * Math.sin(angle));
    Coordinate c = new Coordinate(a.x - size * Math.sin(angle), a.y + size * Math.cos(angle));
    Coordinate onEdge = new Coordinate(b.x + cut * (c.x - b.x), b.y + cut * (c.y - b.y));

    assertThat(triangleM2(a, b, onEdge) + triangleM2(a, onEdge, c))
        .isCloseTo(triangleM2(a, b, c), withPercentage(1e-7));
  }

  private static double triangleM2(Coordinate a, Coordinate b, Coordinate c) {
    return Ellipsoid.areaM2(new GeometryFactory().createPolygon(new Coordinate[] {a, b, c, a}));
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
