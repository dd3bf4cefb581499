package org.parkatlas.model;

/**
 * Which area stands under land efficiency. The bases are never mixed and never replace each other.
 */
public enum Basis implements Coded {
  /** 已供应工业用地, the denominator of the official indicator (14th five-year plan, no. 5). */
  SUPPLIED("supplied", "已供应工业用地", "supplied industrial land"),
  /** The published area of the zone. */
  GROSS("gross", "公布面积", "published area"),
  /** The ellipsoidal area of the zone's shape on the map. */
  FOOTPRINT("footprint", "图形面积", "area of the shape");

  private final String code;
  private final Text title;

  Basis(String code, String zh, String en) {
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

  /**
   * @throws InvalidInput if no basis has this code
   */
  public static Basis ofCode(String code) {
    return Coded.find(values(), "basis", code);
  }
}
