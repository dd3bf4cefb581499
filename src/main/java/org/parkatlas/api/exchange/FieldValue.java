package org.parkatlas.api.exchange;

import java.math.BigDecimal;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.InvalidInput;

/** Reads a parameter's text as a value of a field. */
final class FieldValue {
  private FieldValue() {}

  /**
   * @return of the field's Java type
   * @throws InvalidInput if the text is not of that type, or not one of the allowed values
   */
  static Object of(FieldDef field, String text) {
    if (!field.values().isEmpty() && !field.values().contains(text)) {
      throw new InvalidInput(
          field.name(), text, "is not an allowed value", "Use one of " + field.values() + ".");
    }
    try {
      return switch (field.type()) {
        case STRING, DATE, STRINGS -> text;
        case INTEGER -> Long.valueOf(text);
        case NUMBER -> finite(text);
        case DECIMAL -> new BigDecimal(text);
        case BOOLEAN -> bool(text);
      };
    } catch (NumberFormatException e) {
      throw new InvalidInput(field.name(), text, "is not " + wanted(field), "Give one.");
    }
  }

  private static Double finite(String text) {
    double number = Double.parseDouble(text);
    if (!Double.isFinite(number)) {
      throw new NumberFormatException(text);
    }
    return number;
  }

  private static Boolean bool(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new NumberFormatException(text);
    }
    return Boolean.valueOf(text);
  }

  private static String wanted(FieldDef field) {
    return switch (field.type()) {
      case INTEGER -> "a whole number";
      case BOOLEAN -> "true or false";
      default -> "a number";
    };
  }
}
