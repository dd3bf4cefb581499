package org.parkatlas.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.parkatlas.model.InvalidInput;

/** Reads JSON files; says where they are broken. */
final class JsonFile {
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonFile() {}

  /**
   * @throws InvalidInput if it is not JSON, with line and column
   */
  static JsonNode read(String fileName, InputStream in) {
    try {
      return MAPPER.readTree(in);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new InvalidInput(
          fileName + (at == null ? "" : " line " + at.getLineNr() + " column " + at.getColumnNr()),
          null,
          "is not valid JSON: " + e.getOriginalMessage(),
          "Mend the file there.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The features of a FeatureCollection.
   *
   * @throws InvalidInput if the file is something else
   */
  static JsonNode features(String fileName, InputStream in) {
    JsonNode root = read(fileName, in);
    String type = root.path("type").asText("nothing");
    JsonNode features = root.path("features");
    if (!type.equals("FeatureCollection") || !features.isArray()) {
      throw new InvalidInput(
          fileName,
          type,
          "is not a GeoJSON FeatureCollection",
          "Give {\"type\":\"FeatureCollection\",\"features\":[…]}.");
    }
    return features;
  }
}
