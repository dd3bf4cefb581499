package org.parkatlas.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.source.NumberParser;

/**
 * A JSON object that a caller gave as an input or a part of one, and that fits its schema.
 *
 * @param where how messages name it, such as {@code inputs.changes[0]}
 */
public record Fields(String where, Map<String, JsonNode> values) {
  static Fields of(String where, JsonNode node) {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    node.properties().forEach(member -> values.put(member.getKey(), member.getValue()));
    return new Fields(where, values);
  }

  /**
   * @throws InvalidInput if there are others
   */
  Fields only(String... names) {
    List<String> known = List.of(names);
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        throw new InvalidInput(at(name), null, "is not known here", "Known are " + known + ".");
      }
    }
    return this;
  }

  String at(String name) {
    return where + "." + name;
  }

  /**
   * @throws InvalidInput if it is missing
   */
  String text(String name) {
    return required(name).asText();
  }

  /**
   * @throws InvalidInput if it is missing or too long
   */
  BigDecimal decimal(String name) {
    return decimal(at(name), required(name));
  }

  /** Empty if it is not given. */
  Optional<BigDecimal> optionalDecimal(String name) {
    return Optional.ofNullable(values.get(name)).map(value -> decimal(at(name), value));
  }

  private JsonNode required(String name) {
    JsonNode value = values.get(name);
    if (value == null) {
      throw new InvalidInput(at(name), null, "is missing", "Give it.");
    }
    return value;
  }

  /** A number of at most {@value NumberParser#MOST_DIGITS} digits: arithmetic on it ends. */
  static BigDecimal decimal(String where, JsonNode value) {
    BigDecimal number = value.decimalValue();
    if (!NumberParser.isShort(number)) {
      throw new InvalidInput(
          where,
          number.toString(),
          "has more than " + NumberParser.MOST_DIGITS + " digits",
          "Give fewer.");
    }
    return number;
  }
}
