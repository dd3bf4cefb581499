package org.parkatlas.shanghai.prepare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;

/**
 * {@code new-towns.geojson}: the five new towns of {@code facts/layout.json}, outlines drawn by
 * hand along the published boundary roads, with the wording of {@code curated/new-towns.csv}.
 */
final class NewTowns {
  private static final String METHOD = "按公布四至沿道路、河流手绘，再向公布面积微调，非法定边界";
  private static final double ACCURACY_M = 2000;

  private NewTowns() {}

  static List<Feature> features(Inputs inputs) {
    Map<String, Map<String, String>> wordings = inputs.curatedBy("id", "new-towns.csv");
    List<Feature> towns = new ArrayList<>();
    for (JsonNode town : inputs.layout().path("2_five_new_towns").path("towns")) {
      towns.add(feature(town, wordings.get(town.path("id").asText())));
    }
    return towns;
  }

  private static Feature feature(JsonNode town, Map<String, String> wording) {
    return new Attributes()
        .text("name", town.path("name").asText())
        .texts(wording, "nameEn", "districtCode", "areaKind", "areaSource", "boundsText")
        .texts(wording, "brandPark", "brandParkQuality", "notes")
        .number("areaKm2", town.path("area_km2").path("value").asDouble())
        .list("industries", Attributes.texts(town.path("industries").path("value")))
        .list("targets", wording.get("targets"))
        .provenance(wording)
        .shape(METHOD, ACCURACY_M)
        .feature(
            Shanghai.NEW_TOWNS,
            "new-town-" + town.path("id").asText(),
            Shapes.ofOpenRing(town.path("outline").path("ring_open")));
  }
}
