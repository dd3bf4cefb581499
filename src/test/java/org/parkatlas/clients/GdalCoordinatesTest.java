package org.parkatlas.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.parkatlas.geo.Crs;
import org.parkatlas.shanghai.Shanghai;

/**
 * GDAL puts our features where PROJ's {@code cs2cs} says they are, in each of the API's systems.
 *
 * <p>GDAL 3.6 reads the API in longitude, latitude and projects by itself ({@code -t_srs}); GDAL
 * 3.7 was the first to ask for a system. What an answer in another system looks like to it is seen
 * by the FlatGeobuf of one, which names its system. GDAL shows both with longitude or easting
 * first.
 */
class GdalCoordinatesTest {
  private static final double METRES = 0.001;
  private static final double DEGREES = 1.1e-7;
  private static final Pattern POINT = Pattern.compile("POINT \\(([-\\d.]+) ([-\\d.]+)\\)");

  private static ServedFeatures server;

  @TempDir private static Path home;

  @BeforeAll
  static void serve() {
    server = ServedFeatures.controlPoints();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static List<Crs> systems() {
    return Shanghai.ATLAS.city().systems();
  }

  @ParameterizedTest
  @MethodSource("systems")
  void reprojected_by_gdal(Crs crs) {
    String file = home.resolve("projected-" + crs.code().replace(":", "-") + ".fgb").toString();
    String system = crs == Crs.CRS84 ? "OGC:CRS84" : crs.code();
    Gdal.ogr2ogr(
        home,
        "-t_srs",
        system,
        file,
        Gdal.oapif(server.origin()),
        "enterprises",
        "-lco",
        "SPATIAL_INDEX=NO");
    check(crs, Gdal.ogrinfo(home, "-q", "-al", file));
  }

  @ParameterizedTest
  @MethodSource("systems")
  void projected_by_the_server(Crs crs) throws IOException {
    String address = "/api/collections/enterprises/items?f=fgb&crs=" + crs.uri().orElseThrow();
    Path file = home.resolve("from-the-server-" + crs.code().replace(":", "-") + ".fgb");
    Files.write(file, new Http(server.origin()).bytes(address));
    String features = Gdal.ogrinfo(home, "-al", file.toString());
    assertThat(features).contains(crs == Crs.CRS84 ? "CRS84" : ending(crs));
    check(crs, features);
  }

  private static String ending(Crs crs) {
    return "ID[\"EPSG\"," + crs.code().substring(5) + "]]";
  }

  private static void check(Crs crs, String features) {
    List<Coordinate> found = new ArrayList<>();
    POINT
        .matcher(features)
        .results()
        .forEach(p -> found.add(new Coordinate(number(p, 1), number(p, 2))));
    List<Coordinate> expected = new ArrayList<>();
    for (Coordinate point : Cs2cs.fromLonLat(home, crs, ServedFeatures.CONTROL_POINTS)) {
      expected.add(crs.yFirst() ? new Coordinate(point.y, point.x) : point);
    }
    double tolerance = crs.inDegrees() ? DEGREES : METRES;
    assertThat(found).as(features).hasSameSizeAs(expected);
    assertThat(expected).allSatisfy(p -> assertThat(nearest(p, found)).isLessThan(tolerance));
  }

  private static double nearest(Coordinate point, List<Coordinate> points) {
    return points.stream().mapToDouble(point::distance).min().orElseThrow();
  }

  private static double number(MatchResult point, int group) {
    return Double.parseDouble(point.group(group));
  }
}
