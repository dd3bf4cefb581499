package org.parkatlas.model;

/** Words for people, in both languages of the product. Neither is ever null. */
public record Text(String zh, String en) {
  public static Text of(String zh, String en) {
    return new Text(zh, en);
  }

  /** The words in the language asked for. */
  public String in(Lang lang) {
    return lang == Lang.ZH ? zh : en;
  }
}
