package org.parkatlas.encode;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
 * Writes features as OGC Features and Geometries JSON 1.0 (OGC 21-045r1), as it goes along.
 *
 * <p>It is GeoJSON with more members. A shape in longitude, latitude stands in {@code geometry} and
 * {@code place} is null; in any other system it stands in {@code place}, in the axis order that the
 * system declares, and {@code coordRefSys} names the system. Then {@code geometry} is null, but in
 * the profile {@code jsonfg-plus} it has the shape in longitude, latitude as well. {@code time} is
 * the year a feature belongs to, from its first to its last day. {@code featureType} is the id of
 * the collection.
 */
public final class JsonFgWriter {
  private static final String CLASSES = "http://www.opengis.net/spec/json-fg-1/1.0/conf/";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final CollectionDef def;
  private final View view;
  private final boolean both;
  private final JsonGenerator json;

  /**
   * @param both whether shapes stand in {@code geometry} too where they stand in {@code place}
   * @param out gets one document and stays open
   */
  public JsonFgWriter(CollectionDef def, View view, boolean both, OutputStream out)
      throws IOException {
    this.def = def;
    this.view = view;
    this.both = both;
    this.json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  /** What a document is made of. */
  public interface Content {
    void write(JsonFgWriter writer) throws IOException;
  }

  /**
   * @param head further members before the features, such as {@code numberMatched} and {@code
   *     links}
   */
  public void collection(Iterable<Feature> features, ObjectNode head) throws IOException {
    start("FeatureCollection");
    geometryDimension();
    members(head);
    json.writeArrayFieldStart("features");
    for (Feature feature : features) {
      json.writeStartObject();
      json.writeStringField("type", "Feature");
      body(feature);
      json.writeEndObject();
    }
    json.writeEndArray();
    end();
  }

  public void feature(Feature feature, ArrayNode links) throws IOException {
    start("Feature");
    body(feature);
    members(JsonNodeFactory.instance.objectNode().set("links", links));
    end();
  }

  /** What only the outermost object says. */
  private void start(String type) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", type);
    json.writeArrayFieldStart("conformsTo");
    json.writeString(CLASSES + "core");
    json.writeString(CLASSES + "types-schemas");
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
    GeometryEncoder.write(json, plain() || both ? shape : null);
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
