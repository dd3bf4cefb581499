package org.parkatlas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.analysis.JoinExamples.amountOf;
import static org.parkatlas.analysis.JoinExamples.join;
import static org.parkatlas.analysis.JoinExamples.point;
import static org.parkatlas.analysis.JoinExamples.randomPoints;
import static org.parkatlas.analysis.JoinExamples.randomZones;
import static org.parkatlas.analysis.JoinExamples.zone;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpatialJoinTest {
  private static final Zone WEST = zone("310101", "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))");
  private static final Zone EAST = zone("310104", "POLYGON ((10 0, 20 0, 20 10, 10 10, 10 0))");
  private static final Zone RING =
      zone("ring", "POLYGON ((0 0, 30 0, 30 30, 0 30, 0 0), (10 10, 20 10, 20 20, 10 20, 10 10))");

  @Test
  void a_point_on_a_shared_border_of_districts_belongs_to_the_lowest_code_alone() {
    JoinResult result = join(List.of(EAST, WEST), true, "POINT (10 5)", "100.00");

    assertThat(amountOf(result, "310101")).isEqualByComparingTo("100");
    assertThat(amountOf(result, "310104")).isEqualByComparingTo("0");
    assertThat(result.report().borderPoints()).isEqualTo(1);
    assertThat(result.report().multiZonePoints()).isZero();
  }

  @Test
  void where_zones_overlap_a_point_counts_in_each_and_once_in_the_total() {
    JoinResult result = join(List.of(WEST, EAST), false, "POINT (10 5)", "100.00");

    assertThat(amountOf(result, "310101")).isEqualByComparingTo("100");
    assertThat(amountOf(result, "310104")).isEqualByComparingTo("100");
    assertThat(result.report().matched()).isEqualTo(new Tally(1, new BigDecimal("100.00")));
    assertThat(result.report().multiZonePoints()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "9.999999999, 5, true",
    "10.000000001, 5, false",
    "10, 10, true",
    "10, 10.000000001, false",
    "0, 0, true",
    "-0.000000001, 0, false",
    "5, 0, true",
    "5, 5, true"
  })
  void a_zone_covers_its_border_and_nothing_beyond(double x, double y, boolean covered) {
    JoinResult result = join(List.of(WEST), false, "POINT (" + x + " " + y + ")", "1.00");

    assertThat(result.report().matched().count()).isEqualTo(covered ? 1 : 0);
    assertThat(result.report().outside().count()).isEqualTo(covered ? 0 : 1);
  }

  @ParameterizedTest
  @CsvSource({"15, 15, false", "10, 15, true", "9.99, 15, true", "10.01, 15, false"})
  void a_hole_is_outside_but_its_border_is_covered(double x, double y, boolean covered) {
    JoinResult result = join(List.of(RING), false, "POINT (" + x + " " + y + ")", "1.00");

    assertThat(result.report().matched().count()).isEqualTo(covered ? 1 : 0);
  }

  @Test
  void each_part_of_a_multipolygon_covers_its_points() {
    Zone lingang = zone("lingang", "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 6 5, 6 6, 5 5)))");
    JoinResult result =
        join(
            List.of(lingang),
            false,
            "POINT (0.9 0.5)",
            "1.00",
            "POINT (5.9 5.5)",
            "2.00",
            "POINT (3 3)",
            "4.00");

    assertThat(amountOf(result, "lingang")).isEqualByComparingTo("3");
    assertThat(result.report().outside().amount()).isEqualByComparingTo("4");
  }

  @Test
  void a_point_without_a_location_is_rejected_with_its_amount() {
    JoinResult result = join(List.of(WEST), true, null, "7.50", "POINT (1 1)", "2.50");

    assertThat(result.report().input()).isEqualTo(new Tally(2, new BigDecimal("10.00")));
    assertThat(result.report().rejected()).isEqualTo(new Tally(1, new BigDecimal("7.50")));
    assertThat(result.report().rejections())
        .isEqualTo(Map.of("no location", new Tally(1, new BigDecimal("7.50"))));
  }

  @Test
  void a_point_without_an_amount_is_not_part_of_the_input() {
    SpatialJoin join = new SpatialJoin(new ZoneIndex(List.of(WEST)), true);
    List<BigDecimal> amounts = new ArrayList<>();
    amounts.add(null);
    amounts.add(BigDecimal.ONE);

    JoinResult result = join.total(join.match(List.of(point(1, 1), point(2, 2))), amounts);

    assertThat(result.report().input().count()).isEqualTo(1);
  }

  @Test
  void more_points_than_a_thread_takes_at_a_time_keep_their_order() {
    double[] lon = new double[40_000];
    double[] lat = new double[40_000];
    Arrays.fill(lon, 5);
    Arrays.fill(lat, 5);
    lon[20_000] = Double.NaN;
    lon[39_999] = 10;

    Matches matches = new SpatialJoin(new ZoneIndex(List.of(WEST)), false).match(lon, lat);
    assertThat(matches.points()).isEqualTo(40_000);
    assertThat(matches.pairs()).isEqualTo(39_999);
    assertThat(matches.point(19_999)).isEqualTo(19_999);
    assertThat(matches.point(20_000)).isEqualTo(20_001);
    assertThat(matches.unplaced(20_000)).isTrue();
    assertThat(matches.unplaced(19_999)).isFalse();
    assertThat(matches.onBorder(39_999)).isTrue();
    assertThat(matches.onBorder(39_998)).isFalse();
  }

  @Test
  void no_zones_at_all_leave_everything_outside() {
    JoinResult result = join(List.of(), false, "POINT (1 1)", "1.00");

    assertThat(result.report().outside().count()).isEqualTo(1);
  }

  @Test
  void finds_the_pairs_that_jts_finds_on_random_zones_and_points() {
    for (long seed = 0; seed < 5; seed++) {
      Random random = new Random(seed);
      List<Zone> zones = randomZones(random, 60, 3 + random.nextInt(60));
      double[][] points = randomPoints(random, zones, 3000);

      Matches matches = new SpatialJoin(new ZoneIndex(zones), false).match(points[0], points[1]);

      List<String> found = new ArrayList<>();
      for (int pair = 0; pair < matches.pairs(); pair++) {
        found.add(matches.point(pair) + " in " + matches.zone(pair));
      }
      List<String> expected = new ArrayList<>();
      for (int i = 0; i < points[0].length; i++) {
        for (int z = 0; z < zones.size(); z++) {
          if (zones.get(z).shape().covers(point(points[0][i], points[1][i]))) {
            expected.add(i + " in " + z);
          }
        }
      }
      assertThat(found).isEqualTo(expected);
    }
  }
}
