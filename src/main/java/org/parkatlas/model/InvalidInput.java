package org.parkatlas.model;

/**
 * Input that cannot be used: a request parameter, a line of a file, a setting. Says where it
 * stands, what it was, why it cannot be used and how to mend it.
 */
public final class InvalidInput extends RuntimeException {
  private static final int MAX_SHOWN = 120;

  private final String where;
  private final String value;
  private final String reason;
  private final String remedy;

  /**
   * @param where parameter name, or file and row
   * @param value what was given; null if there was nothing to show
   * @param reason predicate that continues "{where} …", such as "is not a year"
   * @param remedy one sentence that says what to do
   */
  public InvalidInput(String where, String value, String reason, String remedy) {
    super(
        where
            + " "
            + reason
            + (value == null ? "" : " (got “" + shown(value) + "”)")
            + ". "
            + remedy);
    this.where = where;
    this.value = value;
    this.reason = reason;
    this.remedy = remedy;
  }

  public String where() {
    return where;
  }

  public String value() {
    return value;
  }

  public String reason() {
    return reason;
  }

  public String remedy() {
    return remedy;
  }

  private static String shown(String value) {
    if (value.length() <= MAX_SHOWN) {
      return value;
    }
    // Half of a character beyond the basic plane is no text and could not be written.
    int end = Character.isHighSurrogate(value.charAt(MAX_SHOWN - 1)) ? MAX_SHOWN - 1 : MAX_SHOWN;
    return value.substring(0, end) + "…";
  }
}
