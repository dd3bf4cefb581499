package org.parkatlas.shanghai.prepare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;

/**
 * {@code strategic-areas.geojson}: outlines of {@code facts/layout.json}, whole districts where no
 * boundary is known, and an outline drawn by us for Hongqiao; wording of {@code
 * curated/strategic-areas.csv}.
 */
final class StrategicAreas {
  private final JsonNode layout;
  private final DistrictShapes districts;

  private StrategicAreas(JsonNode layout, DistrictShapes districts) {
    this.layout = layout;
    this.districts = districts;
  }

  static List<Feature> features(Inputs inputs, DistrictShapes districts) {
    StrategicAreas areas = new StrategicAreas(inputs.layout(), districts);
    return inputs.curated("strategic-areas.csv").stream().map(areas::feature).toList();
  }

  private Feature feature(Map<String, String> row) {
    return new Attributes()
        .texts(row, "name", "nameEn", "kind", "areaKind", "areaSource", "boundsText", "notes")
        .number("areaKm2", row.get("areaKm2"))
        .flag("shapeIncludesWater", Boolean.parseBoolean(row.get("shapeIncludesWater")))
        .list("industries", row.get("industries"))
        .list("targets", row.get("targets"))
        .provenance(row)
        .shape(row.get("shapeMethod"), Double.parseDouble(row.get("shapeAccuracyM")))
        .feature(Shanghai.STRATEGIC_AREAS, row.get("id"), shape(row));
  }

  private Geometry shape(Map<String, String> row) {
    return switch (row.get("id")) {
      case "lingang" -> lingang(layout);
      case "north-south-baoshan" -> districts.shape("宝山区");
      case "north-south-jinshan" -> districts.shape("金山区");
      case "delta-demonstration-zone" -> districts.shape("青浦区");
      default -> Shapes.ofWkt(row.get("wkt"));
    };
  }

  /** The three blocks of Lingang; 小洋山 lies outside Shanghai's administrative boundary. */
  static Geometry lingang(JsonNode layout) {
    JsonNode outline = layout.path("5_lingang").path("outline");
    return Shapes.multi(
        Stream.of("main_block", "airport_south", "xiaoyangshan")
            .map(block -> Shapes.ofOpenRing(outline.path(block).path("ring_open")))
            .toList());
  }
}
