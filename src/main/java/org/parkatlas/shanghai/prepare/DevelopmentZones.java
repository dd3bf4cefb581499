package org.parkatlas.shanghai.prepare;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;

/**
 * {@code development-zones.geojson}: every row of {@code facts/development_zones.csv} with the
 * wording of {@code curated/development-zones.csv}. No outline is published and many zones lie in
 * several places, so each is the estimated point of its main site (longitude, latitude, WGS84).
 */
final class DevelopmentZones {
  private static final String METHOD = "估计的点位（未见公布的图形），未经测量，非法定边界";
  private static final double HA_PER_KM2 = 100;
  private static final Map<String, String> LEVELS =
      Map.of(
          "国家级经济技术开发区", "nationalEconomic",
          "国家级高新技术产业开发区", "nationalHighTech",
          "市级开发区", "municipal",
          "海关特殊监管区域", "customs",
          "产业基地", "base");

  private final Map<String, Map<String, String>> wordings;
  private final DistrictShapes districts;

  private DevelopmentZones(Map<String, Map<String, String>> wordings, DistrictShapes districts) {
    this.wordings = wordings;
    this.districts = districts;
  }

  static List<Feature> features(Inputs inputs, DistrictShapes districts) {
    DevelopmentZones zones =
        new DevelopmentZones(inputs.curatedBy("name", "development-zones.csv"), districts);
    return inputs.facts("development_zones.csv").stream().map(zones::feature).toList();
  }

  private Feature feature(Map<String, String> fact) {
    Map<String, String> wording = wordings.get(fact.get("name"));
    List<String> names = districtNames(fact.get("district"));
    Attributes attributes =
        new Attributes()
            .text("name", fact.get("name"))
            .texts(wording, "nameEn", "boundsText", "boundsSource", "notes")
            .text("level", LEVELS.get(fact.get("level")))
            .text("district", names.get(0))
            .text("districtCode", districts.code(names.get(0)))
            .list("districts", names)
            .text("approved", approved(fact, wording))
            .text("outline", "point")
            .list("industries", fact.get("industries").replace('、', ';'));
    return area(attributes, fact)
        .provenance(wording)
        .shape(METHOD, Double.parseDouble(fact.get("centroid_accuracy_m")))
        .feature(
            Shanghai.DEVELOPMENT_ZONES,
            wording.get("id"),
            Shapes.ofWkt("POINT (" + fact.get("lon") + " " + fact.get("lat") + ")"));
  }

  private static String approved(Map<String, String> fact, Map<String, String> wording) {
    return Attributes.blank(fact.get("approved")) ? wording.get("approved") : fact.get("approved");
  }

  private static Attributes area(Attributes attributes, Map<String, String> fact) {
    String hectares = fact.get("approved_area_ha");
    return Attributes.blank(hectares)
        ? attributes
        : attributes
            .number("areaKm2", Double.parseDouble(hectares) / HA_PER_KM2)
            .text("areaKind", fact.get("area_kind"))
            .text("areaSource", fact.get("source"));
  }

  /** “浦东新区等” names the main district of several. */
  private static List<String> districtNames(String cell) {
    return Arrays.stream(cell.replaceFirst("等$", "").split("/")).toList();
  }
}
