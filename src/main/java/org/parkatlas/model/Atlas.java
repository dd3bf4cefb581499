package org.parkatlas.model;

import static org.parkatlas.model.FieldDef.bool;
import static org.parkatlas.model.FieldDef.date;
import static org.parkatlas.model.FieldDef.decimal;
import static org.parkatlas.model.FieldDef.integer;
import static org.parkatlas.model.FieldDef.number;
import static org.parkatlas.model.FieldDef.string;
import static org.parkatlas.model.FieldDef.strings;
import static org.parkatlas.model.FieldDef.year;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The registry of all collections. A new attribute is one line here. */
public final class Atlas {
  private static final FieldDef NAME = string("name", "名称", "Name").asRequired().asIndexed();
  private static final FieldDef NAME_EN = string("nameEn", "英文名", "English name");

  /** First letters of the name's pinyin, for search; made on import. */
  private static final FieldDef INITIALS = string("initials", "拼音首字母", "Pinyin initials");

  private static final FieldDef DISTRICT_CODE =
      string("districtCode", "行政区代码", "District code").asIndexed();
  private static final FieldDef AREA_KM2 = number("areaKm2", "公布面积", "Published area", Unit.KM2);
  private static final FieldDef AREA_KIND = string("areaKind", "面积口径", "Kind of area");
  private static final FieldDef AREA_SOURCE = string("areaSource", "面积来源", "Source of the area");
  private static final FieldDef BOUNDS_TEXT = string("boundsText", "四至", "Boundary in words");

  /** Then the shape's area is no measure of land: output is never divided by it. */
  private static final FieldDef SHAPE_INCLUDES_WATER =
      bool("shapeIncludesWater", "图形含水域", "Shape includes tidal water");

  private static final FieldDef INDUSTRIES = strings("industries", "主导产业", "Leading industries");
  private static final FieldDef TARGETS = strings("targets", "目标", "Targets");
  private static final FieldDef NOTES = string("notes", "备注", "Notes");

  public static final CollectionDef PARKS =
      CollectionDef.of(
              "parks",
              GeometryKind.POLYGON,
              Text.of("特色产业园区", "Specialty parks"),
              Text.of(
                  "上海市特色产业园区及候选园区；轮廓按公布面积围绕估计中心绘制，非法定边界。",
                  "Shanghai's specialty industrial parks and candidates; outlines are drawn around"
                      + " estimated centres and are not legal boundaries."),
              NAME,
              string("shortName", "简称", "Short name"),
              NAME_EN,
              INITIALS,
              integer("seq", "序号", "Number"),
              string("batch", "批次", "Batch").asIndexed(),
              year("year", "认定年份", "Year listed").asIndexed(),
              string("membership", "入选依据", "Evidence of membership")
                  .asRequired()
                  .asIndexed()
                  .oneOf("confirmed", "likely", "inferred", "recalled", "candidate", "announced"),
              string("industry", "产业类别", "Industry").asRequired().asIndexed(),
              string("leadingIndustry", "主导方向", "Focus"),
              string("district", "所在区", "District").asIndexed(),
              DISTRICT_CODE,
              AREA_KM2,
              AREA_KIND,
              AREA_SOURCE,
              string("footprintBasis", "轮廓依据", "What the outline's size follows")
                  .asRequired()
                  .asIndexed()
                  .oneOf("publishedArea", "nominal"),
              BOUNDS_TEXT,
              string("boundsSource", "四至来源", "Source of the boundary"),
              number("availableLandHa", "可供土地", "Available land", Unit.HECTARE),
              string("availableLandSource", "可供土地来源", "Source of available land"),
              string("operator", "运营主体", "Operator"),
              NOTES)
          .inYear("year");

