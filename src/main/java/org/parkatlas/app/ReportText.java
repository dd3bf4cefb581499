package org.parkatlas.app;

import java.io.PrintWriter;
import java.util.Map;
import org.parkatlas.analysis.JoinReport;
import org.parkatlas.analysis.Tally;
import org.parkatlas.source.RejectedRows;

/** A join's report as a table for people. */
final class ReportText {
  private ReportText() {}

  static void print(JoinOutcome outcome, PrintWriter out) {
    JoinReport report = outcome.report();
    out.printf("%-10s %12s  %s%n", "", "count", "amount");
    print("matched", report.matched(), out);
    print("outside", report.outside(), out);
    print("rejected", report.rejected(), out);
    print("input", report.input(), out);
    report.rejections().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> print("  " + e.getKey(), e.getValue(), out));
    out.printf(
        "on a border: %d, in several zones: %d%n", report.borderPoints(), report.multiZonePoints());
    print(outcome.unread(), out);
  }

  private static void print(RejectedRows unread, PrintWriter out) {
    if (unread.count() > 0) {
      out.printf(
          "%d rows could not be used, %d of them without an amount that can be read:%n%s%n",
          unread.count(),
          unread.withoutAmount(),
          Rejections.listed(unread.count(), unread.first()));
    }
  }

  private static void print(String name, Tally tally, PrintWriter out) {
    out.printf("%-10s %12d  %s%n", name, tally.count(), tally.amount().toPlainString());
  }
}
