package org.parkatlas.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.parkatlas.geo.Crs;

/**
 * PROJ's own program, asked at the time of the test: where points are in another system, in the
 * axis order that the system's authority declares.
 */
final class Cs2cs {
  private Cs2cs() {}

  /**
   * @param lonLat degrees on WGS84
   * @return in the system's units, its first axis as {@code x}
   */
  static List<Coordinate> fromLonLat(Path home, Crs crs, List<Coordinate> lonLat) {
    String input =
        lonLat.stream().map(c -> c.x + " " + c.y).collect(Collectors.joining("\n", "", "\n"));
    List<String> command = List.of("cs2cs", "-f", "%.10f", "OGC:CRS84", nameOf(crs));
    Tool.Outcome outcome = Tool.outcome(home, input, command);
    assertThat(outcome.exitCode()).as(outcome.output()).isZero();
    return outcome.output().lines().map(Cs2cs::coordinate).toList();
  }

  private static String nameOf(Crs crs) {
    return crs == Crs.CRS84 ? "OGC:CRS84" : crs.code();
  }

  private static Coordinate coordinate(String line) {
    String[] numbers = line.trim().split("\\s+");
    return new Coordinate(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
  }
}
