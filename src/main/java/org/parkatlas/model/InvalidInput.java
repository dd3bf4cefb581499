package org.parkatlas.model;

/**
 * Input that cannot be used: a request parameter, a line of a file, a setting. Says where it
 * stands, what it was, why it cannot be used and how to mend it.
 */
public final class InvalidInput extends RuntimeException {
  private final String where;
  private final String value;
  private final String reason;
  private final String remedy;

  /**
   * @param where parameter name, or file and row
   * @param value what was given, of which the start is kept; null if there was nothing to show
   * @param reason predicate that continues "{where} …", such as "is not a year"
   * @param remedy one sentence that says what to do
   */
  public InvalidInput(String where, String value, String reason, String remedy) {
    super(
        where
            + " "
            + reason
            + (value == null ? "" : " (got “" + Shown.of(value) + "”)")
            + ". "
            + remedy);
    this.where = where;
    this.value = value == null ? null : Shown.of(value);
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
}
