package org.parkatlas.shanghai.prepare;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;

/** The files of {@code gis-data/} as they are shipped. */
final class Shipped {
  static final Path GIS_DATA = Path.of("gis-data");
  static final Inputs INPUTS = new Inputs(GIS_DATA);

  private Shipped() {}

  static DistrictShapes districts() {
    return DistrictShapes.of(INPUTS.districts());
  }

  static List<JsonNode> nodes(String fileName) {
    JsonNode features = Inputs.json(GIS_DATA.resolve(fileName)).path("features");
    return StreamSupport.stream(features.spliterator(), false).toList();
  }

  /** Features of a collection of polygons. */
  static List<Feature> features(CollectionDef def) {
    return nodes(def.id() + ".geojson").stream().map(node -> feature(def, node)).toList();
  }

  static Feature feature(CollectionDef def, JsonNode node) {
    Map<String, Object> values = new LinkedHashMap<>();
    node.path("properties")
        .fields()
        .forEachRemaining(p -> values.put(p.getKey(), value(def, p.getKey(), p.getValue())));
    return Feature.of(def, node.path("id").asText(), shape(node.path("geometry")), values);
  }

  /** Polygons only: points and lines are looked at as JSON. */
  private static Geometry shape(JsonNode geometry) {
    return geometry.path("type").asText().endsWith("Polygon") ? Shapes.ofGeoJson(geometry) : null;
  }

  private static Object value(CollectionDef def, String name, JsonNode json) {
    if (json.isNull()) {
      return null;
    }
    return switch (def.field(name).map(FieldDef::type).orElseThrow()) {
      case STRING, DATE -> json.textValue();
      case INTEGER -> json.longValue();
      case NUMBER -> json.doubleValue();
      case DECIMAL -> json.decimalValue();
      case BOOLEAN -> json.booleanValue();
      case STRINGS -> Attributes.texts(json);
    };
  }
}
