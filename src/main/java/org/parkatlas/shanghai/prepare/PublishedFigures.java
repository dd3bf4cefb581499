package org.parkatlas.shanghai.prepare;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;

/**
 * {@code published-figures.csv}: output and land figures as published, from {@code
 * facts/district_output.csv}, {@code facts/park_output.csv} and the later files of {@link
 * UpdatedFigures}. {@code curated/published-figures.csv} names the rows that are shipped, with id,
 * source in words and quality: rows without any figure, and a figure whose year is not known, are
 * not in it. Ratios that mix kinds of areas are left out.
 */
final class PublishedFigures {
  private static final String PARK_FILE = "park_output.csv";

  private PublishedFigures() {}

  static List<Feature> features(Inputs inputs) {
    Map<String, List<Map<String, String>>> files =
        Stream.concat(Stream.of("district_output.csv", PARK_FILE), UpdatedFigures.FILES.stream())
            .collect(Collectors.toMap(Function.identity(), inputs::facts));
    return inputs.curated("published-figures.csv").stream()
        .map(row -> feature(row, files.get(row.get("file")).get(number(row) - 1)))
        .toList();
  }

  private static Feature feature(Map<String, String> row, Map<String, String> fact) {
    if (UpdatedFigures.FILES.contains(row.get("file"))) {
      return UpdatedFigures.feature(row, fact);
    }
    Attributes attributes = row.get("file").equals(PARK_FILE) ? parkArea(fact) : districtArea(fact);
    return attributes
        .integer("year", fact.get("year"))
        .text("period", fact.get("period"))
        .text("indicator", fact.get("indicator"))
        .number("value", fact.get("value"))
        .text("unit", fact.get("unit"))
        .number("growthPct", fact.get("growth_pct"))
        .text("basis", fact.get("basis").split(";")[0])
        .texts(fact, "confidence")
        .texts(row, "notes", "source", "quality")
        .integer("sourceYear", fact.get("year"))
        .feature(Shanghai.PUBLISHED_FIGURES, row.get("id"), null);
  }

  private static Attributes districtArea(Map<String, String> fact) {
    return new Attributes()
        .text("areaLevel", fact.get("area_level"))
        .text("area", fact.get("area_name"))
        .text("areaCode", fact.get("area_code"))
        .text("scope", fact.get("scope_caliber"));
  }

  private static Attributes parkArea(Map<String, String> fact) {
    return new Attributes()
        .text("areaLevel", "park")
        .text("area", fact.get("park_name"))
        .number("areaKm2", fact.get("area_km2"))
        .text("areaKind", fact.get("area_kind"))
        .text("scope", fact.get("level") + "（" + fact.get("district") + "）");
  }

  /** Number of the row in the facts file, counted from 1 without the header. */
  private static int number(Map<String, String> row) {
    return Integer.parseInt(row.get("row"));
  }
}