  public static final CollectionDef LAYOUT_ZONES =
      CollectionDef.of(
          "layout-zones",
          GeometryKind.POLYGON,
          Text.of("产业布局", "Layout zones"),
          Text.of(
              "“一极三带”（推断的读法，注明把握程度）与2018年“一心一环两带多区”。",
              "One pole and three belts (an inferred reading, with its confidence) and the 2018"
                  + " scheme."),
          NAME,
          NAME_EN,
          INITIALS,
          string("scheme", "布局方案", "Scheme")
              .asRequired()
              .asIndexed()
              .oneOf("onePoleThreeBelts", "map2018"),
          string("kind", "类型", "Kind")
              .asRequired()
              .asIndexed()
              .oneOf("pole", "belt", "ring", "core"),
          number("confidence", "读法把握", "Confidence of the reading", Unit.RATIO),
          string("reading", "读法说明", "The reading"),
          string("rivals", "其他读法", "Rival readings"),
          INDUSTRIES,
          strings("districts", "涉及区", "Districts touched"),
          AREA_KM2,
          AREA_KIND,
          AREA_SOURCE,
          SHAPE_INCLUDES_WATER,
          NOTES);

  public static final CollectionDef NEW_TOWNS =
      CollectionDef.of(
          "new-towns",
          GeometryKind.POLYGON,
          Text.of("五个新城", "Five new towns"),
          Text.of(
              "嘉定、青浦、松江、奉贤、南汇新城及其“一城一名园”；轮廓按公布四至手绘。",
              "The five new towns with their brand parks; outlines drawn by hand along the"
                  + " published boundaries."),
          NAME,
          NAME_EN,
          INITIALS,
          DISTRICT_CODE,
          AREA_KM2,
          AREA_KIND,
          AREA_SOURCE,
          BOUNDS_TEXT,
          string("brandPark", "一城一名园", "Brand park"),
          string("brandParkQuality", "名园可信程度", "Quality of the brand park"),
          INDUSTRIES,
          TARGETS,
          NOTES);

  public static final CollectionDef DISTRICTS =
      CollectionDef.of(
          "districts",
          GeometryKind.POLYGON,
          Text.of("行政区", "Districts"),
          Text.of(
              "16个区；图形含潮间水域，公布面积另列。",
              "The 16 districts; shapes include tidal water, the official land area is an"
                  + " attribute."),
          NAME,
          NAME_EN,
          INITIALS,
          AREA_KM2,
          AREA_KIND,
          AREA_SOURCE,
          SHAPE_INCLUDES_WATER,
          string("position", "区位", "Position").asIndexed(),
          INDUSTRIES,
          string("industriesSource", "产业来源", "Source of the industries"),
          NOTES);

  public static final CollectionDef STRATEGIC_AREAS =
      CollectionDef.of(
          "strategic-areas",
          GeometryKind.POLYGON,
          Text.of("战略区域", "Strategic areas"),
          Text.of(
              "临港新片区、宝山与金山南北转型、虹桥国际中央商务区、长三角示范区（上海部分）。",
              "Lingang, the Baoshan and Jinshan transformation, Hongqiao and the Yangtze delta"
                  + " demonstration zone (its Shanghai part)."),
          NAME,
          NAME_EN,
          INITIALS,
          string("kind", "类型", "Kind").asIndexed(),
          AREA_KM2,
          AREA_KIND,
          AREA_SOURCE,
          SHAPE_INCLUDES_WATER,
          BOUNDS_TEXT,
          INDUSTRIES,
          TARGETS,
          NOTES);

  public static final CollectionDef TRANSPORT_NODES =
      CollectionDef.of(
          "transport-nodes",
          GeometryKind.POINT_OR_LINE,
          Text.of("交通节点", "Transport"),
          Text.of(
              "机场、深水港、主要客货运站与高速公路；位置为估计。",
              "Airports, deep-water ports, main passenger and freight stations, expressways;"
                  + " positions are estimated."),
          NAME,
          NAME_EN,
          INITIALS,
          string("kind", "类型", "Kind")
              .asRequired()
              .asIndexed()
              .oneOf(
                  "airport",
                  "port",
                  "passengerStation",
                  "freightStation",
                  "expressway",
                  "ringRoad"),
          string("ref", "编号", "Road number"),
          NOTES);

  public static final CollectionDef PARCELS =
      CollectionDef.of(
              "parcels",
              GeometryKind.POLYGON,
              Text.of("工业用地地块（模拟）", "Industrial parcels (synthetic)"),
              Text.of(
                  "模拟数据：按公布总量校准生成，不对应真实地块。",
                  "Synthetic: generated to published totals, no real parcel."),
              DISTRICT_CODE.asRequired(),
              string("blockKind", "区块类型", "Kind of block")
                  .asRequired()
                  .asIndexed()
                  .oneOf("104", "195", "198"),
              string("supplyState", "供应状态", "Supply state")
                  .asRequired()
                  .asIndexed()
                  .oneOf("supplied", "reserved"),
              year("suppliedYear", "供应年份", "Year supplied").asIndexed(),
              number("suppliedAreaM2", "已供应面积", "Supplied area", Unit.SQUARE_METRE),
              number("plotRatio", "容积率", "Plot ratio", Unit.RATIO),
              string("landUse", "用地性质", "Land use").asIndexed())
          .inYear("suppliedYear")
          .withManyFeatures();

