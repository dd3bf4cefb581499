package org.parkatlas.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parkatlas.model.InvalidInput;

/**
 * The inputs of one request: all declared, none missing. Values are typed when they are asked for;
 * a JSON null is as good as nothing.
 */
public final class Inputs {
  /**
   * Members that make an object a qualified value (OGC API – Processes, {@code qualifiedValue}).
   */
  private static final Set<String> QUALIFIERS =
      Set.of("value", "mediaType", "encoding", "schema", "format");

  private final Map<String, JsonNode> values;

  private Inputs(Map<String, JsonNode> values) {
    this.values = values;
  }

  /**
   * @param given the member {@code inputs} of a request; may be missing
   * @throws InvalidInput if an input is not declared, required and missing
   */
  public static Inputs of(JsonNode given, Description process) {
    if (!given.isMissingNode() && !given.isNull() && !given.isObject()) {
      throw new InvalidInput(
          "inputs", StrictJson.shown(given), "is not an object", "Give {\"name\": value}.");
    }
    List<String> known = process.inputs().stream().map(Description.Input::name).toList();
    Map<String, JsonNode> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> input : given.properties()) {
      String where = where(input.getKey());
      if (!known.contains(input.getKey())) {
        throw new InvalidInput(
            where, null, "is not an input of " + process.id(), "Known are " + known + ".");
      }
      if (!input.getValue().isNull()) {
        values.put(input.getKey(), input.getValue());
      }
    }
    for (Description.Input input : process.inputs()) {
      if (input.required() && !values.containsKey(input.name())) {
        throw new InvalidInput(
            where(input.name()), null, "is missing", "Give it: " + input.title().en() + ".");
      }
    }
    return new Inputs(values);
  }

  static String where(String name) {
    return "inputs." + name;
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** A value as it stands, unwrapped if it is qualified. */
  Optional<Given> given(String name) {
    JsonNode node = values.get(name);
    if (node == null) {
      return Optional.empty();
    }
    boolean qualified = node.isObject() && node.has("value") && onlyQualifiers(node);
    return Optional.of(
        qualified
            ? new Given(node.get("value"), mediaType(node))
            : new Given(node, Optional.empty()));
  }

  /**
   * @param mediaType as the caller names it
   */
  record Given(JsonNode value, Optional<String> mediaType) {}

  private static boolean onlyQualifiers(JsonNode node) {
    return node.properties().stream().allMatch(member -> QUALIFIERS.contains(member.getKey()));
  }

  private static Optional<String> mediaType(JsonNode node) {
    JsonNode type =
        node.has("mediaType") ? node.get("mediaType") : node.path("format").path("mediaType");
    return type.isTextual() ? Optional.of(type.asText()) : Optional.empty();
  }

  public Optional<String> text(String name) {
    return given(name).map(given -> text(where(name), given.value()));
  }

  private static String text(String where, JsonNode value) {
    if (!value.isTextual() || value.asText().isBlank()) {
      throw new InvalidInput(where, StrictJson.shown(value), "is not a text", "Give a text.");
    }
    return value.asText();
  }

  /** One text, or an array of texts; empty if it is not given. */
  public List<String> texts(String name) {
    if (given(name).isEmpty()) {
      return List.of();
    }
    JsonNode value = given(name).get().value();
    if (!value.isArray()) {
      return List.of(text(where(name), value));
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < value.size(); i++) {
      texts.add(text(where(name) + "[" + i + "]", value.get(i)));
    }
    return List.copyOf(texts);
  }

  /** The elements of an array of objects; empty if it is not given. */
  public List<Fields> objects(String name) {
    if (given(name).isEmpty()) {
      return List.of();
    }
    JsonNode value = given(name).get().value();
    if (!value.isArray()) {
      throw new InvalidInput(
          where(name), StrictJson.shown(value), "is not an array", "Give [{…}, …].");
    }
    List<Fields> objects = new ArrayList<>();
    for (int i = 0; i < value.size(); i++) {
      objects.add(Fields.of(where(name) + "[" + i + "]", value.get(i)));
    }
    return List.copyOf(objects);
  }

  /** An object; empty if it is not given. */
  public Optional<Fields> object(String name) {
    return given(name).map(given -> Fields.of(where(name), given.value()));
  }

  public boolean flag(String name) {
    JsonNode value = given(name).map(Given::value).orElse(null);
    if (value != null && !value.isBoolean()) {
      throw new InvalidInput(
          where(name), StrictJson.shown(value), "is not true or false", "Give one of them.");
    }
    return value != null && value.asBoolean();
  }

  /** An exact number; empty if it is not given. */
  public Optional<BigDecimal> decimal(String name) {
    return given(name).map(given -> Fields.decimal(where(name), given.value()));
  }

  /**
   * @return {@code otherwise} if it is not given
   */
  public int integer(String name, int first, int last, int otherwise) {
    return decimal(name)
        .map(number -> Fields.integer(where(name), number, first, last))
        .orElse(otherwise);
  }
}
