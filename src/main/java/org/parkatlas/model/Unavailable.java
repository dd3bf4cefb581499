package org.parkatlas.model;

/**
 * Something the server stands on, such as the database, cannot be reached or is held by another.
 */
public final class Unavailable extends RuntimeException {
  public Unavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