  public static final CollectionDef ENTERPRISES =
      CollectionDef.of(
              "enterprises",
              GeometryKind.POINT,
              Text.of("规上工业企业（模拟）", "Above-scale enterprises (synthetic)"),
              Text.of(
                  "模拟数据：不对应真实企业；单个企业的产出不公开。",
                  "Synthetic: no real enterprise; a single enterprise's output is never public."),
              NAME,
              string("industry", "产业", "Industry").asRequired().asIndexed(),
              DISTRICT_CODE,
              string("parcelId", "所在地块", "Parcel"),
              year("foundedYear", "成立年份", "Year founded").asIndexed(),
              decimal("latestOutputYuan", "最近年产值", "Latest output", Unit.YUAN).restricted())
          .withManyFeatures();

  public static final CollectionDef POLICIES =
      CollectionDef.of(
          "policies",
          GeometryKind.NONE,
          Text.of("政策文件", "Policy documents"),
          Text.of("指标与目标所出的文件。", "The documents that indicators and targets come from."),
          string("title", "标题", "Title").asRequired(),
          string("titleEn", "英文标题", "Title in English"),
          string("number", "文号", "Number").asIndexed(),
          string("issuer", "发文机关", "Issuer").asIndexed(),
          date("date", "日期", "Date"),
          string("coverage", "所见范围", "Extent seen"),
          strings("sections", "所用章节", "Sections used"),
          NOTES);

  /** Targets of the plans. Two plans may set the same indicator differently: both stand. */
  public static final CollectionDef INDICATORS =
      CollectionDef.of(
          "indicators",
          GeometryKind.NONE,
          Text.of("规划指标", "Plan indicators"),
          Text.of(
              "“十四五”18项指标与2023—2025年行动计划目标；不同规划并列，各注出处。",
              "The 18 indicators of the 14th five-year plan and the targets of the 2023–2025 plan,"
                  + " side by side, each with its plan."),
          string("policy", "文件", "Policy").asRequired().asIndexed(),
          string("plan", "规划", "Plan").asRequired().asIndexed().oneOf("fyp14", "plan2023"),
          integer("no", "序号", "Number"),
          string("category", "类别", "Category").asIndexed(),
          NAME,
          NAME_EN,
          string("unit", "单位", "Unit"),
          string("targetText", "目标", "Target").asRequired(),
          number("targetValue", "目标值", "Target value", Unit.NONE),
          string("comparator", "比较", "Comparator")
              .oneOf("=", ">", ">=", "~", "increase", "decrease", "text"),
          year("targetYear", "目标年", "Target year").asIndexed(),
          string("binding", "属性", "Binding or expected").asIndexed().oneOf("binding", "expected"),
          string("sameAs", "另一规划的同名指标", "Same indicator in another plan"),
          NOTES);

  public static final CollectionDef BASE_VALUES =
      CollectionDef.of(
              "base-values",
              GeometryKind.NONE,
              Text.of("基期数值", "Base values"),
              Text.of("文件公布的基期与现状数值，各注年份与口径。", "Published base values with year and scope."),
              string("policy", "文件", "Policy").asRequired().asIndexed(),
              string("indicator", "指标", "Indicator").asRequired().asIndexed(),
              NAME,
              NAME_EN,
              year("year", "年份", "Year").asRequired().asIndexed(),
              number("value", "数值", "Value", Unit.NONE).asRequired(),
              string("unit", "单位", "Unit").asRequired(),
              string("comparator", "比较", "Comparator").oneOf("=", ">", ">=", "~"),
              string("scope", "口径", "Scope").asRequired(),
              NOTES)
          .inYear("year");

