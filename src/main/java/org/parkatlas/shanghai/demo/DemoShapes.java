package org.parkatlas.shanghai.demo;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;

/**
 * Writes polygons without holes as GeoJSON (RFC 7946), one feature a line, with the properties that
 * each has.
 */
final class DemoShapes {
  private static final String START = "{\"type\":\"FeatureCollection\",\"features\":[\n";
  private static final String END = "\n]}\n";

  private final JsonGenerator json;

  private DemoShapes(JsonGenerator json) {
    this.json = json;
  }

  static void write(Path file, List<Feature> features) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter(",\n"));
      DemoShapes shapes = new DemoShapes(json);
      json.writeRaw(START);
      for (Feature feature : features) {
        shapes.feature(feature);
      }
      json.writeRaw(END);
    }
  }

  private void feature(Feature feature) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeStringField("id", feature.id());
    json.writeObjectFieldStart("properties");
    for (FieldDef field : feature.def().fields()) {
      property(field.name(), feature.value(field));
    }
    json.writeEndObject();
    json.writeObjectFieldStart("geometry");
    json.writeStringField("type", "Polygon");
    ring((Polygon) feature.geometry());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void property(String name, Object value) throws IOException {
    if (value != null) {
      json.writeFieldName(name);
    }
    if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value != null) {
      json.writeString((String) value);
    }
  }

  private void ring(Polygon polygon) throws IOException {
    json.writeArrayFieldStart("coordinates");
    json.writeStartArray();
    for (Coordinate corner : polygon.getExteriorRing().getCoordinates()) {
      json.writeArray(new double[] {corner.x, corner.y}, 0, 2);
    }
    json.writeEndArray();
    json.writeEndArray();
  }
}
