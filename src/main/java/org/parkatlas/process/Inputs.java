package org.parkatlas.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.parkatlas.model.InvalidInput;

/**
 * The inputs of one request: all declared, none missing; a JSON null is as good as nothing. A
 * process sees only values that fit their schemas, so what it asks for has the declared type.
 */
public final class Inputs {
  /**
   * Members that make an object a qualified value (OGC API – Processes, {@code qualifiedValue}).
   */
  private static final Set<String> QUALIFIERS =
      Set.of("value", "mediaType", "encoding", "schema", "format");

  private final Map<String, JsonNode> values;
  private final Map<String, JsonNode> defaults;

  private Inputs(Map<String, JsonNode> values, Map<String, JsonNode> defaults) {
    this.values = values;
    this.defaults = defaults;
  }

  /**
   * @param given the member {@code inputs} of a request; may be missing
   * @throws InvalidInput if an input is not declared, required and missing
   */
  public static Inputs of(JsonNode given, Description process) {
    if (!given.isMissingNode() && !given.isNull() && !given.isObject()) {
      throw new InvalidInput(
          "inputs", given.toString(), "is not an object", "Give {\"name\": value}.");
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
    return new Inputs(values, Map.of());
  }

  /**
   * @param declared values of those that are not given
   */
  Inputs withDefaults(Map<String, JsonNode> declared) {
    return new Inputs(values, declared);
  }

  static String where(String name) {
    return "inputs." + name;
  }

  /** Whether the caller gave it; a declared value does not count. */
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

  /** What is given, or else the declared value. */
  private Optional<JsonNode> value(String name) {
    return given(name).map(Given::value).or(() -> Optional.ofNullable(defaults.get(name)));
  }

  public Optional<String> text(String name) {
    return value(name).map(text -> notBlank(where(name), text));
  }

  /** A text that looks like none is a mistake that nobody sees. */
  private static String notBlank(String where, JsonNode text) {
    if (text.asText().isBlank()) {
      throw new InvalidInput(where, text.asText(), "is an empty text", "Give a text.");
    }
    return text.asText();
  }

  /** The texts of an array; empty if it is not given. */
  public List<String> texts(String name) {
    return elements(name, Inputs::notBlank);
  }

  /** The elements of an array of objects; empty if it is not given. */
  public List<Fields> objects(String name) {
    return elements(name, Fields::of);
  }

  private <T> List<T> elements(String name, BiFunction<String, JsonNode, T> read) {
    JsonNode array = value(name).orElse(MissingNode.getInstance());
    return IntStream.range(0, array.size())
        .mapToObj(i -> read.apply(where(name) + "[" + i + "]", array.get(i)))
        .toList();
  }

  /** An object; empty if it is not given. */
  public Optional<Fields> object(String name) {
    return value(name).map(object -> Fields.of(where(name), object));
  }

  /** False if it is neither given nor declared. */
  public boolean flag(String name) {
    return value(name).map(JsonNode::asBoolean).orElse(false);
  }

  /** An exact number; empty if it is not given. */
  public Optional<BigDecimal> decimal(String name) {
    return value(name).map(number -> Fields.decimal(where(name), number));
  }

  /** A whole number that its schema bounds to an {@code int}. */
  public Optional<Integer> integer(String name) {
    return decimal(name).map(BigDecimal::intValueExact);
  }
}
