package org.parkatlas.store;

/** What stands in the database is not what this program put there. */
final class Damaged extends RuntimeException {
  Damaged(String message, Throwable cause) {
    super(message, cause);
  }
}
