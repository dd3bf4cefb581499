package org.parkatlas.api.exchange;

/** A page for people, whoever wrote it. */
public interface WebPage {
  /** The whole document in UTF-8. */
  byte[] bytes();
}
