package org.parkatlas.shanghai.prepare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;

/**
 * {@code layout-zones.geojson}: the inferred reading of 一极三带 and the documented scheme of 2018,
 * shapes after {@code facts/layout.json}, wording of {@code curated/layout-zones.csv}. The zones
 * overlap on purpose: Lingang lies in the coastal belt, and Minhang is in two belts.
 */
final class LayoutZones {
  /** A point on Changxing island, which the drawn coastal strip leaves out. */
  private static final Point CHANGXING = (Point) Shapes.ofWkt("POINT (121.70 31.38)");

  private final JsonNode layout;
  private final JsonNode belts;
  private final DistrictShapes districts;

  private LayoutZones(JsonNode layout, DistrictShapes districts) {
    this.layout = layout;
    this.belts = layout.path("1_one_pole_three_belts").path("geometry");
    this.districts = districts;
  }

  static List<Feature> features(Inputs inputs, DistrictShapes districts) {
    LayoutZones zones = new LayoutZones(inputs.layout(), districts);
    return inputs.curated("layout-zones.csv").stream().map(zones::feature).toList();
  }

  private Feature feature(Map<String, String> row) {
    return new Attributes()
        .texts(row, "name", "nameEn", "scheme", "kind", "reading", "rivals", "notes")
        .texts(row, "areaKind", "areaSource")
        .number("confidence", row.get("confidence"))
        .number("areaKm2", row.get("areaKm2"))
        .flag("shapeIncludesWater", Boolean.parseBoolean(row.get("shapeIncludesWater")))
        .list("industries", row.get("industries"))
        .list("districts", row.get("districts"))
        .provenance(row)
        .shape(row.get("shapeMethod"), Double.parseDouble(row.get("shapeAccuracyM")))
        .feature(Shanghai.LAYOUT_ZONES, row.get("id"), shape(row.get("id")));
  }

  private Geometry shape(String id) {
    return switch (id.replace("2018-", "")) {
      case "pole-lingang" -> StrategicAreas.lingang(layout);
      case "belt-coastal" -> coastal();
      case "belt-jiaqingsongmin" ->
          districts.union(Attributes.texts(belts.path("嘉青松闵").path("districts")));
      case "belt-ring", "ring" ->
          OverlayNGRobust.overlay(
              ring("outer_ring_open"), ring("inner_ring_open"), OverlayNG.DIFFERENCE);
      case "core" -> ring("inner_ring_open");
      default -> throw new IllegalArgumentException("no shape is known for the zone " + id);
    };
  }

  private Geometry ring(String name) {
    return Shapes.ofOpenRing(belts.path("中外环").path(name));
  }

  private Geometry coastal() {
    Geometry strip = Shapes.ofOpenRing(belts.path("沿江临海").path("ring_open"));
    Geometry chongming = districts.shape("崇明区");
    for (int i = 0; i < chongming.getNumGeometries(); i++) {
      if (chongming.getGeometryN(i).contains(CHANGXING)) {
        return OverlayNGRobust.union(List.of(strip, chongming.getGeometryN(i)));
      }
    }
    throw new IllegalArgumentException("the districts have no Changxing island at " + CHANGXING);
  }
}
