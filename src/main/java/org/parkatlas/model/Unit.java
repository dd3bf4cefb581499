package org.parkatlas.model;

/** Units of measure, with the symbol an official writes and the one an English reader expects. */
public enum Unit {
  NONE("", ""),
  METRE("米", "m"),
  SQUARE_METRE("平方米", "m²"),
  HECTARE("公顷", "ha"),
  KM2("平方公里", "km²"),
  YUAN("元", "yuan"),
  YUAN_PER_KM2("元/平方公里", "yuan/km²"),
  /** 10^8 yuan. */
  YI_YUAN("亿元", "100 million yuan"),
  YI_YUAN_PER_KM2("亿元/平方公里", "100 million yuan/km²"),
  /** 10^4 yuan a mu; 1 km² = 1500 mu, so 1 亿元/km² = 6.6667 万元/亩. */
  WAN_YUAN_PER_MU("万元/亩", "10,000 yuan/mu"),
  TONNE_COAL_EQUIVALENT("吨标准煤", "tce"),
  PERSON("人", "people"),
  YEAR("年", "year"),
  RATIO("", "ratio");

  private final Text symbol;

  Unit(String zh, String en) {
    this.symbol = Text.of(zh, en);
  }

  public Text symbol() {
    return symbol;
  }
}
