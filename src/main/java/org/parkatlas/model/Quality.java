package org.parkatlas.model;

/** How far a fact can be trusted, best first. The code is what files and answers carry. */
public enum Quality implements Coded {
  OFFICIAL("official", "官方公布", "published by an authority"),
  OFFICIAL_TEXT_VIA_MIRROR("officialTextViaMirror", "官方文本（转载）", "official text, read on a copy"),
  PRESS("press", "媒体报道", "press"),
  SECONDARY("secondary", "二手资料", "secondary source"),
  DERIVED("derived", "推算", "derived from published figures"),
  ESTIMATED("estimated", "估计", "estimated"),
  UNSOURCED("unsourced", "待核实（暂无公开来源）", "to be verified (no public source)"),
  SYNTHETIC("synthetic", "模拟数据", "synthetic");

  private final String code;
  private final Text title;

  Quality(String code, String zh, String en) {
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

  /** What it comes to for somebody who reads a number. */
  public Grade grade() {
    return switch (this) {
      case OFFICIAL, OFFICIAL_TEXT_VIA_MIRROR, PRESS, SECONDARY -> Grade.PUBLISHED;
      case DERIVED, ESTIMATED -> Grade.DERIVED;
      case UNSOURCED -> Grade.UNVERIFIED;
      case SYNTHETIC -> Grade.SYNTHETIC;
    };
  }

  /**
   * @throws InvalidInput if no quality has this code
   */
  public static Quality ofCode(String code) {
    return Coded.find(values(), "quality", code);
  }
}
