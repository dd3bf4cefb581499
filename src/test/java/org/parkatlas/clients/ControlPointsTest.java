package org.parkatlas.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.parkatlas.geo.Crs;
import org.parkatlas.shanghai.Shanghai;

/**
 * The API's coordinates in each of its systems against PROJ's {@code cs2cs}, in answers and in
 * questions, in the axis order that each system declares.
 */
class ControlPointsTest {
  /** Answers have three places of a metre and seven of a degree; the rest is the formulas'. */
  private static final double METRES = 0.001;

  private static final double DEGREES = 1e-7;

  private static ServedFeatures server;
  private static Http http;

  @TempDir private static Path home;

  @BeforeAll
  static void serve() {
    server = ServedFeatures.controlPoints();
    http = new Http(server.origin());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static List<Crs> systems() {
    assertThat(Shanghai.ATLAS.city().systems()).hasSize(7);
    return Shanghai.ATLAS.city().systems();
  }

  @ParameterizedTest
  @MethodSource("systems")
  void an_answer_says_where_a_point_is(Crs crs) {
    List<Coordinate> expected = Cs2cs.fromLonLat(home, crs, ServedFeatures.CONTROL_POINTS);
    double tolerance = crs.inDegrees() ? DEGREES : METRES;
    for (int i = 0; i < expected.size(); i++) {
      JsonNode point =
          http.json("/api/collections/enterprises/items/point-" + i + "?crs=" + uri(crs));
      JsonNode position = point.at("/geometry/coordinates");
      Coordinate found = new Coordinate(position.get(0).asDouble(), position.get(1).asDouble());
      assertThat(found.distance(expected.get(i))).as("%s %s", crs, found).isLessThan(tolerance);
    }
  }

  @ParameterizedTest
  @MethodSource("systems")
  void a_box_of_two_centimetres_around_a_point_finds_it_and_the_one_beside_does_not(Crs crs) {
    List<Coordinate> points = Cs2cs.fromLonLat(home, crs, ServedFeatures.CONTROL_POINTS);
    double reach = crs.inDegrees() ? 1e-7 : 0.01;
    for (int i = 0; i < points.size(); i++) {
      Coordinate point = points.get(i);
      assertThat(ids(crs, point, reach)).as("%s %s", crs, point).containsExactly("point-" + i);
      Coordinate east = new Coordinate(point.x + 2.5 * reach, point.y);
      Coordinate north = new Coordinate(point.x, point.y + 2.5 * reach);
      assertThat(ids(crs, east, reach)).as("%s %s", crs, east).isEmpty();
      assertThat(ids(crs, north, reach)).as("%s %s", crs, north).isEmpty();
    }
  }

  private static List<String> ids(Crs crs, Coordinate middle, double reach) {
    String box =
        String.format(
            Locale.ROOT,
            "%.9f,%.9f,%.9f,%.9f",
            middle.x - reach,
            middle.y - reach,
            middle.x + reach,
            middle.y + reach);
    JsonNode page =
        http.json("/api/collections/enterprises/items?bbox=" + box + "&bbox-crs=" + uri(crs));
    assertThat(page.get("numberMatched").asInt()).isEqualTo(page.get("features").size());
    return page.get("features").findValuesAsText("id");
  }

  private static String uri(Crs crs) {
    return crs.uri().orElseThrow();
  }
}
