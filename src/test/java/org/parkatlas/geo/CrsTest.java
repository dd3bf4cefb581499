package org.parkatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.parkatlas.shanghai.Shanghai;

class CrsTest {
  private static final double MILLIMETRE = 0.001;
  private static final double MILLIMETRE_IN_DEGREES = 1e-8;

  /**
   * The expected numbers are PROJ's (9.1.1), which is not asked here so that the test needs no
   * program: {@code echo "121.4737 31.2304" | gdaltransform -s_srs OGC:CRS84 -t_srs EPSG:4549
   * -output_xy}, which prints easting, northing.
   */
  @ParameterizedTest
  @CsvSource({
    "EPSG:4549, 121.4737, 31.2304,   640412.315036627, 3457455.48858212",
    "EPSG:4549, 121.9,    30.9,      681663.031748849, 3421434.64807712",
    "EPSG:4549, 120.9,    31.8,      585229.482721382, 3520028.179136",
    "EPSG:4550, 121.4737, 31.2304,   354575.479183573, 3457523.53895908",
    "EPSG:4550, 121.9,    30.9,      394832.767188415, 3420405.93947087",
    "EPSG:4528, 121.4737, 31.2304, 40640412.3150366,   3457455.48858212",
    "EPSG:3857, 121.4737, 31.2304, 13522390.4287749,   3662707.2570504",
    "EPSG:3857, 121.9,    30.9,    13569845.9277,      3619769.03815087",
  })
  void agrees_with_proj_within_a_millimetre(
      String code, double lon, double lat, double easting, double northing) {
    Coordinate projected = Crs.of(code).lonLatToXy(point(lon, lat)).getCoordinate();
    assertThat(projected.x).isCloseTo(easting, within(MILLIMETRE));
    assertThat(projected.y).isCloseTo(northing, within(MILLIMETRE));

    Coordinate back = Crs.of(code).xyToLonLat(point(easting, northing)).getCoordinate();
    assertThat(back.x).isCloseTo(lon, within(MILLIMETRE_IN_DEGREES));
    assertThat(back.y).isCloseTo(lat, within(MILLIMETRE_IN_DEGREES));
  }

  @ParameterizedTest
  @CsvSource({
    "CRS84, 121.5, 31.2",
    "EPSG:4326, 31.2, 121.5",
    "EPSG:4490, 31.2, 121.5",
    "EPSG:4549, 3454118.132, 642964.160",
    "EPSG:4528, 3454118.132, 40642964.160",
    "EPSG:3857, 13525318.131, 3658750.280",
  })
  void the_declared_axis_order_is_the_authoritys(String code, double first, double second) {
    Coordinate declared = Crs.of(code).fromLonLat(point(121.5, 31.2)).getCoordinate();
    assertThat(declared.x).isCloseTo(first, within(MILLIMETRE));
    assertThat(declared.y).isCloseTo(second, within(MILLIMETRE));

    Coordinate back = Crs.of(code).toLonLat(point(first, second)).getCoordinate();
    assertThat(back.x).isCloseTo(121.5, within(2 * MILLIMETRE_IN_DEGREES));
    assertThat(back.y).isCloseTo(31.2, within(2 * MILLIMETRE_IN_DEGREES));
  }

  @Test
  void a_geojson_file_has_longitude_first_whatever_the_authority_declares() {
    Coordinate lonLat = Crs.of("EPSG:4490").xyToLonLat(point(121.5, 31.2)).getCoordinate();

    assertThat(lonLat).isEqualTo(new Coordinate(121.5, 31.2));
  }

  @Test
  void the_chinese_datums_are_systems_too() {
    Coordinate gcj = Datum.GCJ02.fromWgs84(121.5, 31.2);

    Coordinate wgs = Crs.of("GCJ-02").toLonLat(point(gcj.x, gcj.y)).getCoordinate();

    assertThat(wgs.distance(new Coordinate(121.5, 31.2))).isLessThan(MILLIMETRE_IN_DEGREES);
  }

  @Test
  void degrees_in_a_file_called_gauss_krueger_end_up_far_from_shanghai() {
    Geometry lonLat = Crs.of("EPSG:4549").xyToLonLat(point(121.5, 31.2));

    assertThat(GeometryCheck.problem(lonLat, Shanghai.AROUND))
        .hasValueSatisfying(p -> assertThat(p).contains("far"));
  }

  @Test
  void an_unknown_code_is_refused_with_those_that_are_known() {
    assertThatThrownBy(() -> Crs.of("EPSG:9999"))
        .isInstanceOf(UnknownCrs.class)
        .hasMessageContaining("“EPSG:9999”")
        .hasMessageContaining("EPSG:4490");
  }

  @Test
  void the_standards_name_a_system_by_an_address_or_a_code() {
    List<Crs> systems = Crs.standard(List.of(Crs.of("EPSG:4549"), Crs.of("EPSG:4550")));
    assertThat(systems)
        .extracting(Crs::code)
        .containsExactly("CRS84", "EPSG:4326", "EPSG:4490", "EPSG:4549", "EPSG:4550", "EPSG:3857");
    assertThat(Crs.ofUri("http://www.opengis.net/def/crs/OGC/1.3/CRS84", systems))
        .isSameAs(Crs.CRS84);
    assertThat(Crs.ofUri("http://www.opengis.net/def/crs/EPSG/0/4549", systems))
        .hasToString("EPSG:4549");
    assertThat(Crs.ofUri("EPSG:4490", systems)).isSameAs(Crs.of("EPSG:4490"));
  }

  @Test
  void they_have_no_address_for_the_shifted_datums() {
    assertThat(Crs.of("GCJ-02").uri()).isEmpty();
    assertThatThrownBy(() -> Crs.ofUri("GCJ-02", Crs.standard(List.of())))
        .isInstanceOf(UnknownCrs.class)
        .hasMessageContaining("“GCJ-02”")
        .hasMessageContaining("http://www.opengis.net/def/crs/EPSG/0/4490");
  }

  @ParameterizedTest
  @CsvSource({
    "CRS84, true, false",
    "EPSG:4490, true, true",
    "EPSG:4549, false, true",
    "EPSG:3857, false, false",
    "BD-09, true, false",
  })
  void units_and_the_order_of_axes_are_told(String code, boolean inDegrees, boolean yFirst) {
    assertThat(Crs.of(code).inDegrees()).isEqualTo(inDegrees);
    assertThat(Crs.of(code).yFirst()).isEqualTo(yFirst);
  }

  @Test
  void a_place_that_a_projection_does_not_hold_is_refused() {
    assertThatThrownBy(() -> Crs.of("EPSG:3857").lonLatToXy(point(121.5, 90)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("coordinates 121.5, 90.0 lie outside the projection");
  }

  private static Geometry point(double x, double y) {
    return new GeometryFactory().createPoint(new Coordinate(x, y));
  }
}
