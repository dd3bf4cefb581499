package org.parkatlas.process;

import java.util.List;
import org.parkatlas.analysis.JoinReport;
import org.parkatlas.analysis.RunningJoin;
import org.parkatlas.analysis.Tally;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.PointRun;
import org.parkatlas.source.RejectedRows;
import org.parkatlas.source.ShapeRow;

/** Joins a caller's rows run by run, so that it can be stopped between two runs. */
public final class JoinRun {
  private static final int SHAPES_IN_RUN = 64;

  /** More pairs of point and zone than this take minutes: then zones lie on one heap. */
  private static final long MOST_PAIRS = 20_000_000;

  private JoinRun() {}

  /**
   * Joins all rows.
   *
   * @throws InvalidInput if the zones cover the points too often
   */
  static RunningJoin of(InputRows rows, JoinZones zones, Progress progress) {
    RunningJoin join = new RunningJoin(zones.zones(), zones.partition());
    joinPoints(join, rows.points(), progress);
    joinPolygons(join, rows.polygons(), progress);
    return join;
  }

  /**
   * What was joined, and with it the rows that could not be read: they were given too.
   *
   * @param unread counts among the rejected
   */
  public static JoinReport report(RunningJoin join, RejectedRows unread) {
    return join.report().withUnread("not readable", new Tally(unread.count(), unread.amount()));
  }

  private static void joinPoints(RunningJoin join, List<PointRun> runs, Progress progress) {
    for (int i = 0; i < runs.size(); i++) {
      progress.at(i, runs.size());
      join.points(runs.get(i));
      if (join.pairs() > MOST_PAIRS) {
        throw new InvalidInput(
            Inputs.where("zones"),
            null,
            "cover the points more than " + MOST_PAIRS + " times together",
            "Join the zones in parts.");
      }
    }
  }

  private static void joinPolygons(RunningJoin join, List<ShapeRow> rows, Progress progress) {
    for (int from = 0; from < rows.size(); from += SHAPES_IN_RUN) {
      progress.at(from, rows.size());
      List<ShapeRow> run = rows.subList(from, Math.min(rows.size(), from + SHAPES_IN_RUN));
      join.polygons(
          run.stream().map(ShapeRow::geometry).toList(),
          run.stream().map(ShapeRow::amount).toList());
    }
  }
}
