package org.parkatlas.model;

/** A language of the product. Chinese comes first. */
public enum Lang {
  ZH("zh-CN"),
  EN("en");

  private final String tag;

  Lang(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag, as in {@code Content-Language}. */
  public String tag() {
    return tag;
  }
}
