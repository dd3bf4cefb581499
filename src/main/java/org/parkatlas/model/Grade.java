package org.parkatlas.model;

/** Whether a number was published, derived or made up: what a reader must see at a glance. */
public enum Grade implements Coded {
  PUBLISHED("published", "公布", "published"),
  DERIVED("derived", "推算", "derived"),
  SYNTHETIC("synthetic", "模拟", "synthetic"),
  /** Nobody knows who said so. */
  UNVERIFIED("unverified", "待核实", "to be verified");

  private final String code;
  private final Text title;

  Grade(String code, String zh, String en) {
    this.code = code;
    this.title = Text.of(zh, en);
  }

  @Override
  public String code() {
    return code;
  }

  public Text title() {
    return title;
  }
}
