package org.parkatlas.process;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.catalog.GeometryEncoder;
import org.parkatlas.geo.GeometryRepair;

/** Writes results: an envelope and rows, as plain JSON or as a GeoJSON FeatureCollection. */
final class ResultWriter {
  private ResultWriter() {}

  /**
   * @param shape in longitude, latitude; left out of plain JSON
   */
  record Row(String id, Geometry shape, ObjectNode properties) {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /**
   * @param member name of the array of rows in plain JSON
   * @param mediaType {@link Output#JSON} or {@link Output#GEOJSON}
   */
  static Output write(ObjectNode envelope, String member, List<Row> rows, String mediaType) {
    boolean geoJson = mediaType.equals(Output.GEOJSON);
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
    try (JsonGenerator json = StrictJson.MAPPER.createGenerator(out)) {
      json.writeStartObject();
      if (geoJson) {
        json.writeStringField("type", "FeatureCollection");
      }
      for (Map.Entry<String, JsonNode> value : envelope.properties()) {
        json.writeFieldName(value.getKey());
        json.writeTree(value.getValue());
      }
      json.writeArrayFieldStart(geoJson ? "features" : member);
      for (Row row : rows) {
        if (geoJson) {
          feature(json, row);
        } else {
          plain(json, row);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Output(mediaType, out.toByteArray());
  }

  private static void plain(JsonGenerator json, Row row) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", row.id());
    for (Map.Entry<String, JsonNode> value : row.properties().properties()) {
      json.writeFieldName(value.getKey());
      json.writeTree(value.getValue());
    }
    json.writeEndObject();
  }

  private static void feature(JsonGenerator json, Row row) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeStringField("id", row.id());
    json.writeFieldName("geometry");
    Geometry shape = row.shape();
    GeometryEncoder.write(json, shape == null ? null : GeometryRepair.rightHanded(shape));
    json.writeFieldName("properties");
    json.writeTree(row.properties());
    json.writeEndObject();
  }
}
