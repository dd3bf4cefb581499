package org.parkatlas.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parkatlas.analysis.AreaJoin;
import org.parkatlas.analysis.JoinReport;
import org.parkatlas.analysis.JoinResult;
import org.parkatlas.analysis.Matches;
import org.parkatlas.analysis.SpatialJoin;
import org.parkatlas.analysis.Tally;
import org.parkatlas.analysis.Zone;
import org.parkatlas.analysis.ZoneIndex;
import org.parkatlas.analysis.ZoneTotal;
import org.parkatlas.model.InvalidInput;

/**
 * Joins a caller's rows run by run, so that it can be stopped between two runs, and adds the runs
 * up. Each row is placed on its own and sums are exact, so the result is that of one join of all.
 */
final class JoinRun {
  private static final int POINTS_IN_RUN = 4_096;
  private static final int SHAPES_IN_RUN = 64;

  /** More pairs of point and zone than this take minutes: then zones lie on one heap. */
  private static final long MOST_PAIRS = 20_000_000;

  private final ZoneIndex index;
  private final boolean partition;
  private final Map<String, Tally> totals = new HashMap<>();
  private JoinReport sum;
  private long pairs;

  JoinRun(JoinZones zones) {
    this.index = new ZoneIndex(zones.zones());
    this.partition = zones.partition();
    Tally none = Tally.ZERO;
    this.sum = new JoinReport(none, none, none, none, 0, 0, Map.of());
  }

  /** Joins all rows of a table. */
  void join(GivenTable table, Progress progress) {
    List<GivenTable.Row> rows = table.rows();
    int step = table.ofPoints() ? POINTS_IN_RUN : SHAPES_IN_RUN;
    SpatialJoin points = new SpatialJoin(index, partition);
    AreaJoin shapes = new AreaJoin(index, partition);
    for (int from = 0; from < rows.size(); from += step) {
      progress.at(from, rows.size());
      List<GivenTable.Row> run = rows.subList(from, Math.min(rows.size(), from + step));
      add(table.ofPoints() ? join(points, run) : join(shapes, run));
    }
    progress.at(rows.size(), rows.size());
  }

  private JoinResult join(SpatialJoin join, List<GivenTable.Row> run) {
    Matches matches = join.match(run.stream().map(GivenTable.Row::shape).toList());
    pairs += matches.pairs();
    if (pairs > MOST_PAIRS) {
      throw new InvalidInput(
          Inputs.where("zones"),
          null,
          "cover the points more than " + MOST_PAIRS + " times together",
          "Join the zones in parts.");
    }
    return join.total(matches, amounts(run));
  }

  private static JoinResult join(AreaJoin join, List<GivenTable.Row> run) {
    return join.total(join.share(run.stream().map(GivenTable.Row::shape).toList()), amounts(run));
  }

  private static List<BigDecimal> amounts(List<GivenTable.Row> run) {
    return run.stream().map(GivenTable.Row::amount).toList();
  }

  private void add(JoinResult run) {
    for (ZoneTotal total : run.totals()) {
      if (total.tally().count() > 0) {
        totals.merge(total.zone().id(), total.tally(), Tally::plus);
      }
    }
    JoinReport more = run.report();
    Map<String, Tally> reasons = new HashMap<>(sum.rejections());
    more.rejections().forEach((reason, tally) -> reasons.merge(reason, tally, Tally::plus));
    sum =
        new JoinReport(
            sum.input().plus(more.input()),
            sum.matched().plus(more.matched()),
            sum.outside().plus(more.outside()),
            sum.rejected().plus(more.rejected()),
            sum.borderPoints() + more.borderPoints(),
            sum.multiZonePoints() + more.multiZonePoints(),
            reasons);
  }

  /** What was joined and where it went. */
  JoinReport report() {
    return sum;
  }

  /** In the order of their ids. */
  List<Zone> zones() {
    return new ArrayList<>(index.zones());
  }

  Tally total(Zone zone) {
    return totals.getOrDefault(zone.id(), Tally.ZERO);
  }
}
