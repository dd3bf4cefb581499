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
    ShapeConversion shapes = new ShapeConversion(DeclaredCrs.of("--crs", crs), area);
    ReadResultBuilder result = new ReadResultBuilder(fileName);
    GeoJsonFeatures.read(
        fileName,
        in,
        shapes.declared(),
        InputLimits.NONE,
        feature -> take(def, feature, shapes, defaults, result));
    return result.build();
  }

  private static void take(
      CollectionDef def,
      GeoJsonFeatures.RawFeature feature,
      ShapeConversion shapes,
      Map<String, Object> defaults,
      ReadResultBuilder result) {
    String id = null;
    try {
      id = result.newId(Ids.of(feature.id()));
      Geometry shape =
          feature.shape() == null ? null : shapes.toLonLat(feature.shape().toGeometry());
      result.feature(feature.row(), def, id, shape, values(def, defaults, feature.properties()));
    } catch (BadRow reason) {
      result.reject(feature.row(), id == null ? Ids.shown(feature.id()) : id, reason);
    }
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
