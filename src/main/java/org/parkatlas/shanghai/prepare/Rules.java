package org.parkatlas.shanghai.prepare;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;

/**
 * {@code rules.csv}: every row of {@code facts/land_rules.csv} and {@code
 * facts/evaluation_rules.csv}. {@code curated/rules.csv} gives names, jurisdiction, validity,
 * weights and base values; the fact has the quotation and the address.
 */
final class Rules {
  private Rules() {}

  static List<Feature> features(Inputs inputs) {
    Map<String, List<Map<String, String>>> files =
        Stream.of("land_rules.csv", "evaluation_rules.csv")
            .collect(Collectors.toMap(Function.identity(), inputs::facts));
    return inputs.curated("rules.csv").stream()
        .map(row -> feature(row, files.get(row.get("file")).get(number(row) - 1)))
        .toList();
  }

  private static Feature feature(Map<String, String> row, Map<String, String> fact) {
    String title = fact.getOrDefault("source_title", row.get("document"));
    return new Attributes()
        .texts(row, "kind", "name", "nameEn", "jurisdiction", "document", "number", "date")
        .texts(row, "validFrom", "validUntil", "content", "unit", "appliesTo", "notes", "quality")
        .integer("year", row.get("year"))
        .number("value", row.get("value"))
        .number("weight", row.get("weight"))
        .number("baseValue", row.get("baseValue"))
        .text("link", Wording.link(fact.get("source_url")))
        .text("source", title)
        .text("sourceSection", Wording.quotation(fact.get("quote")))
        .integer("sourceYear", row.get("year"))
        .feature(Shanghai.RULES, row.get("id"), null);
  }

  /** Number of the row in its file, counted from 1 without the header. */
  private static int number(Map<String, String> row) {
    return Integer.parseInt(row.get("row"));
  }
}
