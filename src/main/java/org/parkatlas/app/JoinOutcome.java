package org.parkatlas.app;

import java.util.List;
import org.parkatlas.analysis.JoinReport;
import org.parkatlas.analysis.RunningJoin;
import org.parkatlas.analysis.Tally;
import org.parkatlas.analysis.ZoneTally;
import org.parkatlas.source.RejectedRows;

/**
 * What a join of a file ended with.
 *
 * @param totals one for each zone, in the order of zone ids, empty zones too
 * @param report of all rows, those that could not be read among the rejected
 * @param unread the rows that could not be read
 */
record JoinOutcome(List<ZoneTally> totals, JoinReport report, RejectedRows unread) {
  private static final String NOT_READABLE = "not readable";

  static JoinOutcome of(RunningJoin join, RejectedRows unread) {
    Tally rejected = new Tally(unread.count(), unread.amount());
    return new JoinOutcome(join.totals(), join.report().withUnread(NOT_READABLE, rejected), unread);
  }
}
