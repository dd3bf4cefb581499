package org.parkatlas.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.parkatlas.geo.Crs;

/** Zones are made by the rule of their codes; PROJ knows each by itself. */
class ZonesTest {
  private static final double METRES = 0.001;

  @TempDir private static Path home;

  @ParameterizedTest
  @CsvSource({
    "EPSG:4491, 76.2, 39.5", // the first of each family, and the last
    "EPSG:4501, 134.1, 47.9",
    "EPSG:4502, 74.2, 39.5",
    "EPSG:4512, 134.1, 47.9",
    "EPSG:4513, 75.4, 39.5",
    "EPSG:4526, 113.3, 23.1",
    "EPSG:4533, 134.6, 47.9",
    "EPSG:4534, 75.4, 39.5",
    "EPSG:4547, 113.3, 23.1",
    "EPSG:4554, 134.6, 47.9",
    "EPSG:32601, -178.2, 10.5",
    "EPSG:32648, 103.8, 1.3",
    "EPSG:32660, 178.2, 10.5",
    "EPSG:32701, -178.2, -10.5",
    "EPSG:32756, 151.2, -33.9",
    "EPSG:32760, 178.2, -10.5",
  })
  void a_zone_is_where_proj_has_it(String code, double lon, double lat) {
    Crs crs = Crs.of(code);
    Coordinate lonLat = new Coordinate(lon, lat);

    Coordinate found = crs.fromLonLat(new GeometryFactory().createPoint(lonLat)).getCoordinate();

    Coordinate expected = Cs2cs.fromLonLat(home, crs, List.of(lonLat)).get(0);
    assertThat(found.distance(expected)).as("%s", found).isLessThan(METRES);
  }
}
