package org.parkatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** The first and the last zone of each family, where PROJ has them, in the declared axis order. */
class ZonesTest {
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final double MM = 0.001;

  @ParameterizedTest
  @CsvSource({
    "EPSG:4491, 76.2, 39.5, 4374701.701, 13603217.560",
    "EPSG:4501, 134.1, 47.9, 5307700.819, 23432707.765",
    "EPSG:4502, 74.2, 39.5, 4374319.692, 431188.833",
    "EPSG:4512, 134.1, 47.9, 5307700.819, 432707.765",
    "EPSG:4513, 75.4, 39.5, 4374090.506, 25534405.422",
    "EPSG:4526, 113.3, 23.1, 2555783.929, 38428285.956",
    "EPSG:4533, 134.6, 47.9, 5307386.122, 45470092.242",
    "EPSG:4534, 75.4, 39.5, 4374090.506, 534405.422",
    "EPSG:4547, 113.3, 23.1, 2555783.929, 428285.956",
    "EPSG:4554, 134.6, 47.9, 5307386.122, 470092.242",
    "EPSG:32601, -178.2, 10.5, 368682.395, 1160945.723",
    "EPSG:32648, 103.8, 1.3, 366494.367, 143721.029",
    "EPSG:32660, 178.2, 10.5, 631317.605, 1160945.723",
    "EPSG:32701, -178.2, -10.5, 368682.395, 8839054.277",
    "EPSG:32756, 151.2, -33.9, 333568.941, 6247473.337",
    "EPSG:32760, 178.2, -10.5, 631317.605, 8839054.277",
  })
  void a_zone_is_where_proj_has_it_there_and_back(
      String code, double lon, double lat, double first, double second) {
    Crs crs = Crs.of(code);
    Point lonLat = SHAPES.createPoint(new Coordinate(lon, lat));
    boolean northFirst = !code.startsWith("EPSG:32");
    Coordinate eastNorth = Zones.projection(code).orElseThrow().fromLonLat(lonLat.getCoordinate());
    assertThat(eastNorth.x).isCloseTo(northFirst ? second : first, within(MM));
    assertThat(eastNorth.y).isCloseTo(northFirst ? first : second, within(MM));
    assertThat(Zones.northingFirst(code)).isEqualTo(northFirst);

    Coordinate there = crs.fromLonLat(lonLat).getCoordinate();
    assertThat(there.x).isCloseTo(first, within(MM));
    assertThat(there.y).isCloseTo(second, within(MM));
    assertThat(crs.yFirst()).isEqualTo(northFirst);

    Coordinate back = crs.toLonLat(SHAPES.createPoint(there)).getCoordinate();
    assertThat(back.distance(lonLat.getCoordinate())).isLessThan(1e-9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EPSG:4490x",
        "EPSG:4555",
        "EPSG:32600",
        "EPSG:32661",
        "EPSG:32700",
        "EPSG:32761",
        "EPSG:123456",
        "4547",
      })
  void beside_the_families_nothing_is_a_zone(String code) {
    assertThat(Zones.projection(code)).isEmpty();
    assertThatThrownBy(() -> Crs.of(code))
        .isInstanceOf(UnknownCrs.class)
        .hasMessageContaining("EPSG:4491 to EPSG:4554")
        .hasMessageContaining("EPSG:32601 to EPSG:32660");
  }

  @Test
  void a_zone_is_one_object_however_often_it_is_asked_for() {
    assertThat(Crs.of("EPSG:32648")).isSameAs(Crs.of("EPSG:32648"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "119.5 | 29.5 | 123.5 | 32.8 | 119.5–123.5° E, 29.5–32.8° N",
        "-58.6 | -34.8 | -58.3 | -34.5 | 58.3–58.6° W, 34.5–34.8° S",
        "-1 | -2 | 3 | 4 | 1° W–3° E, 2° S–4° N",
        "-2 | -3 | 0 | 0 | 0–2° W, 0–3° S",
        "0 | 0 | 2 | 3 | 0–2° E, 0–3° N",
      })
  void an_area_is_said_as_an_atlas_would(
      double west, double south, double east, double north, String words) {
    Area area = Area.of("there", new Bbox(west, south, east, north));
    assertThat(area.shown()).isEqualTo(words);
    assertThat(area.name()).isEqualTo("there");
  }
}
