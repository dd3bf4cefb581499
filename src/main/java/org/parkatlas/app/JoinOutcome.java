package org.parkatlas.app;

import java.util.List;
import org.parkatlas.analysis.JoinReport;
import org.parkatlas.analysis.RunningJoin;
import org.parkatlas.analysis.ZoneTally;
import org.parkatlas.process.JoinRun;
import org.parkatlas.source.RejectedRows;

/**
 * What a join of a file ended with.
 *
 * @param totals one for each zone, in the order of zone ids, empty zones too
 * @param report of all rows, those that could not be read among the rejected
 * @param unread the rows that could not be read
 */
record JoinOutcome(List<ZoneTally> totals, JoinReport report, RejectedRows unread) {
  static JoinOutcome of(RunningJoin join, RejectedRows unread) {
    return new JoinOutcome(join.totals(), JoinRun.report(join, unread), unread);
  }
}
