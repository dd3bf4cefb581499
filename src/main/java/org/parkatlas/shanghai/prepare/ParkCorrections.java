package org.parkatlas.shanghai.prepare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rows of {@code facts/parks.csv} with the values of {@code curated/park-corrections.csv} in
 * place of theirs. The facts stay as they came; what was changed is told with its source in a
 * column of its own.
 */
record ParkCorrections(List<Map<String, String>> parks) {
  /** Column that says what was corrected after which source; empty if nothing was. */
  static final String COLUMN = "corrections";

  /** Of a row that names a park a second time: the number of the row that stays. */
  private static final String SAME_AS = "sameAs";

  private static final Map<String, String> LABELS =
      Map.of(
          "membership", "入选依据",
          "batch", "批次",
          "year", "年份",
          "category", "产业类别",
          "leading_industry", "主导方向",
          "area_km2", "面积",
          "bounds_text", "四至");

  static ParkCorrections of(Inputs inputs) {
    Map<String, List<Map<String, String>>> corrections =
        inputs.curated("park-corrections.csv").stream()
            .collect(Collectors.groupingBy(row -> row.get("seq")));
    return new ParkCorrections(
        inputs.facts("parks.csv").stream()
            .map(fact -> corrected(fact, corrections.getOrDefault(fact.get("seq"), List.of())))
            .filter(fact -> !fact.containsKey(SAME_AS))
            .toList());
  }

  private static Map<String, String> corrected(
      Map<String, String> fact, List<Map<String, String>> corrections) {
    Map<String, String> corrected = new HashMap<>(fact);
    corrections.forEach(row -> corrected.put(row.get("column"), row.get("value")));
    corrected.put(
        COLUMN, corrections.stream().map(ParkCorrections::told).collect(Collectors.joining("；")));
    return corrected;
  }

  private static String told(Map<String, String> row) {
    String value = row.get("value").isEmpty() ? "空" : row.get("value");
    return LABELS.get(row.get("column")) + "＝" + value + "（" + row.get("source") + "）";
  }
}
