package org.parkatlas.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import org.parkatlas.model.InvalidInput;

/** Says what the validator found in the words of this program: where, what, why, how to mend it. */
final class SchemaError {
  private SchemaError() {}

  static InvalidInput told(Description.Input input, Error error) {
    NodePath path = error.getInstanceLocation();
    String where = where(input.name(), path);
    JsonNode value = error.getInstanceNode();
    JsonNode allowed = error.getSchemaNode();
    return switch (error.getKeyword()) {
      case "type" -> ofType(where, value, allowed.asText(), path, input);
      case "oneOf" -> of(where, value, "is of none of the kinds allowed", description(input));
      case "enum" -> of(where, value, "is not a known value", "Use one of " + list(allowed) + ".");
      case "required" ->
          new InvalidInput(where + "." + error.getProperty(), null, "is missing", "Give it.");
      case "minItems" -> ofCount(where, value, "fewer", allowed, "Give more.");
      case "maxItems" -> ofCount(where, value, "more", allowed, "Give fewer.");
      case "minimum" -> of(where, value, "is below " + plain(allowed), "Give a larger number.");
      case "maximum" -> of(where, value, "is above " + plain(allowed), "Give a smaller number.");
      default -> of(where, value, "does not fit its schema: " + error.getMessage(), "Mend it.");
    };
  }

  /** Such as {@code inputs.near[0].kind}. */
  private static String where(String input, NodePath path) {
    StringBuilder where = new StringBuilder(Inputs.where(input));
    for (int i = 0; i < path.getNameCount(); i++) {
      Object step = path.getElement(i);
      where.append(step instanceof Integer ? "[" + step + "]" : "." + step);
    }
    return where.toString();
  }

  private static InvalidInput of(String where, JsonNode value, String reason, String remedy) {
    String text = value.isTextual() ? value.asText() : value.toString();
    return new InvalidInput(where, text, reason, remedy);
  }

  private static InvalidInput ofCount(
      String where, JsonNode value, String than, JsonNode limit, String remedy) {
    String reason = "has " + value.size() + " entries, " + than + " than " + limit.asText();
    return new InvalidInput(where, null, reason, remedy);
  }

  /** An object that is an input itself is best told by its description. */
  private static InvalidInput ofType(
      String where, JsonNode value, String type, NodePath path, Description.Input input) {
    boolean whole = type.equals("object") && path.getNameCount() == 0;
    String remedy = whole ? description(input) : "Give " + named(type) + ".";
    return of(where, value, "is not " + named(type), remedy);
  }

  private static String named(String type) {
    return switch (type) {
      case "string" -> "a text";
      case "number" -> "a number";
      case "integer" -> "a whole number";
      case "boolean" -> "true or false";
      case "array" -> "an array";
      case "object" -> "an object";
      default -> "of the type " + type;
    };
  }

  private static String plain(JsonNode bound) {
    return bound.decimalValue().toPlainString();
  }

  private static String description(Description.Input input) {
    return "Give this: " + input.description().en();
  }

  private static String list(JsonNode values) {
    StringBuilder list = new StringBuilder();
    values.forEach(value -> list.append(list.isEmpty() ? "" : ", ").append(value.asText()));
    return "[" + list + "]";
  }
}
