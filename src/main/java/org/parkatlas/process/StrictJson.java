package org.parkatlas.process;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Shown;

/** Reads a caller's JSON: no name twice, nothing behind it, decimals as exact as they stand. */
public final class StrictJson {
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private StrictJson() {}

  /**
   * @throws InvalidInput if it is not JSON, with line and column
   */
  public static JsonNode read(byte[] body) {
    try {
      return MAPPER.readTree(body);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String where = at == null ? "" : " line " + at.getLineNr() + " column " + at.getColumnNr();
      throw invalid("body" + where, e.getOriginalMessage());
    } catch (IOException e) {
      throw invalid("body", e.getMessage());
    }
  }

  /** The start of a value, for a message. */
  static String shown(Object value) {
    return Shown.of(value);
  }

  private static InvalidInput invalid(String where, String why) {
    String reason = "is not valid JSON: " + why.lines().findFirst().orElse("unreadable");
    return new InvalidInput(where, null, reason, "Mend the body there");
  }
}
