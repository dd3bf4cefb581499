package org.parkatlas.model;

import static org.parkatlas.model.FieldDef.bool;
import static org.parkatlas.model.FieldDef.decimal;
import static org.parkatlas.model.FieldDef.integer;
import static org.parkatlas.model.FieldDef.number;
import static org.parkatlas.model.FieldDef.string;
import static org.parkatlas.model.FieldDef.strings;
import static org.parkatlas.model.FieldDef.year;

import java.util.ArrayList;
import java.util.List;
import org.parkatlas.model.FieldDef.Code;

/**
 * Declarations of the collections that are worked out from others, for any city.
 *
 * @param measures that are summed, the main one first
 * @param ratios of them
 */
record Derived(List<Level> levels, List<Measure> measures, List<Ratio> ratios) {
  /** What each join took in and where it went; the counts and the amounts balance exactly. */
  private static final List<Code> COUNTING =
      List.of(
          new Code("located", Text.of("按位置", "where a unit lies")),
          new Code("declared", Text.of("按申报", "what a unit declares")),
          new Code("declaredFirst", Text.of("先按申报、再按位置", "what it declares, else where it lies")));

  CollectionDef joinReports() {
    List<Code> codes = levels.stream().map(level -> new Code(level.code(), level.title())).toList();
    return CollectionDef.of(
            "join-reports",
            GeometryKind.NONE,
            Text.of("企业落区核对表", "Join reports"),
            Text.of(
                "每个层级每年：输入＝匹配＋区外＋剔除（数据无效），企业数与金额逐分平衡；已供应土地的宗数与面积同样平衡，另列当年后供应、无供应年份、无面积者。",
                "For each level and year: input = matched + outside + rejected, in count and to"
                    + " the cent. Supplied land balances too, in parcels and area, with what was"
                    + " supplied later, has no year or has no area beside it."),
            string("level", "层级", "Level").asRequired().asIndexed().withWords(codes),
            year("year", "年份", "Year").asRequired().asIndexed(),
            string("measure", "指标", "Measure").asRequired().asIndexed().withWords(measureCodes()),
            bool("partition", "是否分区", "Zones partition the city").asRequired(),
            integer("inputCount", "输入数", "Input").asRequired(),
            decimal("inputAmountYuan", "输入金额", "Input amount", Unit.YUAN),
            number("inputAmount", "输入量", "Input quantity", Unit.NONE),
            integer("matchedCount", "匹配数", "Matched").asRequired(),
            decimal("matchedAmountYuan", "匹配金额", "Matched amount", Unit.YUAN),
            number("matchedAmount", "匹配量", "Matched quantity", Unit.NONE),
            integer("outsideCount", "区外数", "Outside").asRequired(),
            decimal("outsideAmountYuan", "区外金额", "Outside amount", Unit.YUAN),
            number("outsideAmount", "区外量", "Outside quantity", Unit.NONE),
            integer("rejectedCount", "剔除数（数据无效）", "Rejected").asRequired(),
            decimal("rejectedAmountYuan", "剔除金额", "Rejected amount", Unit.YUAN),
            number("rejectedAmount", "剔除量", "Rejected quantity", Unit.NONE),
            integer("landInputCount", "供应土地数", "Supplied land: parcels").asRequired(),
            decimal("landInputAreaM2", "供应土地面积", "Supplied land: area", Unit.SQUARE_METRE)
                .asRequired(),
            integer("landMatchedCount", "匹配土地数", "Matched land: parcels").asRequired(),
            decimal("landMatchedAreaM2", "匹配土地面积", "Matched land: area", Unit.SQUARE_METRE)
                .asRequired(),
            integer("landOutsideCount", "区外土地数", "Land outside: parcels").asRequired(),
            decimal("landOutsideAreaM2", "区外土地面积", "Land outside: area", Unit.SQUARE_METRE)
                .asRequired(),
            integer("landRejectedCount", "无图形土地数", "Land without a shape: parcels").asRequired(),
            decimal(
                    "landRejectedAreaM2",
                    "无图形土地面积",
                    "Land without a shape: area",
                    Unit.SQUARE_METRE)
                .asRequired(),
            integer("landLaterCount", "当年后供应土地数", "Land supplied later: parcels").asRequired(),
            decimal("landLaterAreaM2", "当年后供应土地面积", "Land supplied later: area", Unit.SQUARE_METRE)
                .asRequired(),
            integer("landWithoutYearCount", "无供应年份土地数", "Land without a year: parcels")
                .asRequired(),
            decimal(
                    "landWithoutYearAreaM2",
                    "无供应年份土地面积",
                    "Land without a year: area",
                    Unit.SQUARE_METRE)
                .asRequired(),
            integer("landWithoutAreaCount", "无面积土地数", "Land without an area: parcels").asRequired(),
            decimal(
                    "landWithoutAreaAreaM2",
                    "无面积土地面积",
                    "Land without an area: area",
                    Unit.SQUARE_METRE)
                .asRequired(),
            integer("borderPoints", "边界点数", "Points on a border").asRequired(),
            integer("multiZonePoints", "多区域点数", "Points in several zones").asRequired(),
            string("counting", "计入依据", "What counts").withWords(COUNTING),
            integer("locatedCount", "按位置在区内数", "In a zone by place"),
            integer("declaredCount", "申报区域数", "Declare a zone"),
            integer("declaredUnknownCount", "申报区域不明数", "Declare a zone that is not known"),
            integer("declaredElsewhereCount", "申报与位置不一致数", "Declare another than they lie in"),
            strings("differences", "申报 → 位置", "Declared → located"),
            strings("rejections", "剔除原因", "Reasons of rejection"),
            bool("synthetic", "含模拟数据", "Uses synthetic data").asRequired())
        .inYear("year")
        .asDerived();
  }

  private List<Code> measureCodes() {
    return measures.stream().map(m -> new Code(m.code(), m.field().title())).toList();
  }

  /** Land efficiency of a level: zone × year × basis. */
  CollectionDef efficiency(Level level) {
    List<FieldDef> fields = new ArrayList<>(EfficiencyFields.ALL);
    measures.stream().filter(measure -> !measure.main()).forEach(m -> fields.addAll(sums(m)));
    ratios.forEach(ratio -> fields.add(ratio(ratio)));
    return CollectionDef.of(
            level.efficiencyCollection(),
            GeometryKind.POLYGON,
            Text.of("土地产出效率：" + level.title().zh(), "Land efficiency of " + level.title().en()),
            Text.of(
                "产值÷面积，分年份与口径；演示数据为模拟。",
                "Output ÷ area by year and basis; demonstration outputs are synthetic."),
            fields.toArray(FieldDef[]::new))
        .inYear("year")
        .asDerived();
  }

  private static List<FieldDef> sums(Measure measure) {
    Text title = measure.field().title();
    Unit unit = measure.sumUnit();
    FieldDef sum =
        measure.isMoney()
            ? decimal(measure.sumField(), title.zh(), title.en(), unit)
            : number(measure.sumField(), title.zh(), title.en(), unit);
    return List.of(
        sum,
        number(
            measure.perKm2Field(),
            "地均" + title.zh(),
            title.en() + " per km²",
            measure.isMoney() ? Unit.YUAN_PER_KM2 : Unit.NONE));
  }

  private static FieldDef ratio(Ratio ratio) {
    Text title = ratio.title();
    Text unit = ratio.unit();
    return number(
        ratio.code(),
        title.zh() + (unit.zh().isEmpty() ? "" : "（" + unit.zh() + "）"),
        title.en() + (unit.en().isEmpty() ? "" : " (" + unit.en() + ")"),
        Unit.NONE);
  }
}
