package org.parkatlas.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

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

  private static final long MU_IN_KM2 = 1500;

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

  /** How many yuan one is; empty if it is no amount of money. */
  public Optional<BigDecimal> inYuan() {
    return switch (this) {
      case YUAN -> Optional.of(BigDecimal.ONE);
      case WAN_YUAN -> Optional.of(BigDecimal.valueOf(10_000));
      case YI_YUAN -> Optional.of(BigDecimal.valueOf(100_000_000));
      default -> Optional.empty();
    };
  }

  /**
   * A figure of land efficiency in this unit, as exact as people read it: 亿元/平方公里 to four places,
   * 万元/亩 to two.
   *
   * @param yuanPerKm2 null gives null
   * @throws IllegalStateException if this is neither of the two
   */
  public BigDecimal ofYuanPerKm2(BigDecimal yuanPerKm2) {
    return switch (this) {
      case YI_YUAN_PER_KM2 -> divided(yuanPerKm2, YI_YUAN.inYuan().orElseThrow(), 4);
      case WAN_YUAN_PER_MU -> divided(yuanPerKm2, BigDecimal.valueOf(10_000 * MU_IN_KM2), 2);
      default -> throw new IllegalStateException(this + " is no unit of land efficiency");
    };
  }

  private static BigDecimal divided(BigDecimal amount, BigDecimal unit, int places) {
    return amount == null ? null : amount.divide(unit, places, RoundingMode.HALF_EVEN);
  }

  public Text symbol() {
    return symbol;
  }
}
