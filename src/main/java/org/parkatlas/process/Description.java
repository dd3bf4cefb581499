package org.parkatlas.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.Text;

/**
 * What a process takes and gives. It stands in {@code api/processes/{id}.json}, where a reader
 * finds it whole; the code that reads the inputs is held to it by tests.
 *
 * @param mediaTypes what its one output can be written in, the default first
 * @param example a request to it; empty before it is that {@linkplain #in of a city}
 * @param outputSchema JSON Schema of the output in the default media type
 */
public record Description(
    String id,
    Text title,
    Text description,
    List<Input> inputs,
    Text outputTitle,
    List<String> mediaTypes,
    ObjectNode outputSchema,
    ObjectNode example) {
  /** Name of the one output that every process has. */
  public static final String RESULT = "result";

  public static final String VERSION = "1.0.0";

  /**
   * @param required whether it has to be given
   * @param schema JSON Schema of a value
   */
  public record Input(
      String name, Text title, Text description, boolean required, ObjectNode schema) {
    private Input in(CityValues values) {
      return new Input(name, title, description, required, values.fill(schema));
    }
  }

  /** Reads the description of a process. */
  static Description of(String id) {
    try (InputStream in = Description.class.getResourceAsStream("/api/processes/" + id + ".json")) {
      JsonNode file = StrictJson.MAPPER.readTree(in);
      List<Input> inputs = new ArrayList<>();
      file.get("inputs").properties().forEach(i -> inputs.add(input(i.getKey(), i.getValue())));
      List<String> mediaTypes = new ArrayList<>();
      file.get("mediaTypes").forEach(type -> mediaTypes.add(type.asText()));
      return new Description(
          id,
          text(file.get("title")),
          text(file.get("description")),
          List.copyOf(inputs),
          text(file.get("output").get("title")),
          List.copyOf(mediaTypes),
          (ObjectNode) file.get("output").get("schema"),
          StrictJson.MAPPER.createObjectNode());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same for a city: its levels, codes and systems as the values that are allowed, and its
   * example.
   */
  public Description in(Atlas atlas) {
    CityValues values = new CityValues(atlas);
    return new Description(
        id,
        title,
        description,
        inputs.stream().map(input -> input.in(values)).toList(),
        outputTitle,
        mediaTypes,
        values.fill(outputSchema),
        example(atlas.city().examples().get(id)));
  }

  private static ObjectNode example(String json) {
    try {
      return json == null
          ? StrictJson.MAPPER.createObjectNode()
          : (ObjectNode) StrictJson.MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Input input(String name, JsonNode node) {
    return new Input(
        name,
        text(node.get("title")),
        text(node.get("description")),
        node.path("required").asBoolean(),
        (ObjectNode) node.get("schema"));
  }

  private static Text text(JsonNode node) {
    return Text.of(node.get("zh").asText(), node.get("en").asText());
  }
}
