package org.parkatlas.cql2;

import java.util.Locale;
import java.util.function.UnaryOperator;

/** What makes a text of a text. */
final class TextFunctions {
  private TextFunctions() {}

  static UnaryOperator<String> of(String op) {
    return switch (op) {
      case Ops.CASEI -> Folding::caseless;
      case Ops.ACCENTI -> Folding::accentless;
      case Functions.LOWER -> text -> text.toLowerCase(Locale.ROOT);
      case Functions.UPPER -> text -> text.toUpperCase(Locale.ROOT);
      default -> throw new IllegalStateException(op + " does not make a text");
    };
  }
}
