package org.parkatlas.shanghai.prepare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.parkatlas.model.InvalidInput;

/** The prepared districts by name, as shapes in longitude, latitude (WGS84). */
final class DistrictShapes {
  private record District(String code, Geometry shape) {}

  private final Map<String, District> byName = new LinkedHashMap<>();

  /** Reads the features of {@code districts.geojson}: id = code, property name. */
  static DistrictShapes of(JsonNode featureCollection) {
    DistrictShapes shapes = new DistrictShapes();
    for (JsonNode feature : featureCollection.path("features")) {
      shapes.byName.put(
          feature.path("properties").path("name").asText(),
          new District(feature.path("id").asText(), Shapes.ofGeoJson(feature.path("geometry"))));
    }
    return shapes;
  }

  List<String> names() {
    return List.copyOf(byName.keySet());
  }

  String code(String name) {
    return district(name).code();
  }

  Geometry shape(String name) {
    return district(name).shape();
  }

  Geometry union(List<String> names) {
    List<Geometry> shapes = new ArrayList<>();
    names.forEach(name -> shapes.add(shape(name)));
    return OverlayNGRobust.union(shapes);
  }

  private District district(String name) {
    District district = byName.get(name);
    if (district == null) {
      throw new InvalidInput(
          "districts.geojson", name, "has no such district", "Use one of " + names() + ".");
    }
    return district;
  }
}
