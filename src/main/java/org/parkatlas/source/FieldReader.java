package org.parkatlas.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.Shown;
import org.parkatlas.model.Unit;

/** Turns what a file says into the value of a declared field. */
final class FieldReader {
  static final String LIST_SEPARATOR = ";";

  private FieldReader() {}

  /** An empty text is no value. */
  static Object ofText(FieldDef field, String text) throws BadRow {
    if (text.isEmpty()) {
      return null;
    }
    return switch (field.type()) {
      case STRING -> text;
      case DATE -> day(field, text);
      case INTEGER -> NumberParser.integer(field.name(), text);
      case NUMBER -> notNegative(field, NumberParser.number(field.name(), text));
      case DECIMAL -> NumberParser.cents(field.name(), text);
      case BOOLEAN -> truth(field, text);
      case STRINGS -> Arrays.stream(text.split(LIST_SEPARATOR)).map(String::strip).toList();
    };
  }

  /** Areas, lengths and amounts are not negative; a bare number, such as a target's, may be. */
  private static Double notNegative(FieldDef field, double value) throws BadRow {
    if (value < 0 && field.unit() != Unit.NONE) {
      throw new BadRow(field.name() + " is negative: " + value);
    }
    return value;
  }

  private static String day(FieldDef field, String text) throws BadRow {
    try {
      return LocalDate.parse(text).toString();
    } catch (DateTimeParseException e) {
      throw new BadRow(field.name() + " is not a day such as 2021-07-05: “" + Shown.of(text) + "”");
    }
  }

  private static Boolean truth(FieldDef field, String text) throws BadRow {
    // Excel and LibreOffice write TRUE and FALSE.
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new BadRow(field.name() + " is not true or false: “" + Shown.of(text) + "”");
    };
  }

  static Object ofJson(FieldDef field, JsonNode node) throws BadRow {
    if (node.isNull()) {
      return null;
    }
    boolean fits =
        switch (field.type()) {
          case STRING, DATE -> node.isTextual();
          case INTEGER, NUMBER, DECIMAL -> node.isNumber();
          case BOOLEAN -> node.isBoolean();
          case STRINGS -> node.isArray();
        };
    if (!fits) {
      throw new BadRow(field.name() + " is not a " + field.type() + ": " + Shown.of(node));
    }
    return node.isArray() ? strings(field, node) : ofText(field, node.asText());
  }

  private static List<String> strings(FieldDef field, JsonNode node) throws BadRow {
    List<String> values = new ArrayList<>();
    for (JsonNode value : node) {
      if (!value.isTextual()) {
        throw new BadRow(field.name() + " has an entry that is not a text: " + Shown.of(value));
      }
      values.add(value.asText());
    }
    return List.copyOf(values);
  }
}
