package org.parkatlas.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Shown;

/**
 * Reads a GeoJSON FeatureCollection feature by feature, none of which is kept.
 *
 * <p>The member {@code crs} of GeoJSON before RFC 7946 is honoured wherever it stands: what it
 * names must be what the coordinates were declared in.
 */
final class GeoJsonFeatures {
  /**
   * A feature as it stands.
   *
   * @param row 1-based
   * @param id missing if there is none
   * @param shape null if there is none
   */
  record RawFeature(long row, JsonNode id, JsonNode properties, GeoJsonShape shape) {}

  /** Takes features in their order. */
  interface Sink {
    void take(RawFeature feature);
  }

  private final String where;
  private final DeclaredCrs crs;
  private final InputLimits.Count rows;
  private final InputLimits.Count vertices;
  private final Sink sink;
  private long row;

  private GeoJsonFeatures(String where, DeclaredCrs crs, InputLimits limits, Sink sink) {
    this.where = where;
    this.crs = crs;
    this.rows = limits.countRows(where);
    this.vertices = limits.countVertices(where);
    this.sink = sink;
  }

  /**
   * @param where how messages name it: the file, or the input
   * @throws InvalidInput if it is not JSON (with line and column), not a FeatureCollection, too
   *     large, or in another coordinate system than declared
   */
  static void read(String where, InputStream in, DeclaredCrs crs, InputLimits limits, Sink sink) {
    try (JsonParser json = JsonReader.BY_MEMBER.createParser(in)) {
      JsonReader.located(
          where, () -> new GeoJsonFeatures(where, crs, limits, sink).collection(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As the other, of JSON that was read already. */
  static void read(String where, JsonNode given, DeclaredCrs crs, InputLimits limits, Sink sink) {
    try (JsonParser json = given.traverse(JsonReader.BY_MEMBER)) {
      new GeoJsonFeatures(where, crs, limits, sink).collection(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void collection(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw noCollection("nothing");
    }
    String type = null;
    boolean features = false;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String member = json.currentName();
      json.nextToken();
      if (member.equals("features") && json.currentToken() == JsonToken.START_ARRAY) {
        features = true;
        features(json);
      } else if (member.equals("type")) {
        type = type(json);
      } else {
        other(member, json);
      }
    }
    if (json.nextToken() != null) {
      throw new InvalidInput(where, null, "goes on after its end", "Remove what stands there.");
    }
    if (!features) {
      throw noCollection(type == null ? "nothing" : type);
    }
  }

  private String type(JsonParser json) throws IOException {
    String type = json.currentToken().isStructStart() ? "no text" : json.getText();
    json.skipChildren();
    if (!type.equals("FeatureCollection")) {
      throw noCollection(type);
    }
    return type;
  }

  private InvalidInput noCollection(String type) {
    return new InvalidInput(
        where,
        Shown.of(type),
        "is not a GeoJSON FeatureCollection",
        "Give {\"type\":\"FeatureCollection\",\"features\":[…]}.");
  }

  private void other(String member, JsonParser json) throws IOException {
    if (member.equals("crs")) {
      crs.requireSame(where, json.readValueAsTree());
    } else if (member.equals("UTF8Encoding") && json.currentToken() == JsonToken.VALUE_TRUE) {
      throw new InvalidInput(
          where, null, "is compressed as ECharts does it (UTF8Encoding)", "Decode it first.");
    } else {
      json.skipChildren();
    }
  }

  private void features(JsonParser json) throws IOException {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      row++;
      rows.more();
      sink.take(feature(json));
    }
  }

  private RawFeature feature(JsonParser json) throws IOException {
    JsonNode id = MissingNode.getInstance();
    JsonNode properties = MissingNode.getInstance();
    GeoJsonShape shape = null;
    if (json.currentToken() == JsonToken.START_OBJECT) {
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String member = json.currentName();
        json.nextToken();
        switch (member) {
          case "id" -> id = json.readValueAsTree();
          case "properties" -> properties = json.readValueAsTree();
          case "geometry" -> shape = shape(json);
          default -> other(member, json);
        }
      }
    } else {
      json.skipChildren();
    }
    return new RawFeature(row, id, properties, shape);
  }

  private GeoJsonShape shape(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      boolean none = json.currentToken() == JsonToken.VALUE_NULL;
      json.skipChildren();
      return none ? null : new GeoJsonShape(null, null);
    }
    String type = null;
    Object coordinates = null;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String member = json.currentName();
      json.nextToken();
      switch (member) {
        case "type" -> type = json.readValueAsTree().toString().replace("\"", "");
        case "coordinates" -> coordinates = new Coordinates(json, vertices).read();
        default -> other(member, json);
      }
    }
    return new GeoJsonShape(type, coordinates);
  }
}