  public static final CollectionDef INDUSTRIES_TABLE =
      CollectionDef.of(
          "industries",
          GeometryKind.NONE,
          Text.of("产业体系", "Industry system"),
          Text.of(
              "“3+6”与“2+（3+6）+（4+5）”产业体系及其规模目标。",
              "The 3+6 and 2+(3+6)+(4+5) industry systems with their scale targets."),
          string("policy", "文件", "Policy").asRequired().asIndexed(),
          string("system", "体系", "System").asRequired().asIndexed().oneOf("3+6", "2+(3+6)+(4+5)"),
          string("group", "组", "Group").asRequired().asIndexed(),
          string("parent", "上级产业", "Parent").asIndexed(),
          NAME,
          NAME_EN,
          integer("order", "顺序", "Order"),
          number("targetYiYuan", "规模目标", "Scale target", Unit.YI_YUAN),
          string("targetText", "目标原意", "Target in words"),
          year("targetYear", "目标年", "Target year"),
          NOTES);

  public static final CollectionDef GROWTH_TARGETS =
      CollectionDef.of(
          "growth-targets",
          GeometryKind.NONE,
          Text.of("增长极目标", "Growth-pole targets"),
          Text.of("临港、五个新城、宝山与金山的增长目标。", "Growth targets for areas."),
          string("policy", "文件", "Policy").asRequired().asIndexed(),
          string("area", "区域", "Area").asRequired().asIndexed(),
          string("areaCollection", "区域所在集合", "Collection of the area"),
          string("areaId", "区域编号", "Id of the area"),
          NAME,
          NAME_EN,
          string("targetText", "目标", "Target").asRequired(),
          number("targetValue", "目标值", "Target value", Unit.NONE),
          string("unit", "单位", "Unit"),
          string("comparator", "比较", "Comparator").oneOf("=", ">", ">=", "~", "text"),
          string("period", "时期", "Period").asRequired(),
          NOTES);

  public static final CollectionDef PUBLISHED_FIGURES =
      CollectionDef.of(
              "published-figures",
              GeometryKind.NONE,
              Text.of("公布的产出数据", "Published output figures"),
              Text.of(
                  "全市、各区与园区公布的产出与用地数据，口径各异，不可混算。",
                  "Published output and land figures of the city, districts and parks; scopes"
                      + " differ and must not be mixed."),
              string("areaLevel", "区域层级", "Level of the area").asRequired().asIndexed(),
              string("area", "区域", "Area").asRequired().asIndexed(),
              string("areaCode", "区域代码", "Code of the area").asIndexed(),
              year("year", "年份", "Year").asIndexed(),
              string("period", "时期", "Period").asIndexed(),
              string("indicator", "指标", "Indicator").asRequired().asIndexed(),
              number("value", "数值", "Value", Unit.NONE),
              string("unit", "单位", "Unit"),
              number("growthPct", "增速（可比价，%）", "Growth at comparable prices, %", Unit.NONE),
              AREA_KM2,
              AREA_KIND,
              string("scope", "口径", "Scope"),
              string("basis", "数据性质", "Nature of the figure").asIndexed(),
              string("confidence", "置信等级", "Confidence").asIndexed(),
              NOTES)
          .inYear("year");

