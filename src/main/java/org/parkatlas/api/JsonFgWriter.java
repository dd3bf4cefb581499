package org.parkatlas.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.catalog.GeometryEncoder;
import org.parkatlas.catalog.View;
import org.parkatlas.geo.Crs;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.GeometryKind;

/**
 * Writes features as OGC Features and Geometries JSON, draft 0.3 (OGC 21-045), as it goes along.
 *
 * <p>It is GeoJSON with more members. A shape in longitude, latitude stands in {@code geometry} and
 * {@code place} is null; in any other system it stands in {@code place}, in the axis order that the
 * system declares, {@code geometry} is null and {@code coordRefSys} names the system. {@code time}
 * is the year a feature belongs to, from its first to its last day. {@code featureType} is the id
 * of the collection.
 */
final class JsonFgWriter {
  private static final String DRAFT = "http://www.opengis.net/spec/json-fg-1/0.3/conf/";

  private final JsonGenerator json;
  private final CollectionDef def;
  private final View view;

  private JsonFgWriter(CollectionDef def, View view, OutputStream out) throws IOException {
    this.def = def;
    this.view = view;
    this.json = Json.MAPPER.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  /**
   * @param head further members before the features, such as {@code numberMatched} and {@code
   *     links}
   * @param out gets the document and stays open
   */
  static void collection(
      CollectionDef def, View view, Iterable<Feature> features, ObjectNode head, OutputStream out)
      throws IOException {
    JsonFgWriter writer = new JsonFgWriter(def, view, out);
    writer.start("FeatureCollection");
    writer.geometryDimension();
    writer.members(head);
    writer.json.writeArrayFieldStart("features");
    for (Feature feature : features) {
      writer.json.writeStartObject();
      writer.json.writeStringField("type", "Feature");
      writer.body(feature);
      writer.json.writeEndObject();
    }
    writer.json.writeEndArray();
    writer.end();
  }

  /**
   * @param out gets the document and stays open
   */
  static void feature(
      CollectionDef def, View view, Feature feature, ArrayNode links, OutputStream out)
      throws IOException {
    JsonFgWriter writer = new JsonFgWriter(def, view, out);
    writer.start("Feature");
    writer.body(feature);
    writer.members(Json.object().set("links", links));
    writer.end();
  }

  /** What only the outermost object says. */
  private void start(String type) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", type);
    json.writeArrayFieldStart("conformsTo");
    json.writeString(DRAFT + "core");
    json.writeEndArray();
    json.writeStringField("featureType", def.id());
    if (!plain() && view.shapes()) {
      json.writeStringField("coordRefSys", view.crs().uri().orElse(view.crs().code()));
    }
  }

  private void end() throws IOException {
    json.writeEndObject();
    json.close();
  }

  /** Longitude, latitude is what GeoJSON has anyway. */
  private boolean plain() {
    return view.crs() == Crs.CRS84;
  }

  /** 0 for points, 2 for surfaces; points and lines side by side have none in common. */
  private void geometryDimension() throws IOException {
    if (def.geometry() == GeometryKind.POINT) {
      json.writeNumberField("geometryDimension", 0);
    } else if (def.geometry() == GeometryKind.POLYGON) {
      json.writeNumberField("geometryDimension", 2);
    }
  }

  private void members(ObjectNode head) throws IOException {
    for (var member : head.properties()) {
      json.writeFieldName(member.getKey());
      json.writeTree(member.getValue());
    }
  }

  private void body(Feature feature) throws IOException {
    json.writeStringField("id", feature.id());
    time(feature.year());
    Geometry shape = view.shapes() ? feature.geometry() : null;
    json.writeFieldName("place");
    GeometryEncoder.write(json, plain() ? null : shape, view.crs());
    json.writeFieldName("geometry");
    GeometryEncoder.write(json, plain() ? shape : null);
    json.writeObjectFieldStart("properties");
    for (FieldDef field : view.fields()) {
      json.writePOJOField(field.name(), feature.value(field.name()));
    }
    json.writeEndObject();
  }

  private void time(Long year) throws IOException {
    if (year == null) {
      json.writeNullField("time");
      return;
    }
    json.writeObjectFieldStart("time");
    json.writeArrayFieldStart("interval");
    json.writeString("%04d-01-01".formatted(year));
    json.writeString("%04d-12-31".formatted(year));
    json.writeEndArray();
    json.writeEndObject();
  }
}
