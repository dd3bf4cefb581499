package org.parkatlas.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.parkatlas.geo.Crs;
import org.parkatlas.shanghai.Shanghai;

/**
 * QGIS' own provider of OGC API – Features, without a window (packages python3-qgis and
 * qgis-providers).
 *
 * <p>QGIS 3.22 reads the API in longitude, latitude and shows it in other systems by moving it
 * itself; asking the server for another system came with later versions. It sends the box in view
 * as {@code bbox} and evaluates expressions by itself.
 */
class QgisTest {
  private static final Path SCRIPT = Path.of("src/test/resources/clients/qgis_session.py");
  private static final double METRES = 0.001;
  private static final double DEGREES = 1.1e-7;

  @TempDir private Path home;
  private ServedFeatures server;
  private Wiretap wiretap;

  @AfterEach
  void stop() {
    wiretap.close();
    server.close();
  }

  @Test
  void a_layer_of_100000_parcels_is_asked_only_for_what_is_in_view() throws IOException {
    serve(ServedFeatures.parcels());
    List<String> box = List.of("121.09975", "31.09975", "121.14975", "31.10975");
    JsonNode told = session("parcels", box, "\"plotRatio\" > 2.95");
    assertThat(told.get("valid").asBoolean()).isTrue();
    assertThat(told.get("count").asInt()).isEqualTo(ServedFeatures.PARCELS);
    assertThat(told.get("fields").toString()).contains("\"plotRatio\"", "\"source\"");
    // Columns 40 to 59 of rows 80 to 83, of which column 59 has the greatest plot ratio.
    assertThat(told.get("in view")).hasSize(20 * 4);
    assertThat(told.get("chosen").toString())
        .isEqualTo("[\"parcel-032059\",\"parcel-032459\",\"parcel-032859\",\"parcel-033259\"]");
    assertThat(wiretap.asked("bbox=121.09975")).isNotEmpty();
    assertThat(wiretap.asked("/items?")).as("pages").hasSizeLessThan(5);
  }

  @Test
  void it_puts_points_where_cs2cs_puts_them() throws IOException {
    serve(ServedFeatures.controlPoints());
    List<String> systems = Shanghai.ATLAS.city().systems().stream().map(QgisTest::nameOf).toList();
    List<String> box = List.of("121.4737", "31.2304", "121.4738", "31.2305");
    JsonNode told = session("enterprises", box, "true", systems.toArray(String[]::new));
    assertThat(told.get("in view").toString()).isEqualTo("[\"point-0\"]");
    for (Crs crs : Shanghai.ATLAS.city().systems()) {
      List<Coordinate> expected = Cs2cs.fromLonLat(home, crs, ServedFeatures.CONTROL_POINTS);
      for (int i = 0; i < expected.size(); i++) {
        JsonNode place = told.get("places").get(nameOf(crs)).get("point-" + i);
        Coordinate point = expected.get(i);
        Coordinate found = new Coordinate(place.get(0).asDouble(), place.get(1).asDouble());
        Coordinate xFirst = crs.yFirst() ? new Coordinate(point.y, point.x) : point;
        assertThat(found.distance(xFirst))
            .as("%s point-%d %s", crs, i, found)
            .isLessThan(crs.inDegrees() ? DEGREES : METRES);
      }
    }
  }

  private static String nameOf(Crs crs) {
    return crs == Crs.CRS84 ? "OGC:CRS84" : crs.code();
  }

  private void serve(ServedFeatures features) {
    server = features;
    wiretap = new Wiretap(server.port());
  }

  private JsonNode session(String collection, List<String> box, String subset, String... systems)
      throws IOException {
    List<String> command =
        new ArrayList<>(List.of("/usr/bin/python3", SCRIPT.toAbsolutePath().toString()));
    command.addAll(List.of(wiretap.origin() + "/api", collection));
    command.addAll(box);
    command.add(subset);
    command.addAll(List.of(systems));
    String output = Tool.run(home, command);
    return new ObjectMapper().readTree(output.substring(output.indexOf("{\"")));
  }
}
