package org.parkatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.parkatlas.geo.GeometryRepair.Repaired;

class GeometryRepairTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "POINT (1 1)",
        "LINESTRING (0 0, 1 1)",
        "POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0), (1 1, 1 2, 2 2, 2 1, 1 1))",
        "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 6 5, 6 6, 5 5)))",
        "POLYGON EMPTY",
      })
  void a_good_shape_is_given_back_as_it_is(String wkt) {
    Geometry good = geometry(wkt);

    assertThat(GeometryRepair.repair(good)).isEqualTo(new Repaired(good, false, ""));
    assertThat(GeometryRepair.repair(good).geometry() == good).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // A bow tie falls into its two wings.
        "POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0));"
            + " MULTIPOLYGON (((0 0, 1 1, 0 2, 0 0)), ((1 1, 2 0, 2 2, 1 1)));"
            + " self-intersection",
        // A hole outside its shell becomes land of its own.
        "POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0), (5 5, 5 6, 6 6, 6 5, 5 5));"
            + " MULTIPOLYGON (((0 0, 2 0, 2 2, 0 2, 0 0)), ((5 5, 6 5, 6 6, 5 6, 5 5)));"
            + " hole lies outside shell",
        // Two parts that overlap are one.
        "MULTIPOLYGON (((0 0, 2 0, 2 2, 0 2, 0 0)), ((1 0, 3 0, 3 2, 1 2, 1 0)));"
            + " MULTIPOLYGON (((0 0, 1 0, 2 0, 3 0, 3 2, 2 2, 1 2, 0 2, 0 0)));"
            + " self-intersection",
        // A spike has no inside.
        "POLYGON ((0 0, 2 0, 2 2, 2 5, 2 2, 0 2, 0 0));"
            + " POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0));"
            + " self-intersection",
      })
  void an_invalid_shape_is_made_valid_and_the_reason_named(
      String invalid, String expected, String reason) {
    Repaired repaired = GeometryRepair.repair(geometry(invalid));

    assertThat(repaired.geometry().isValid()).isTrue();
    assertThat(repaired.geometry().norm().toText()).isEqualTo(geometry(expected).norm().toText());
    assertThat(repaired.changed()).isTrue();
    assertThat(repaired.what()).startsWith(reason);
  }

  @Test
  void exterior_rings_become_counterclockwise_and_holes_clockwise() {
    Geometry leftHanded =
        geometry("POLYGON ((0 0, 0 4, 4 4, 4 0, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1))");

    Repaired repaired = GeometryRepair.repair(leftHanded);

    Polygon polygon = (Polygon) repaired.geometry();
    assertThat(Orientation.isCCW(polygon.getExteriorRing().getCoordinates())).isTrue();
    assertThat(Orientation.isCCW(polygon.getInteriorRingN(0).getCoordinates())).isFalse();
    assertThat(repaired.what()).isEqualTo("ring direction");
    assertThat(polygon.norm().equalsExact(leftHanded.norm())).isTrue();
  }

  @Test
  void one_left_handed_part_among_right_handed_ones_is_turned() {
    Repaired repaired =
        GeometryRepair.repair(
            geometry("MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 6 6, 6 5, 5 5)))"));

    assertThat(repaired.what()).isEqualTo("ring direction");
    assertThat(repaired.geometry())
        .isEqualTo(geometry("MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 6 5, 6 6, 5 5)))"));
  }

  @Test
  void what_was_repaired_is_right_handed_too() {
    Geometry repaired =
        GeometryRepair.repair(geometry("POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0))")).geometry();

    assertThat(GeometryRepair.repair(repaired).changed()).isFalse();
  }

  @Test
  void a_polygon_without_an_inside_is_refused() {
    assertThatThrownBy(() -> GeometryRepair.repair(geometry("POLYGON ((0 0, 2 2, 1 1, 0 0))")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("encloses no area");
  }

  @Test
  void a_coordinate_that_is_no_number_is_refused() {
    Geometry point = new GeometryFactory().createPoint(new Coordinate(Double.NaN, 31));

    assertThatThrownBy(() -> GeometryRepair.repair(point))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a finite number");
  }

  private static Geometry geometry(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
  }
}
