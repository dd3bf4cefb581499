package org.parkatlas.shanghai.prepare;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;

/**
 * Figures of {@code facts/zones_updates.csv}, {@code district_updates.csv} and {@code
 * park_updates.csv}. The curated row says what they are of, when, and how good the source is; the
 * fact has the number as published, with its kind of area or calibre and a short quotation.
 */
final class UpdatedFigures {
  static final List<String> FILES =
      List.of("zones_updates.csv", "district_updates.csv", "park_updates.csv");

  private static final Map<String, Double> KM2 =
      Map.of("km²", 1.0, "ha", 0.01, "公顷", 0.01, "亩", 1 / 1500.0);

  /** Other amounts of land, such as land renewed in a year, are no area of the place. */
  private static final Pattern AREA =
      Pattern.compile("area.*|.*industr.*_land|core_block|available_land|test_field_area");

  private UpdatedFigures() {}

  static Feature feature(Map<String, String> row, Map<String, String> fact) {
    Attributes attributes =
        new Attributes()
            .texts(row, "areaLevel", "area", "areaCode", "period", "indicator", "basis")
            .integer("year", row.get("year"))
            .number("value", number(fact.get("value")))
            .text("unit", unit(fact));
    return area(attributes, row, fact)
        .texts(row, "notes", "source", "quality")
        .text("confidence", confidence(fact.get("quality")))
        .text("sourceSection", Wording.quotation(fact.get("quote")))
        .integer("sourceYear", row.get("sourceYear"))
        .feature(Shanghai.PUBLISHED_FIGURES, row.get("id"), null);
  }

  /** An area goes with its kind, any other figure with its scope. */
  private static Attributes area(
      Attributes attributes, Map<String, String> row, Map<String, String> fact) {
    String kind = fact.get("kind_of_area_or_calibre");
    Double km2 = KM2.get(unit(fact));
    if (km2 == null || !AREA.matcher(row.get("indicator")).matches()) {
      return attributes.text("scope", kind);
    }
    double rounded = Math.rint(Double.parseDouble(number(fact.get("value"))) * km2 * 1e6) / 1e6;
    return attributes
        .number("areaKm2", rounded)
        .text("areaKind", Attributes.blank(kind) ? row.get("areaKind") : kind);
  }

  /** “约900”, “50多家”: the words round the number are in the basis and the quotation. */
  private static String number(String value) {
    return value.replaceAll("[^\\d.\\-]", "");
  }

  private static String unit(Map<String, String> fact) {
    return fact.get("unit").split(" ")[0];
  }

  /** Letters are kept; the words for how good a source is are the curated quality. */
  private static String confidence(String quality) {
    return quality.matches("[A-D][+-]?") ? quality : null;
  }
}
