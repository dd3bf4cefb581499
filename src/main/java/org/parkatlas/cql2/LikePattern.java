package org.parkatlas.cql2;

import java.util.Arrays;
import org.parkatlas.model.InvalidInput;

/**
 * A pattern of LIKE: {@code %} is any run of characters, {@code _} any one, {@code \} takes the
 * next one as it is. Time is at most pattern length × text length: after a mismatch only the last
 * {@code %} is tried again, for an earlier one could not do better.
 */
final class LikePattern {
  private static final int ANY_ONE = -1;
  private static final int ANY_RUN = -2;

  private final int[] items;

  LikePattern(String pattern) {
    if (pattern.length() > Limits.MAX_PATTERN) {
      throw new InvalidInput(
          "filter",
          pattern,
          "has a pattern of more than " + Limits.MAX_PATTERN + " characters",
          "Make it shorter.");
    }
    int[] characters = pattern.codePoints().toArray();
    int[] read = new int[characters.length];
    int size = 0;
    for (int i = 0; i < characters.length; i++) {
      boolean escaped = characters[i] == '\\' && i + 1 < characters.length;
      read[size++] = escaped ? characters[++i] : item(characters[i]);
    }
    items = Arrays.copyOf(read, size);
  }

  private static int item(int character) {
    return switch (character) {
      case '%' -> ANY_RUN;
      case '_' -> ANY_ONE;
      default -> character;
    };
  }

  boolean matches(String text) {
    int item = 0;
    int at = 0;
    int run = -1;
    int runEnd = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (item < items.length && items[item] == ANY_RUN) {
        run = item++;
        runEnd = at;
      } else if (item < items.length && (items[item] == ANY_ONE || items[item] == c)) {
        item++;
        at += Character.charCount(c);
      } else if (run >= 0) {
        runEnd += Character.charCount(text.codePointAt(runEnd));
        at = runEnd;
        item = run + 1;
      } else {
        return false;
      }
    }
    while (item < items.length && items[item] == ANY_RUN) {
      item++;
    }
    return item == items.length;
  }
}
