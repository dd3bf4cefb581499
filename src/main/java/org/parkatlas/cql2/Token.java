package org.parkatlas.cql2;

/**
 * A word of CQL2 text.
 *
 * @param text what it stands for: quotes are off
 * @param start position of its first character, from 0
 */
record Token(Kind kind, String text, int start) {
  enum Kind {
    NAME,
    /** A name in double quotes: never a keyword. */
    QUOTED_NAME,
    TEXT,
    NUMBER,
    SYMBOL,
    END
  }

  boolean isSymbol(String symbol) {
    return kind == Kind.SYMBOL && text.equals(symbol);
  }

  boolean isWord(String word) {
    return kind == Kind.NAME && text.equalsIgnoreCase(word);
  }

  /** For people: what stands there. */
  String shown() {
    return switch (kind) {
      case END -> "the end of the filter";
      case TEXT -> "the text '" + text + "'";
      case QUOTED_NAME -> "the name \"" + text + "\"";
      default -> "“" + text + "”";
    };
  }
}
