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
import org.parkatlas.model.Shown;

/** Reads JSON files; says where they are broken. */
final class JsonFile {
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** For who reads a file member by member and looks for its end himself. */
  static final JsonMapper BY_MEMBER =
      MAPPER.rebuild().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private JsonFile() {}

  /**
   * @throws InvalidInput if it is not JSON, with line and column
   */
  static JsonNode read(String fileName, InputStream in) {
    JsonNode[] read = new JsonNode[1];
    located(fileName, () -> read[0] = MAPPER.readTree(in));
    return read[0];
  }

  /** Reads JSON. */
  interface Reading {
    void run() throws IOException;
  }

  /**
   * @throws InvalidInput if what is read is not JSON, with line and column
   */
  static void located(String fileName, Reading reading) {
    try {
      reading.run();
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new InvalidInput(
          fileName + (at == null ? "" : " line " + at.getLineNr() + " column " + at.getColumnNr()),
          null,
          "is not valid JSON: " + Shown.of(e.getOriginalMessage()),
          "Mend the file there.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
