package org.parkatlas.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.parkatlas.cql2.Folding;

/**
 * Words to look for: one of several phrases must occur. Case, accents, full and half width, and the
 * amount of white space make no difference; a phrase may be part of a word, since Chinese writes no
 * spaces.
 */
public final class Words {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final List<String> phrases;

  private Words(List<String> phrases) {
    this.phrases = phrases;
  }

  /**
   * @param text phrases with commas between them, Western or Chinese; empty ones do not count
   */
  public static Words of(String text) {
    return new Words(
        Arrays.stream(text.split("[,，]"))
            .map(phrase -> plain(phrase).strip())
            .filter(phrase -> !phrase.isEmpty())
            .toList());
  }

  /** The form in which texts are compared. */
  static String plain(String text) {
    return SPACE.matcher(Folding.searched(text)).replaceAll(" ");
  }

  /** No phrase at all: nothing can be found by it. */
  public boolean isEmpty() {
    return phrases.isEmpty();
  }

  /**
   * @param plainText made by {@link #plain}
   */
  boolean occurIn(String plainText) {
    for (String phrase : phrases) {
      if (plainText.contains(phrase)) {
        return true;
      }
    }
    return false;
  }
}
