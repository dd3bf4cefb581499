package org.parkatlas.process;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.source.JsonReader;

/** The JSON of requests and results: read as strictly as files are, written as exactly. */
public final class StrictJson {
  static final JsonMapper MAPPER =
      JsonReader.MAPPER.rebuild().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private StrictJson() {}

  /**
   * @throws InvalidInput if it is not JSON, with line and column
   */
  public static JsonNode read(byte[] body) {
    return JsonReader.read("body", new ByteArrayInputStream(body));
  }
}
