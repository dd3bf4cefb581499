package org.parkatlas.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.Level;
import org.parkatlas.model.Measure;
import org.parkatlas.model.Quality;

/**
 * The report of one measure's join at a level in a year, and of the land beside it.
 *
 * <p>Where one or two units alone are outside or rejected, the amounts that would tell theirs are
 * left out.
 */
record ReportRow(
    Level level,
    int year,
    Measure measure,
    JoinReport report,
    Declarations.Compared compared,
    LandReport land,
    boolean synthetic) {

  /** As a feature of the collection {@code join-reports}. */
  Feature write(CollectionDef def) {
    boolean telling = few(report.outside()) || few(report.rejected());
    Map<String, Object> values = new HashMap<>();
    values.put("level", level.code());
    values.put("year", (long) year);
    values.put("measure", measure.code());
    values.put("partition", level.partition());
    put(values, "input", report.input(), false);
    put(values, "matched", report.matched(), telling);
    put(values, "outside", report.outside(), telling);
    put(values, "rejected", report.rejected(), telling);
    land.write(values);
    values.put("borderPoints", report.borderPoints());
    values.put("multiZonePoints", report.multiZonePoints());
    values.put("rejections", reasons(report));
    values.put("counting", level.counting().code());
    values.put("locatedCount", compared.located());
    values.put("declaredCount", compared.declared());
    values.put("declaredUnknownCount", compared.unknown());
    values.put("declaredElsewhereCount", compared.differ());
    values.put("differences", compared.differences());
    values.put("synthetic", synthetic);
    values.put("source", "ParkAtlas 空间连接");
    values.put("sourceSection", "输入＝匹配＋区外＋剔除（数据无效）");
    values.put("sourceYear", (long) year);
    values.put("quality", (synthetic ? Quality.SYNTHETIC : Quality.DERIVED).code());
    return Feature.of(def, id(), null, values);
  }

  private String id() {
    String id = level.code() + "-" + year;
    return measure.main() ? id : id + "-" + measure.code();
  }

  private static boolean few(Tally tally) {
    return tally.count() > 0 && tally.count() < Disclosure.FEWEST;
  }

  private void put(Map<String, Object> values, String name, Tally tally, boolean hidden) {
    values.put(name + "Count", tally.count());
    values.put(measure.reportField(name), hidden ? null : measure.sum(tally.amount()));
  }

  private static List<String> reasons(JoinReport report) {
    return report.rejections().entrySet().stream()
        .map(reason -> reason.getKey() + ": " + reason.getValue().count())
        .sorted()
        .toList();
  }
}
