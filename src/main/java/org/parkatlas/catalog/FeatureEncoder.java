package org.parkatlas.catalog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;

/**
 * Writes features as GeoJSON with what a {@link View} shows; a null value is written as null, so
 * that every feature of an answer has the same properties. One thread may use it.
 */
public final class FeatureEncoder {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final View view;
  private final boolean sharedShapes;
  private final List<FieldDef> fields;
  private final int[] indexes;
  private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(1024);
  private Geometry lastShape;
  private SerializedString lastEncoded;

  public FeatureEncoder(CollectionDef def, View view) {
    this.view = view;
    this.sharedShapes = def.derived();
    this.fields = view.fields();
    this.indexes = fields.stream().mapToInt(f -> def.indexOf(f.name())).toArray();
  }

  /** One GeoJSON Feature in UTF-8. */
  public byte[] encode(Feature feature) {
    buffer.reset();
    try (JsonGenerator json = JSON.createGenerator(buffer)) {
      json.writeStartObject();
      json.writeStringField("type", "Feature");
      json.writeStringField("id", feature.id());
      json.writeFieldName("geometry");
      writeShape(json, view.shapes() ? feature.geometry() : null);
      json.writeObjectFieldStart("properties");
      for (int i = 0; i < indexes.length; i++) {
        json.writeFieldName(fields.get(i).name());
        writeValue(json, feature.value(indexes[i]));
      }
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return buffer.toByteArray();
  }

  private void writeShape(JsonGenerator json, Geometry shape) throws IOException {
    if (sharedShapes && shape != null) {
      json.writeRawValue(encoded(shape));
    } else {
      GeometryEncoder.write(json, shape, view.crs());
    }
  }

  /** Rows of one zone share its shape and stand together: it is encoded once. */
  private SerializedString encoded(Geometry shape) throws IOException {
    if (lastEncoded == null || shape != lastShape) {
      StringWriter text = new StringWriter();
      try (JsonGenerator json = JSON.createGenerator(text)) {
        GeometryEncoder.write(json, shape, view.crs());
      }
      lastShape = shape;
      lastEncoded = new SerializedString(text.toString());
    }
    return lastEncoded;
  }

  private static void writeValue(JsonGenerator json, Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else {
      writeList(json, (List<?>) value);
    }
  }

  private static void writeList(JsonGenerator json, List<?> values) throws IOException {
    json.writeStartArray();
    for (Object value : values) {
      json.writeString((String) value);
    }
    json.writeEndArray();
  }
}
