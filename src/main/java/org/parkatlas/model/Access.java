package org.parkatlas.model;

/** Who may see a field. */
public enum Access {
  /** Anybody. */
  PUBLIC,
  /**
   * Kept in the store, never in a public answer: single enterprises' statistics are confidential
   * (统计法 art. 9 and 28).
   */
  RESTRICTED
}
