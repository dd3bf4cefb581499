package org.parkatlas.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.InvalidInput;

/** Reads a GeoJSON FeatureCollection as features of a declared collection. */
public final class GeoJsonReader {
  private GeoJsonReader() {}

  /**
   * @param fileName for messages
   * @param crs coordinate system or datum of the file, east or longitude first; null is CRS84
   * @throws InvalidInput if the file is not a FeatureCollection or the CRS is not known
   */
  public static ReadResult read(CollectionDef def, String fileName, InputStream in, String crs) {
    Shapes shapes = Shapes.in(crs);
    Gathering gathering = new Gathering(fileName);
    long row = 0;
    for (JsonNode node : JsonFile.features(fileName, in)) {
      row++;
      String id = node.path("id").isMissingNode() ? null : node.path("id").asText();
      try {
        gathering.newId(id);
        Geometry shape = shapes.toLonLat(GeoJsonShape.parse(node.path("geometry")));
        gathering.feature(def, id, shape, values(def, node.path("properties")));
      } catch (BadRow reason) {
        gathering.reject(row, id, reason);
      }
    }
    return gathering.result();
  }

  private static Map<String, Object> values(CollectionDef def, JsonNode properties) throws BadRow {
    Map<String, Object> values = new HashMap<>();
    for (Iterator<Map.Entry<String, JsonNode>> all = properties.fields(); all.hasNext(); ) {
      Map.Entry<String, JsonNode> property = all.next();
      FieldDef field =
          def.field(property.getKey())
              .orElseThrow(() -> new BadRow("has an unknown property: " + property.getKey()));
      values.put(field.name(), FieldReader.ofJson(field, property.getValue()));
    }
    return values;
  }
}
