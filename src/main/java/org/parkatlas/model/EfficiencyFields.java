package org.parkatlas.model;

import java.util.Arrays;
import java.util.List;

/** The fields of a level's land efficiency that every city has: zone × year × basis. */
public final class EfficiencyFields {
  public static final FieldDef ZONE_ID =
      FieldDef.string("zoneId", "区域编号", "Zone").asRequired().asIndexed();

  public static final FieldDef NAME =
      FieldDef.string("name", "名称", "Name").asRequired().asIndexed().as(FieldRole.NAME);

  public static final FieldDef NAME_EN =
      FieldDef.string("nameEn", "英文名", "English name").as(FieldRole.NAME_EN);

  public static final FieldDef YEAR = FieldDef.year("year", "年份", "Year").asRequired().asIndexed();

  /** A {@link Basis} code. */
  public static final FieldDef BASIS =
      FieldDef.string("basis", "面积口径", "Basis")
          .asRequired()
          .asIndexed()
          .oneOf(
              Arrays.stream(Basis.values())
                  .map(basis -> new FieldDef.Code(basis.code(), basis.title()))
                  .toList());

  /** The sum of the main measure, where that is output. */
  public static final FieldDef OUTPUT = FieldDef.decimal("outputYuan", "产值", "Output", Unit.YUAN);

  public static final FieldDef AREA = FieldDef.number("areaKm2", "面积", "Area", Unit.KM2);

  /** The main measure ÷ the area. */
  public static final FieldDef PER_KM2 =
      FieldDef.number("yuanPerKm2", "土地产出效率", "Land efficiency: output per km²", Unit.YUAN_PER_KM2);

  /** How many units the sums are of. */
  public static final FieldDef UNITS = FieldDef.integer("enterprises", "企业数", "Enterprises");

  /** Why there is no figure of the main measure. */
  public static final FieldDef REASON =
      FieldDef.string("reason", "无数据原因", "Why there is no figure").asIndexed();

  /** Why there is no area, and so no figure of any measure. */
  public static final FieldDef AREA_REASON =
      FieldDef.string("areaReason", "无面积原因", "Why there is no area").asIndexed();

  /** Codes of the measures that would give a unit away. */
  public static final FieldDef WITHHELD =
      FieldDef.strings("withheld", "保密指标", "Measures withheld").asRequired();

  public static final FieldDef SYNTHETIC =
      FieldDef.bool("synthetic", "含模拟数据", "Uses synthetic data").asRequired();

  /** Whether the zone's shape is a symbol: nothing is looked for inside it. */
  public static final FieldDef SYMBOL =
      FieldDef.bool("symbol", "仅为示意点", "Known as a point only").asRequired();

  /** What the sums are of: units that lie in the zone, or that declare it; null without a sum. */
  public static final FieldDef NUMERATOR =
      FieldDef.string("numerator", "产值归集方式", "How units are counted")
          .oneOf(
              List.of(
                  new FieldDef.Code("located", Text.of("按位置", "where a unit lies")),
                  new FieldDef.Code("declared", Text.of("按企业申报", "what a unit declares"))));

  public static final FieldDef NUMERATOR_SOURCE =
      FieldDef.string("numeratorSource", "产值来源", "Source of the output");

  public static final FieldDef AREA_SOURCE =
      FieldDef.string("areaSource", "面积来源", "Source of the area");

  /** A {@link Quality} code. */
  public static final FieldDef AREA_QUALITY =
      FieldDef.string("areaQuality", "面积可信程度", "Quality of the area").as(FieldRole.QUALITY);

  public static final List<FieldDef> ALL =
      List.of(
          ZONE_ID,
          NAME,
          NAME_EN,
          YEAR,
          BASIS,
          OUTPUT,
          AREA,
          PER_KM2,
          UNITS,
          REASON,
          AREA_REASON,
          WITHHELD,
          SYNTHETIC,
          SYMBOL,
          NUMERATOR,
          NUMERATOR_SOURCE,
          AREA_SOURCE,
          AREA_QUALITY);

  private EfficiencyFields() {}
}
