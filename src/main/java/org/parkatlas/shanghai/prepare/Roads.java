package org.parkatlas.shanghai.prepare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/** The schematic ring roads and expressways, drawn through a few points each. */
final class Roads {
  private Roads() {}

  /**
   * @param shape smooth line in longitude, latitude
   */
  record Road(Map<String, String> row, Geometry shape) {}

  static List<Road> of(Inputs inputs) {
    JsonNode rings = inputs.layout().path("1_one_pole_three_belts").path("geometry").path("中外环");
    return inputs.curated("roads.csv").stream()
        .map(row -> new Road(row, Shapes.smooth(line(row, rings))))
        .toList();
  }

  private static Geometry line(Map<String, String> row, JsonNode rings) {
    return Attributes.blank(row.get("layoutRing"))
        ? Shapes.ofWkt(row.get("wkt"))
        : Shapes.ofOpenRing(rings.path(row.get("layoutRing"))).getExteriorRing();
  }
}
