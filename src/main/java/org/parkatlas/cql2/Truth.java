package org.parkatlas.cql2;

/** The three answers a condition has. */
enum Truth {
  TRUE,
  FALSE,
  /** A value that the answer needs is missing. */
  UNKNOWN;

  static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
