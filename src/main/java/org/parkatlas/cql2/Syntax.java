package org.parkatlas.cql2;

import org.parkatlas.model.InvalidInput;

/** Says where CQL2 text breaks off, so that its writer finds the place. */
final class Syntax {
  private static final String REMEDY =
      "Write CQL2 text, such as district = '浦东新区' AND areaKm2 > 1.5; text stands in single quotes,"
          + " names stand bare or in double quotes.";

  private Syntax() {}

  /**
   * @param at position of the place, from 0
   * @param problem a clause on what is wrong there
   */
  static InvalidInput at(String source, int at, String problem) {
    return new InvalidInput(
        "filter", source, "cannot be read at " + place(source, at) + ": " + problem, REMEDY);
  }

  /**
   * @param expected what could stand there instead, in words
   */
  static InvalidInput unexpected(String source, Token found, String expected) {
    return at(source, found.start(), "found " + found.shown() + ", expected " + expected);
  }

  private static String place(String source, int at) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < at; i++) {
      if (source.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return "line " + line + ", column " + (source.codePointCount(lineStart, at) + 1);
  }
}
