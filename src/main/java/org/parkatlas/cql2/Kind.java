package org.parkatlas.cql2;

/** What the value of an expression is. */
enum Kind {
  TEXT("a text"),
  NUMBER("a number"),
  BOOLEAN("true or false"),
  /** A number that is also the time from its first day to its last. */
  YEAR("a year, which is a number"),
  DAY("a day"),
  MOMENT("a moment"),
  INTERVAL("an interval"),
  SHAPE("a shape"),
  ARRAY("an array");

  private final String words;

  Kind(String words) {
    this.words = words;
  }

  /** With its article, in the middle of a sentence. */
  String words() {
    return words;
  }

  boolean isNumber() {
    return this == NUMBER || this == YEAR;
  }

  boolean isInstant() {
    return this == DAY || this == MOMENT;
  }

  boolean isTime() {
    return isInstant() || this == YEAR || this == INTERVAL;
  }
}
