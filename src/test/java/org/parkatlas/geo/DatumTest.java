package org.parkatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class DatumTest {
  private static final double MICRODEGREE = 1e-6;
  private static final double CENTIMETRE = 1e-7;

  /** The pair that the tests of eviltransform carry; it differs by 8 mm, see {@link Gcj02}. */
  @Test
  void gcj02_of_a_published_point_in_shanghai() {
    Coordinate gcj = Datum.GCJ02.fromWgs84(121.5272106, 31.1774276);

    assertThat(gcj.x).isCloseTo(121.531541859215, within(CENTIMETRE));
    assertThat(gcj.y).isCloseTo(31.17530398364597, within(CENTIMETRE));
  }

  /** The triple that the tests of the Rust crate geotool carry; it differs by 8 mm as well. */
  @Test
  void gcj02_and_bd09_of_a_second_published_point() {
    Coordinate gcj = Datum.GCJ02.fromWgs84(121.0917077, 30.6107779);
    Coordinate bd = Datum.BD09.fromWgs84(121.0917077, 30.6107779);

    assertThat(gcj.x).isCloseTo(121.09626935575027, within(CENTIMETRE));
    assertThat(gcj.y).isCloseTo(30.608604331756705, within(CENTIMETRE));
    assertThat(bd.x).isCloseTo(121.10271732371203, within(CENTIMETRE));
    assertThat(bd.y).isCloseTo(30.61484572185035, within(CENTIMETRE));
  }

  @Test
  void in_shanghai_gcj02_lies_about_480_m_and_bd09_about_1100_m_away() {
    Coordinate gcj = Datum.GCJ02.fromWgs84(121.4737, 31.2304);
    Coordinate bd = Datum.BD09.fromWgs84(121.4737, 31.2304);

    assertThat(Ellipsoid.distanceM(121.4737, 31.2304, gcj.x, gcj.y)).isBetween(460.0, 495.0);
    assertThat(Ellipsoid.distanceM(121.4737, 31.2304, bd.x, bd.y)).isBetween(1000.0, 1250.0);
  }

  @Property
  void there_and_back_returns_within_a_tenth_of_a_millimetre(
      @ForAll Datum datum,
      @ForAll @DoubleRange(min = 119.5, max = 123.5) double lon,
      @ForAll @DoubleRange(min = 29.5, max = 32.8) double lat) {
    Coordinate there = datum.fromWgs84(lon, lat);
    Coordinate back = datum.toWgs84(there.x, there.y);

    assertThat(Ellipsoid.distanceM(lon, lat, back.x, back.y)).isLessThan(0.0001);
  }

  @Property
  void back_and_there_returns_within_a_tenth_of_a_millimetre(
      @ForAll Datum datum,
      @ForAll @DoubleRange(min = 119.5, max = 123.5) double lon,
      @ForAll @DoubleRange(min = 29.5, max = 32.8) double lat) {
    Coordinate wgs = datum.toWgs84(lon, lat);
    Coordinate back = datum.fromWgs84(wgs.x, wgs.y);

    assertThat(Ellipsoid.distanceM(lon, lat, back.x, back.y)).isLessThan(0.0001);
  }

  @ParameterizedTest
  @CsvSource({
    "72.004, 30, true",
    "72.003, 30, false",
    "137.8347, 30, true",
    "137.8348, 30, false",
    "100, 0.8293, true",
    "100, 0.8292, false",
    "100, 55.8271, true",
    "100, 55.8272, false",
  })
  void the_shift_ends_at_a_box_around_china(double lon, double lat, boolean shifted) {
    Coordinate gcj = Datum.GCJ02.fromWgs84(lon, lat);

    assertThat(gcj.equals2D(new Coordinate(lon, lat))).isEqualTo(!shifted);
  }

  @Test
  void outside_china_the_shift_is_not_applied() {
    assertThat(Datum.GCJ02.fromWgs84(2.35, 48.85)).isEqualTo(new Coordinate(2.35, 48.85));
  }

  @Test
  void a_geometry_moves_as_a_whole_and_the_given_one_stays() throws ParseException {
    Geometry line = new WKTReader().read("LINESTRING (121.4 31.2, 121.5 31.3)");
    double west = line.getEnvelopeInternal().getMinX();

    Geometry back = Datum.GCJ02.toWgs84(Datum.GCJ02.fromWgs84(line));

    assertThat(back.equalsExact(line, MICRODEGREE)).isTrue();
    Geometry moved = Datum.GCJ02.fromWgs84(line);
    assertThat(moved.equalsExact(line, MICRODEGREE)).isFalse();
    assertThat(moved.getEnvelopeInternal().getMinX()).isGreaterThan(west + 0.003);
    assertThat(line.toText()).isEqualTo("LINESTRING (121.4 31.2, 121.5 31.3)");
  }
}
