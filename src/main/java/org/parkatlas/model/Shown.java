package org.parkatlas.model;

/** What a message shows of a value that somebody gave: its start, however long it is. */
public final class Shown {
  private static final int MOST = 80;

  private Shown() {}

  /** At most {@value #MOST} characters, and a mark if there were more. */
  public static String of(Object value) {
    String text = String.valueOf(value);
    if (text.length() <= MOST) {
      return text;
    }
    // Half of a character beyond the basic plane is no text and could not be written.
    int end = Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST;
    return text.substring(0, end) + "…";
  }
}
