package org.parkatlas.shanghai.prepare;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * {@code base.geojson}: schematic water and roads behind the data when no map tiles are wanted. It
 * is a backdrop, not a collection: nothing is measured on it.
 */
final class BaseLayer {
  private BaseLayer() {}

  static List<ObjectNode> features(Inputs inputs, DistrictShapes districts) {
    Geometry land = districts.union(districts.names());
    return Stream.concat(
            inputs.curated("water.csv").stream().map(row -> node(row, water(row, land))),
            Roads.of(inputs).stream().map(road -> node(road.row(), road.shape())))
        .toList();
  }

  /** The drawn sea runs on under the districts, so that it ends exactly at their edge. */
  private static Geometry water(Map<String, String> row, Geometry land) {
    Geometry drawn = Shapes.ofWkt(row.get("wkt"));
    return row.get("kind").equals("sea")
        ? OverlayNGRobust.overlay(drawn, land, OverlayNG.DIFFERENCE)
        : Shapes.smooth(drawn);
  }

  private static ObjectNode node(Map<String, String> row, Geometry shape) {
    ObjectNode properties = JsonNodeFactory.instance.objectNode();
    properties.put("kind", row.get("kind"));
    properties.put("name", row.get("name")).put("nameEn", row.get("nameEn"));
    return GeoJsonFile.node(row.get("id"), shape, properties);
  }
}