  /** What each join took in and where it went; the counts and the amounts balance exactly. */
  public static final CollectionDef JOIN_REPORTS =
      CollectionDef.of(
              "join-reports",
              GeometryKind.NONE,
              Text.of("空间连接报告", "Join reports"),
              Text.of(
                  "每个层级每年：输入＝匹配＋区外＋拒收，企业数与金额逐分平衡；已供应土地的宗数与面积同样平衡，另列当年后供应、无供应年份、无面积者。",
                  "For each level and year: input = matched + outside + rejected, in count and to"
                      + " the cent. Supplied land balances too, in parcels and area, with what was"
                      + " supplied later, has no year or has no area beside it."),
              string("level", "层级", "Level").asRequired().asIndexed(),
              year("year", "年份", "Year").asRequired().asIndexed(),
              bool("partition", "是否分区", "Zones partition the city").asRequired(),
              integer("inputCount", "输入数", "Input").asRequired(),
              decimal("inputAmountYuan", "输入金额", "Input amount", Unit.YUAN).asRequired(),
              integer("matchedCount", "匹配数", "Matched").asRequired(),
              decimal("matchedAmountYuan", "匹配金额", "Matched amount", Unit.YUAN),
              integer("outsideCount", "区外数", "Outside").asRequired(),
              decimal("outsideAmountYuan", "区外金额", "Outside amount", Unit.YUAN),
              integer("rejectedCount", "拒收数", "Rejected").asRequired(),
              decimal("rejectedAmountYuan", "拒收金额", "Rejected amount", Unit.YUAN),
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
              decimal(
                      "landLaterAreaM2",
                      "当年后供应土地面积",
                      "Land supplied later: area",
                      Unit.SQUARE_METRE)
                  .asRequired(),
              integer("landWithoutYearCount", "无供应年份土地数", "Land without a year: parcels")
                  .asRequired(),
              decimal(
                      "landWithoutYearAreaM2",
                      "无供应年份土地面积",
                      "Land without a year: area",
                      Unit.SQUARE_METRE)
                  .asRequired(),
              integer("landWithoutAreaCount", "无面积土地数", "Land without an area: parcels")
                  .asRequired(),
              decimal(
                      "landWithoutAreaAreaM2",
                      "无面积土地面积",
                      "Land without an area: area",
                      Unit.SQUARE_METRE)
                  .asRequired(),
              integer("borderPoints", "边界点数", "Points on a border").asRequired(),
              integer("multiZonePoints", "多区域点数", "Points in several zones").asRequired(),
              strings("rejections", "拒收原因", "Reasons of rejection"),
              bool("synthetic", "含模拟数据", "Uses synthetic data").asRequired())
          .inYear("year")
          .asDerived();

  /** Collections that are stored. */
  public static final List<CollectionDef> STORED =
      List.of(
          PARKS,
          LAYOUT_ZONES,
          NEW_TOWNS,
          DISTRICTS,
          STRATEGIC_AREAS,
          TRANSPORT_NODES,
          PARCELS,
          ENTERPRISES,
          POLICIES,
          INDICATORS,
          BASE_VALUES,
          INDUSTRIES_TABLE,
          GROWTH_TARGETS,
          PUBLISHED_FIGURES);

  /** Land efficiency of each level: zone × year × basis. */
  public static final List<CollectionDef> EFFICIENCY =
      Arrays.stream(Level.values()).map(Atlas::efficiency).toList();

  public static final List<CollectionDef> ALL =
      Stream.of(STORED.stream(), EFFICIENCY.stream(), Stream.of(JOIN_REPORTS))
          .flatMap(stream -> stream)
          .toList();

  private Atlas() {}

  public static Optional<CollectionDef> find(String id) {
    return ALL.stream().filter(def -> def.id().equals(id)).findFirst();
  }

  /** The derived collection with the land efficiency of a level. */
  public static CollectionDef efficiencyOf(Level level) {
    return EFFICIENCY.get(level.ordinal());
  }

  private static CollectionDef efficiency(Level level) {
    return CollectionDef.of(
            level.efficiencyCollection(),
            GeometryKind.POLYGON,
            Text.of("土地产出效率：" + level.title().zh(), "Land efficiency of " + level.title().en()),
            Text.of(
                "产值÷面积，分年份与口径；演示数据为模拟。",
                "Output ÷ area by year and basis; demonstration outputs are synthetic."),
            string("zoneId", "区域编号", "Zone").asRequired().asIndexed(),
            NAME,
            NAME_EN,
            year("year", "年份", "Year").asRequired().asIndexed(),
            string("basis", "面积口径", "Basis")
                .asRequired()
                .asIndexed()
                .oneOf(Arrays.stream(Basis.values()).map(Basis::code).toArray(String[]::new)),
            decimal("outputYuan", "产值", "Output", Unit.YUAN),
            number("areaKm2", "面积", "Area", Unit.KM2),
            number("yuanPerKm2", "地均产值", "Output per km²", Unit.YUAN_PER_KM2),
            integer("enterprises", "企业数", "Enterprises"),
            string("reason", "无数据原因", "Why there is no figure").asIndexed(),
            bool("synthetic", "含模拟数据", "Uses synthetic data").asRequired(),
            string("numeratorSource", "产值来源", "Source of the output"),
            string("areaSource", "面积来源", "Source of the area"),
            string("areaQuality", "面积可信程度", "Quality of the area"))
        .inYear("year")
        .asDerived();
  }
}
