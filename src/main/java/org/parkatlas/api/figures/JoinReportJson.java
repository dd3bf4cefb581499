package org.parkatlas.api.figures;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.model.Feature;

/** Join reports as JSON: each sum has a count and an amount. */
public final class JoinReportJson {
  /** The sums of a report: input is the other three together, exactly. */
  static final List<String> SUMS = List.of("input", "matched", "outside", "rejected");

  /** Where supplied land went: input is the others together, exactly. */
  public static final List<String> LAND =
      List.of("input", "matched", "outside", "rejected", "later", "withoutYear", "withoutArea");

  private static final List<String> REST =
      List.of(
          "borderPoints",
          "multiZonePoints",
          "rejections",
          "counting",
          "locatedCount",
          "declaredCount",
          "declaredUnknownCount",
          "declaredElsewhereCount",
          "differences",
          "synthetic");

  private JoinReportJson() {}

  /** A report whole. */
  static ObjectNode of(Feature row) {
    ObjectNode report = Json.object();
    for (String name : List.of("level", "year", "measure", "partition")) {
      Json.put(report, name, row.value(name));
    }
    report.setAll(totals(row));
    for (String name : REST) {
      Json.put(report, name, row.value(name));
    }
    report.set("land", land(row));
    return report;
  }

  private static ObjectNode land(Feature row) {
    ObjectNode land = Json.object();
    for (String part : LAND) {
      land.putObject(part)
          .put("count", row.integer(landField(part) + "Count"))
          .put("areaM2", row.decimal(landField(part) + "AreaM2"));
    }
    return land;
  }

  /** The beginning of the names of a part's fields. */
  static String landField(String part) {
    return "land" + part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
  }

  /** Its sums only. */
  static ObjectNode totals(Feature row) {
    ObjectNode totals = Json.object();
    for (String sum : SUMS) {
      ObjectNode json = totals.putObject(sum).put("count", row.integer(sum + "Count"));
      json.put("amountYuan", row.decimal(sum + "AmountYuan"));
      if (row.number(sum + "Amount") != null) {
        json.put("amount", row.number(sum + "Amount"));
      }
    }
    return totals;
  }
}
