package org.parkatlas.cql2;

import java.util.ArrayDeque;
import java.util.Deque;
import org.parkatlas.model.InvalidInput;

/** How much a filter may be: whatever is sent, an answer costs little. */
final class Limits {
  /** No shorter than what fits into an address; a thousand ids of 36 characters have 40,000. */
  static final int MAX_LENGTH = 64 * 1024;

  static final int MAX_DEPTH = 100;
  static final int MAX_PATTERN = 1000;

  /** Numbers lie between 10^-400 and 10^400: far beyond a double, far from eating memory. */
  static final int MAX_EXPONENT = 400;

  private record Level(Expr expr, int depth) {}

  private Limits() {}

  /** No longer than allowed, and of whole characters: half a surrogate pair cannot be sent back. */
  static void checkText(String text) {
    if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
      throw new InvalidInput(
          "filter", null, "has half of a surrogate pair", "Send well-formed Unicode.");
    }
    if (text.length() > MAX_LENGTH) {
      throw new InvalidInput(
          "filter",
          text,
          "has " + text.length() + " characters, more than " + MAX_LENGTH,
          "Make it shorter.");
    }
  }

  /** A chain such as 1 + 1 + 1 nests without parentheses; so the whole is measured as well. */
  static void checkDepth(Expr expr) {
    Deque<Level> open = new ArrayDeque<>();
    open.push(new Level(expr, 1));
    while (!open.isEmpty()) {
      Level level = open.pop();
      if (level.depth > MAX_DEPTH) {
        throw tooDeep();
      }
      level.expr.children().forEach(child -> open.push(new Level(child, level.depth + 1)));
    }
  }

  static InvalidInput tooDeep() {
    return new InvalidInput(
        "filter",
        null,
        "is nested more than " + MAX_DEPTH + " levels deep",
        "Nest less: write long alternatives as IN, and repeated AND or OR without parentheses.");
  }
}
