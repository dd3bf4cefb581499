package org.parkatlas.source;

/** One row cannot be taken; the message is the reason, in one clause. */
final class BadRow extends Exception {
  private static final long serialVersionUID = 1;

  BadRow(String reason) {
    super(reason, null, false, false);
  }
}
