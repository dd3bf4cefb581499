package org.parkatlas.shanghai.prepare;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;

/**
 * {@code sites.csv}: every row of {@code facts/premises.csv} with the wording of {@code
 * curated/sites.csv}, which names a specialty park only where the source does. No coordinates are
 * published, so there are no shapes.
 */
final class Sites {
  private Sites() {}

  static List<Feature> features(Inputs inputs, DistrictShapes districts) {
    List<Map<String, String>> facts = inputs.facts("premises.csv");
    Map<String, Map<String, String>> wordings = inputs.curatedBy("row", "sites.csv");
    return IntStream.rangeClosed(1, facts.size())
        .mapToObj(row -> feature(facts.get(row - 1), wordings.get("" + row), districts))
        .toList();
  }

  private static Feature feature(
      Map<String, String> fact, Map<String, String> wording, DistrictShapes districts) {
    String title = fact.get("source_title");
    return new Attributes()
        .text("name", fact.get("project_name"))
        .texts(wording, "nameEn", "district", "park", "place", "notes", "quality")
        .text("districtCode", districts.code(wording.get("district")))
        .number("floorAreaM2", fact.get("floor_area_m2"))
        .text("storeys", fact.get("storeys"))
        .text("floorHeight", fact.get("floor_height_m"))
        .text("floorLoad", fact.get("floor_load"))
        .number("plotRatio", wording.get("plotRatio"))
        .text("priceOrRent", fact.get("price_or_rent"))
        .integer("year", wording.get("year"))
        .text("asOf", fact.get("year"))
        .text("status", fact.get("status"))
        .text("link", Wording.link(fact.get("source_url")))
        .text("source", title.replaceFirst("\\(无网址\\)$", ""))
        .text("sourceSection", Wording.quotation(fact.get("quote")))
        .integer("sourceYear", Wording.year(title))
        .feature(Shanghai.SITES, wording.get("id"), null);
  }
}
