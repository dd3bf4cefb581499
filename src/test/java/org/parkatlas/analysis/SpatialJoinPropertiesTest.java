package org.parkatlas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.analysis.JoinExamples.FACTORY;
import static org.parkatlas.analysis.JoinExamples.amountOf;
import static org.parkatlas.analysis.JoinExamples.point;
import static org.parkatlas.analysis.JoinExamples.randomAmounts;
import static org.parkatlas.analysis.JoinExamples.randomPoints;
import static org.parkatlas.analysis.JoinExamples.randomZones;
import static org.parkatlas.analysis.JoinExamples.star;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** What holds for every join. */
class SpatialJoinPropertiesTest {
  @Property(tries = 50)
  void totals_always_balance(@ForAll long seed, @ForAll boolean partition) {
    Random random = new Random(seed);
    List<Zone> zones = randomZones(random, 1 + random.nextInt(40), 12);
    double[][] points = randomPoints(random, zones, 500);
    points[0][random.nextInt(500)] = Double.NaN;
    List<BigDecimal> amounts = randomAmounts(random, 500);

    SpatialJoin join = new SpatialJoin(new ZoneIndex(zones), partition);
    JoinReport report = join.total(join.match(points[0], points[1]), amounts).report();

    BigDecimal given = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(report.input().amount()).isEqualByComparingTo(given);
    assertThat(report.matched().plus(report.outside()).plus(report.rejected()).amount())
        .isEqualByComparingTo(given);
    assertThat(report.rejected().count()).isEqualTo(1);
  }

  @Property(tries = 50)
  void in_a_partition_the_zones_add_up_to_what_is_matched(@ForAll long seed) {
    Random random = new Random(seed);
    List<Zone> zones = randomZones(random, 20, 12);
    double[][] points = randomPoints(random, zones, 500);

    SpatialJoin join = new SpatialJoin(new ZoneIndex(zones), true);
    JoinResult result = join.total(join.match(points[0], points[1]), randomAmounts(random, 500));

    Tally sum = result.totals().stream().map(ZoneTotal::tally).reduce(Tally.ZERO, Tally::plus);
    assertThat(sum.sameAs(result.report().matched())).isTrue();
  }

  @Property(tries = 50)
  void moving_a_point_across_a_border_moves_exactly_its_amount(@ForAll long seed) {
    Random random = new Random(seed);
    double border = 121.2 + random.nextDouble() * 0.5;
    List<Zone> halves = halves(border);
    List<Geometry> points = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      points.add(point(121 + random.nextDouble(), 31 + random.nextDouble()));
    }
    List<BigDecimal> amounts = randomAmounts(random, 100);
    int mover = random.nextInt(100);
    points.set(mover, point(Math.nextDown(border), 31.5));
    JoinResult before = join(halves, points, amounts);
    points.set(mover, point(Math.nextUp(border), 31.5));
    JoinResult after = join(halves, points, amounts);

    BigDecimal amount = amounts.get(mover);
    assertThat(amountOf(after, "a")).isEqualByComparingTo(amountOf(before, "a").subtract(amount));
    assertThat(amountOf(after, "b")).isEqualByComparingTo(amountOf(before, "b").add(amount));
    assertThat(after.report().matched()).isEqualTo(before.report().matched());
  }

  @Property(tries = 50)
  void splitting_a_zone_leaves_the_levels_total_unchanged(@ForAll long seed) {
    Random random = new Random(seed);
    List<Geometry> points = new ArrayList<>();
    double border = 121.2 + random.nextDouble() * 0.5;
    for (int i = 0; i < 200; i++) {
      double x = i % 10 == 0 ? border : 120.9 + random.nextDouble() * 1.2;
      points.add(point(x, 30.9 + random.nextDouble() * 1.2));
    }
    List<BigDecimal> amounts = randomAmounts(random, 200);
    Zone whole = new Zone("a", "", FACTORY.toGeometry(new Envelope(121, 122, 31, 32)));

    JoinReport one = join(List.of(whole), points, amounts).report();
    JoinReport two = join(halves(border), points, amounts).report();

    assertThat(two.matched()).isEqualTo(one.matched());
    assertThat(two.outside()).isEqualTo(one.outside());
  }

  @Property(tries = 30)
  void a_polygons_amount_is_shared_without_losing_a_cent(
      @ForAll long seed, @ForAll boolean partition) {
    Random random = new Random(seed);
    List<Zone> zones = partition ? halves(121.5) : randomZones(random, 8, 12);
    List<Geometry> shapes = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      shapes.add(star(random, 120.95 + random.nextDouble() * 1.1, 31.4, 8));
    }
    List<BigDecimal> amounts = randomAmounts(random, 20);

    AreaJoin join = new AreaJoin(new ZoneIndex(zones), partition);
    JoinReport report = join.total(join.share(shapes), amounts).report();

    assertThat(report.matched().plus(report.outside()).amount())
        .isEqualByComparingTo(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  @Property(tries = 30)
  void splitting_a_zone_leaves_the_total_of_shared_polygons_unchanged(@ForAll long seed) {
    Random random = new Random(seed);
    List<Geometry> shapes = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      shapes.add(star(random, 121.2 + random.nextDouble() * 0.6, 31.5, 8));
    }
    List<BigDecimal> amounts = randomAmounts(random, 20);
    Zone whole = new Zone("a", "", FACTORY.toGeometry(new Envelope(121, 122, 31, 32)));

    AreaJoin one = new AreaJoin(new ZoneIndex(List.of(whole)), true);
    AreaJoin two = new AreaJoin(new ZoneIndex(halves(121.5)), true);

    assertThat(two.total(two.share(shapes), amounts).report())
        .isEqualTo(one.total(one.share(shapes), amounts).report());
  }

  private static List<Zone> halves(double border) {
    return List.of(
        new Zone("a", "", FACTORY.toGeometry(new Envelope(121, border, 31, 32))),
        new Zone("b", "", FACTORY.toGeometry(new Envelope(border, 122, 31, 32))));
  }

  private static JoinResult join(
      List<Zone> zones, List<Geometry> points, List<BigDecimal> amounts) {
    SpatialJoin join = new SpatialJoin(new ZoneIndex(zones), true);
    return join.total(join.match(points), amounts);
  }
}
