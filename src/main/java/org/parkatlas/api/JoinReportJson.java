package org.parkatlas.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.parkatlas.model.Feature;

/** Join reports as JSON: each sum has a count and an amount. */
final class JoinReportJson {
  /** The sums of a report: input is the other three together, exactly. */
  static final List<String> SUMS = List.of("input", "matched", "outside", "rejected");

  private JoinReportJson() {}

  /** A report whole. */
  static ObjectNode of(Feature row) {
    ObjectNode report = Json.object();
    for (String name : List.of("level", "year", "partition")) {
      Json.put(report, name, row.value(name));
    }
    report.setAll(totals(row));
    for (String name : List.of("borderPoints", "multiZonePoints", "rejections", "synthetic")) {
      Json.put(report, name, row.value(name));
    }
    return report;
  }

  /** Its sums only. */
  static ObjectNode totals(Feature row) {
    ObjectNode totals = Json.object();
    for (String sum : SUMS) {
      totals
          .putObject(sum)
          .put("count", row.integer(sum + "Count"))
          .put("amountYuan", row.decimal(sum + "AmountYuan"));
    }
    return totals;
  }
}
