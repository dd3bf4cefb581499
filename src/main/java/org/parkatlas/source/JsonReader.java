package org.parkatlas.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Shown;

/**
 * Reads JSON that somebody gives, a file or the body of a request: no name twice, nothing behind
 * it, decimals as exact as they stand. Says where it is broken.
 */
public final class JsonReader {
  public static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** For who reads a file member by member and looks for its end himself. */
  static final JsonMapper BY_MEMBER =
      MAPPER.rebuild().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private JsonReader() {}

  /**
   * @param where how messages name it: the file, or the body
   * @throws InvalidInput if it is not JSON, with line and column
   */
  public static JsonNode read(String where, InputStream in) {
    JsonNode[] read = new JsonNode[1];
    located(where, () -> read[0] = MAPPER.readTree(in));
    return read[0];
  }

  /** Reads JSON. */
  interface Reading {
    void run() throws IOException;
  }

  /**
   * @throws InvalidInput if what is read is not JSON, with line and column
   */
  static void located(String where, Reading reading) {
    try {
      reading.run();
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new InvalidInput(
          where + (at == null ? "" : " line " + at.getLineNr() + " column " + at.getColumnNr()),
          null,
          "is not valid JSON: " + Shown.of(e.getOriginalMessage()),
          "Mend it there.");
    } catch (CharConversionException e) {
      throw new InvalidInput(where, null, "is not UTF-8", "Send it as UTF-8.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
