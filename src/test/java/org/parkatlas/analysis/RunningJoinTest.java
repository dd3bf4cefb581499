package org.parkatlas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.analysis.JoinExamples.FACTORY;
import static org.parkatlas.analysis.JoinExamples.randomAmounts;
import static org.parkatlas.analysis.JoinExamples.randomPoints;
import static org.parkatlas.analysis.JoinExamples.randomZones;
import static org.parkatlas.analysis.JoinExamples.star;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.model.PointRun;

/** Rows that come run by run, on several threads, are joined as all at once. */
class RunningJoinTest {
  private static final int COUNT = 400;

  private final Random random = new Random(7);
  private final List<Zone> zones = randomZones(random, 200, 12);
  private final List<BigDecimal> amounts = randomAmounts(random, COUNT);

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void points_are_joined_run_by_run_as_all_at_once(boolean partition) {
    double[][] points = randomPoints(random, zones, COUNT);
    RunningJoin running = new RunningJoin(zones, partition);
    running.points(run(points, 0, 150));
    running.points(run(points, 150, 200));
    RunningJoin another = running.another();
    another.points(run(points, 200, COUNT));
    running.add(another);

    SpatialJoin join = new SpatialJoin(new ZoneIndex(zones), partition);
    Matches matches = join.match(points[0], points[1]);
    requireSame(running, join.total(matches, amounts));
    assertThat(running.pairs()).isEqualTo(matches.pairs()).isPositive();
    assertThat(running.report().borderPoints()).isPositive();
    assertThat(running.report().multiZonePoints() > 0).isEqualTo(!partition);
  }

  private PointRun run(double[][] points, int from, int to) {
    PointRun run = new PointRun(to - from);
    for (int i = from; i < to; i++) {
      BigDecimal amount = amounts.get(i);
      run.add(points[0][i], points[1][i], amount.unscaledValue().longValueExact(), amount.scale());
    }
    return run;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void polygons_are_joined_run_by_run_as_all_at_once(boolean partition) {
    List<Geometry> shapes = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      boolean empty = i % 100 == 0;
      double x = 121 + random.nextDouble();
      double y = 30.7 + random.nextDouble() * 0.8;
      shapes.add(empty ? FACTORY.createPolygon() : star(random, x, y, 6));
    }
    RunningJoin running = new RunningJoin(zones, partition);
    running.polygons(shapes.subList(0, 150), amounts.subList(0, 150));
    running.polygons(shapes.subList(150, 250), amounts.subList(150, 250));
    RunningJoin another = running.another();
    another.polygons(shapes.subList(250, COUNT), amounts.subList(250, COUNT));
    running.add(another);

    AreaJoin join = new AreaJoin(new ZoneIndex(zones), partition);
    requireSame(running, join.total(join.share(shapes), amounts));
    assertThat(running.report().rejected().count()).isEqualTo(4);
  }

  private static void requireSame(RunningJoin running, JoinResult whole) {
    List<ZoneTally> totals =
        whole.totals().stream().map(total -> new ZoneTally(total.zone(), total.tally())).toList();
    assertThat(running.totals()).isEqualTo(totals);
    assertThat(running.report()).isEqualTo(whole.report());
  }
}
