package org.parkatlas.model;

import java.util.OptionalInt;

/**
 * Units of measure, with the code that definitions carry, the symbol an official writes and the one
 * an English reader expects.
 */
public enum Unit implements Coded {
  NONE("none", "", ""),
  METRE("m", "米", "m"),
  SQUARE_METRE("m2", "平方米", "m²"),
  HECTARE("ha", "公顷", "ha"),
  KM2("km2", "平方公里", "km²"),
  YUAN("yuan", "元", "yuan"),
  YUAN_PER_KM2("yuan/km2", "元/平方公里", "yuan/km²"),
  /** 10^4 yuan. */
  WAN_YUAN("wanYuan", "万元", "10,000 yuan"),
  /** 10^8 yuan. */
  YI_YUAN("yiYuan", "亿元", "100 million yuan"),
  YI_YUAN_PER_KM2("yiYuan/km2", "亿元/平方公里", "100 million yuan/km²"),
  /** 10^4 yuan a mu; 1 km² = 1500 mu, so 1 亿元/km² = 6.6667 万元/亩. */
  WAN_YUAN_PER_MU("wanYuan/mu", "万元/亩", "10,000 yuan/mu"),
  CUBIC_METRE("m3", "立方米", "m³"),
  TONNE_COAL_EQUIVALENT("tce", "吨标准煤", "tce"),
  PERSON("person", "人", "people"),
  YEAR("year", "年", "year"),
  RATIO("ratio", "", "ratio");

  private final String code;
  private final Text symbol;

  Unit(String code, String zh, String en) {
    this.code = code;
    this.symbol = Text.of(zh, en);
  }

  @Override
  public String code() {
    return code;
  }

  public Text symbol() {
    return symbol;
  }

  /** How many zeros an amount of money needs to be one of yuan; empty if it is no money. */
  public OptionalInt zerosToYuan() {
    return switch (this) {
      case YUAN -> OptionalInt.of(0);
      case WAN_YUAN -> OptionalInt.of(4);
      case YI_YUAN -> OptionalInt.of(8);
      default -> OptionalInt.empty();
    };
  }
}
