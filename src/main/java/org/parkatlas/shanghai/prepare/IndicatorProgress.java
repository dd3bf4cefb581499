package org.parkatlas.shanghai.prepare;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;

/**
 * {@code indicator-progress.csv}: every row of {@code facts/indicator_progress.csv}, named in both
 * languages by {@code curated/indicator-names.csv} and judged by {@code
 * curated/indicator-progress.csv}. The targets themselves are rows of {@code seeds/}.
 */
final class IndicatorProgress {
  private static final Map<String, String> QUALITIES =
      Map.of("official_text_via_mirror", "officialTextViaMirror");

  /** What a published unit is in the unit of the target. */
  private static final Map<String, Map<String, Double>> FACTORS =
      Map.of(
          "亿元", Map.of("亿元", 1.0, "万亿元", 10_000.0, "十亿元", 10.0),
          "家", Map.of("家", 1.0, "万家", 10_000.0));

  private final List<Map<String, String>> facts;
  private final Map<String, Map<String, String>> names;
  private final Map<String, Map<String, String>> verdicts;
  private final Map<String, Map<String, String>> indicators;
  private final Map<String, Map<String, String>> growthTargets;

  private IndicatorProgress(Inputs inputs) {
    facts = inputs.facts("indicator_progress.csv");
    names = inputs.curatedBy("name", "indicator-names.csv");
    verdicts = inputs.curatedBy("row", "indicator-progress.csv");
    indicators = byId(inputs.seeds("indicators.csv"));
    growthTargets = byId(inputs.seeds("growth-targets.csv"));
  }

  static List<Feature> features(Inputs inputs) {
    IndicatorProgress progress = new IndicatorProgress(inputs);
    return IntStream.rangeClosed(1, progress.facts.size()).mapToObj(progress::feature).toList();
  }

  private static Map<String, Map<String, String>> byId(List<Map<String, String>> rows) {
    return rows.stream().collect(Collectors.toMap(row -> row.get("id"), Function.identity()));
  }

  private Feature feature(int row) {
    Map<String, String> fact = facts.get(row - 1);
    Map<String, String> verdict = verdicts.getOrDefault(String.valueOf(row), Map.of());
    Attributes attributes =
        new Attributes()
            .text("name", fact.get("name"))
            .text("nameEn", names.get(fact.get("name")).get("nameEn"))
            .texts(fact, "scope", "period", "unit", "kind")
            .integer("year", fact.get("year"))
            .number("value", number(fact))
            .text("comparator", fact.get("comparator").replace('≈', '~'))
            .texts(verdict, "verdict", "verdictNote")
            .text("calibre", Wording.clean(fact.get("notes")))
            .text("link", Wording.link(fact.get("source_url")));
    target(attributes, verdict.getOrDefault("indicator", fact.get("indicator_id")), fact);
    return source(attributes, fact)
        .feature(Shanghai.INDICATOR_PROGRESS, "progress-%03d".formatted(row), null);
  }

  private void target(Attributes attributes, String id, Map<String, String> fact) {
    if (Attributes.blank(id)) {
      return;
    }
    boolean planned = indicators.containsKey(id);
    String unit = (planned ? indicators : growthTargets).get(id).get("unit");
    attributes
        .text("indicator", id)
        .text("targetCollection", planned ? "indicators" : "growth-targets")
        .text("targetUnit", unit);
    Double factor =
        unit.equals(fact.get("unit"))
            ? Double.valueOf(1)
            : FACTORS.getOrDefault(unit, Map.of()).get(fact.get("unit"));
    // What is judged by a wider figure is not the indicator's own value.
    if (factor != null && !Attributes.blank(fact.get("indicator_id"))) {
      attributes.number("valueInTargetUnit", scaled(number(fact), factor));
    }
  }

  private static double scaled(String value, double factor) {
    return Math.rint(Double.parseDouble(value) * factor * 1000) / 1000;
  }

  private static String number(Map<String, String> fact) {
    return fact.get("value").replace(",", "");
  }

  private static Attributes source(Attributes attributes, Map<String, String> fact) {
    String title = fact.get("source_title");
    String date = fact.get("source_date");
    return attributes
        .text("source", Wording.dated(title, date))
        .text("sourceSection", Wording.quotation(fact.get("quote")))
        .integer("sourceYear", Wording.year(date + " " + title))
        .text("quality", QUALITIES.getOrDefault(fact.get("quality"), fact.get("quality")));
  }
}
