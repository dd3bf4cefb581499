package org.parkatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.parkatlas.shanghai.Shanghai;

class GeometryCheckTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "POINT (121.4737 31.2304)",
        "POINT (119.5 29.5)",
        "POINT (123.5 32.8)",
        "POLYGON ((121.4 31.2, 121.5 31.2, 121.5 31.3, 121.4 31.2))",
      })
  void nothing_is_wrong_around_shanghai_edges_included(String wkt) throws ParseException {
    assertThat(GeometryCheck.problem(new WKTReader().read(wkt), Shanghai.AROUND)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "POINT EMPTY; is empty",
        "POLYGON EMPTY; is empty",
        "POINT (NaN 31.2); not a finite number",
        "POINT (119.4999 31.2); far from Shanghai",
        "POINT (123.5001 31.2); far from Shanghai",
        "POINT (121.5 29.4999); far from Shanghai",
        "POINT (121.5 32.8001); far from Shanghai",
        "POINT (0 0); far from Shanghai",
        "POINT (31.2304 121.4737); latitude, longitude swapped",
        "POINT (180.1 31.2); out of range",
        "POINT (40640412 3457455); out of range",
        "LINESTRING (121.4 31.2, 121.4 91); out of range",
      })
  void the_problem_is_named(String wkt, String expected) throws ParseException {
    assertThat(GeometryCheck.problem(new WKTReader().read(wkt), Shanghai.AROUND))
        .hasValueSatisfying(problem -> assertThat(problem).contains(expected));
  }

  @Test
  void the_offending_coordinate_is_shown() throws ParseException {
    Geometry line = new WKTReader().read("LINESTRING (121.4 31.2, 31.2304 121.4737)");

    assertThat(GeometryCheck.problem(line, Shanghai.AROUND))
        .hasValue(
            "looks like latitude, longitude swapped; longitude comes first"
                + " (31.2304000, 121.4737000)");
  }

  @Test
  void infinity_is_no_coordinate_and_null_is_no_geometry() {
    Geometry point =
        new GeometryFactory().createPoint(new Coordinate(Double.POSITIVE_INFINITY, 31.2));

    assertThat(GeometryCheck.problem(point, Shanghai.AROUND))
        .get()
        .asString()
        .contains("not a finite number");
    assertThat(GeometryCheck.problem(null, Shanghai.AROUND)).hasValue("is empty");
  }
}
