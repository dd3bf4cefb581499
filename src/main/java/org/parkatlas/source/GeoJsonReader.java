package org.parkatlas.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.geo.Area;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Shown;

/** Reads a GeoJSON FeatureCollection as features of a declared collection. */
public final class GeoJsonReader {
  private GeoJsonReader() {}

  /**
   * @param area where shapes are expected
   * @param fileName for messages
   * @param crs coordinate system or datum of the file, east or longitude first; null is CRS84
   * @throws InvalidInput if the file is not a FeatureCollection, or the CRS is not known or not the
   *     one that the file names
   */
  public static ReadResult read(
      CollectionDef def,
      Area area,
      String fileName,
      InputStream in,
      String crs,
      Map<String, Object> defaults) {
    Shapes shapes = new Shapes(DeclaredCrs.of("--crs", crs), area);
    Gathering gathering = new Gathering(fileName);
    GeoJsonFeatures.read(
        fileName,
        in,
        shapes.declared(),
        Limits.NONE,
        feature -> take(def, feature, shapes, defaults, gathering));
    return gathering.result();
  }

  private static void take(
      CollectionDef def,
      GeoJsonFeatures.GivenFeature feature,
      Shapes shapes,
      Map<String, Object> defaults,
      Gathering gathering) {
    String id = null;
    try {
      id = gathering.newId(Ids.of(feature.id()));
      Geometry shape =
          feature.shape() == null ? null : shapes.toLonLat(feature.shape().toGeometry());
      gathering.feature(feature.row(), def, id, shape, values(def, defaults, feature.properties()));
    } catch (BadRow reason) {
      gathering.reject(feature.row(), id == null ? shown(feature.id()) : id, reason);
    }
  }

  /** The id of a feature that may not have it, for the message. */
  private static String shown(JsonNode id) {
    return id.isMissingNode() || id.isNull() ? null : id.asText(id.toString());
  }

  private static Map<String, Object> values(
      CollectionDef def, Map<String, Object> defaults, JsonNode properties) throws BadRow {
    Map<String, Object> values = new HashMap<>(defaults);
    for (Iterator<Map.Entry<String, JsonNode>> all = properties.fields(); all.hasNext(); ) {
      Map.Entry<String, JsonNode> property = all.next();
      FieldDef field =
          def.field(property.getKey())
              .orElseThrow(
                  () -> new BadRow("has an unknown property: " + Shown.of(property.getKey())));
      values.put(field.name(), FieldReader.ofJson(field, property.getValue()));
    }
    return values;
  }
}
