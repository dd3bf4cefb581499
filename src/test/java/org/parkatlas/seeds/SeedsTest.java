package org.parkatlas.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.ProvenanceFields;
import org.parkatlas.shanghai.Shanghai;

/** What the policy documents say, row by row: see {@code seeds/README.md}. */
class SeedsTest {
  private static final SeedTable POLICIES = SeedTable.of(Shanghai.POLICIES);
  private static final SeedTable INDICATORS = SeedTable.of(Shanghai.INDICATORS);
  private static final SeedTable BASE_VALUES = SeedTable.of(Shanghai.BASE_VALUES);
  private static final SeedTable INDUSTRIES = SeedTable.of(Shanghai.INDUSTRIES_TABLE);
  private static final SeedTable GROWTH_TARGETS = SeedTable.of(Shanghai.GROWTH_TARGETS);
  private static final SeedTable POLICY_POINTS = SeedTable.of(Shanghai.POLICY_POINTS);

  static List<SeedTable> tables() {
    return List.of(POLICIES, INDICATORS, BASE_VALUES, INDUSTRIES, GROWTH_TARGETS, POLICY_POINTS);
  }

  static List<SeedTable> tablesOfFacts() {
    return List.of(INDICATORS, BASE_VALUES, INDUSTRIES, GROWTH_TARGETS, POLICY_POINTS);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void the_header_is_the_id_and_the_declared_fields_without_those_about_shapes(SeedTable table) {
    assertThat(table.header()).isEqualTo(headerOf(table.def()));
  }

  private static List<String> headerOf(CollectionDef def) {
    Set<FieldDef> shape = Set.of(ProvenanceFields.SHAPE_METHOD, ProvenanceFields.SHAPE_ACCURACY_M);
    return Stream.concat(
            Stream.of("id"),
            def.fields().stream().filter(field -> !shape.contains(field)).map(FieldDef::name))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void ids_are_unique(SeedTable table) {
    assertThat(table.rows()).isNotEmpty().extracting(Feature::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void every_name_stands_in_both_languages(SeedTable table) {
    String en = table.def() == Shanghai.POLICIES ? "titleEn" : "nameEn";
    assertThat(table.rows()).extracting(row -> row.string(en)).doesNotContainNull();
  }

  @ParameterizedTest
  @MethodSource("tablesOfFacts")
  void every_fact_names_its_document_by_title_and_the_section_it_was_read_in(SeedTable table) {
    for (Feature row : table.rows()) {
      Feature policy = POLICIES.row(row.string("policy"));
      assertThat(policy.strings("sections")).contains(row.string("sourceSection"));
      if (!row.string("quality").equals("unsourced")) {
        assertThat(row.string("source")).isEqualTo(policy.string("title"));
        assertThat(row.integer("sourceYear")).isEqualTo(policy.integer("sourceYear"));
      }
    }
  }

  @Test
  void the_14th_plan_has_18_indicators_in_four_categories() {
    List<Feature> fyp14 = INDICATORS.where("plan", "fyp14");
    assertThat(fyp14)
        .extracting(row -> row.integer("no"))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 18).boxed().toList());
    assertThat(countBy(fyp14, "category"))
        .isEqualTo(Map.of("经济密度", 6L, "创新浓度", 4L, "品牌显示度", 3L, "数字化转型", 5L));
  }

  private static Map<String, Long> countBy(List<Feature> rows, String field) {
    return rows.stream()
        .collect(Collectors.groupingBy(row -> row.string(field), Collectors.counting()));
  }

  @Test
  void the_18_indicators_have_the_units_and_the_targets_of_the_table() {
    assertThat(INDICATORS.where("plan", "fyp14"))
        .extracting(
            row -> row.string("unit"),
            row -> row.string("targetText"),
            row -> row.number("targetValue"),
            row -> row.string("comparator"))
        .containsExactly(
            tuple("%", "基本稳定", null, "text"),
            tuple("%", "66.7", 66.7, "="),
            tuple(null, "倍增", null, "text"),
            tuple("万元/人", "超过40", 40.0, ">"),
            tuple("亿元/平方公里", "80", 80.0, "="),
            tuple("%", "完成本市目标", null, "text"),
            tuple("%", "全国前列", null, "text"),
            tuple("件/亿元", "1.5以上", 1.5, ">="),
            tuple("个", "900左右", 900.0, "~"),
            tuple("项", "300", 300.0, "="),
            tuple("家", "4左右", 4.0, "~"),
            tuple("个", "50左右", 50.0, "~"),
            tuple("项", "200", 200.0, "="),
            tuple("台/万人", "提高100", 100.0, "increase"),
            tuple("%", "80", 80.0, "="),
            tuple("个", "100亿", 1e10, "="),
            tuple("个", "1000以上", 1000.0, ">="),
            tuple("家", "200", 200.0, "="));
  }

  @Test
  void only_energy_use_binds_the_other_17_indicators_are_expected() {
    assertThat(INDICATORS.where("binding", "binding"))
        .extracting(Feature::id)
        .containsExactly("fyp14-06");
    assertThat(INDICATORS.where("binding", "expected")).hasSize(17);
  }

  @Test
  void an_indicator_in_two_plans_is_linked_both_ways() {
    for (Feature row : INDICATORS.rows()) {
      if (row.string("sameAs") != null) {
        Feature other = INDICATORS.row(row.string("sameAs"));
        assertThat(other.string("sameAs")).isEqualTo(row.id());
        assertThat(other.string("plan")).isNotEqualTo(row.string("plan"));
      }
    }
  }

  @Test
  void where_the_plans_differ_both_stand() {
    assertThat(bothPlans("fyp14-14")).containsExactly("提高100", "力争达360");
    assertThat(bothPlans("fyp14-04")).containsExactly("超过40", "超过50");
    assertThat(bothPlans("fyp14-18")).containsExactly("200", "20");
    assertThat(bothPlans("fyp14-12")).containsExactly("50左右", "60左右");
    assertThat(bothPlans("fyp14-15")).containsExactly("80", "80以上");
    assertThat(bothPlans("fyp14-03")).containsExactly("倍增", "1.8万");
    assertThat(targetsNamed("万亿级产业集群")).containsExactly(2.0, 4.0);
    assertThat(targetsNamed("五千亿级产业集群")).containsExactly(4.0, 2.0);
  }

  private static List<String> bothPlans(String id) {
    Feature earlier = INDICATORS.row(id);
    Feature later = INDICATORS.row(earlier.string("sameAs"));
    return List.of(earlier.string("targetText"), later.string("targetText"));
  }

  /** The press conference's target of 2021 first, then the action plan's of 2023. */
  private static List<Double> targetsNamed(String name) {
    return Stream.of(GROWTH_TARGETS, INDICATORS)
        .flatMap(table -> table.where("name", name).stream())
        .map(row -> row.number("targetValue"))
        .toList();
  }

  @Test
  void a_target_without_a_number_says_so_by_its_comparator() {
    Set<String> withoutNumber = Set.of("text", "decrease");
    for (SeedTable table : List.of(INDICATORS, GROWTH_TARGETS)) {
      for (Feature row : table.rows()) {
        assertThat(withoutNumber.contains(row.string("comparator")))
            .as(row.id())
            .isEqualTo(row.number("targetValue") == null);
      }
    }
  }

  @Test
  void base_values_keep_the_whole_city_and_the_parks_apart() {
    assertThat(valuesOf("gross_output_all", "全市工业"))
        .isEqualTo(Map.of(2015L, 33212.0, 2020L, 37053.0));
    assertThat(valuesOf("value_added_all", "全市工业")).isEqualTo(Map.of(2015L, 7110.0, 2020L, 9657.0));
    assertThat(valuesOf("park_output_per_km2", "仅产业园区（单位土地工业总产值）"))
        .isEqualTo(Map.of(2015L, 67.4, 2020L, 76.7));
    assertThat(valuesOf("ps_zone_revenue_per_km2", "生产性服务业功能区（营业收入，不是工业总产值）"))
        .isEqualTo(Map.of(2020L, 319.0));
  }

  /** Values by year; the indicator has no row of another scope. */
  private static Map<Long, Double> valuesOf(String indicator, String scope) {
    List<Feature> rows = BASE_VALUES.where("indicator", indicator);
    assertThat(rows).extracting(row -> row.string("scope")).containsOnly(scope);
    return rows.stream()
        .collect(Collectors.toMap(row -> row.integer("year"), row -> row.number("value")));
  }

  @Test
  void the_later_system_has_2_and_3_and_6_and_4_and_5_industries() {
    Map<String, Long> groups = countBy(INDUSTRIES.where("system", "2+(3+6)+(4+5)"), "group");
    assertThat(groups)
        .containsEntry("传统产业转型", 2L)
        .containsEntry("三大先导产业", 3L)
        .containsEntry("六大重点产业", 6L)
        .containsEntry("四个新赛道", 4L)
        .containsEntry("五大未来产业", 5L);
    assertThat(INDUSTRIES.where("group", "传统产业转型"))
        .extracting(row -> row.string("quality"))
        .containsOnly("unsourced");
  }

  @Test
  void a_segment_names_its_industry_of_the_same_system() {
    Set<String> nine =
        Stream.of("三大先导产业", "六大重点产业")
            .flatMap(group -> INDUSTRIES.where("group", group).stream())
            .map(row -> row.string("name"))
            .collect(Collectors.toSet());
    assertThat(nine).hasSize(9);
    assertThat(INDUSTRIES.where("group", "重点领域"))
        .hasSizeGreaterThan(20)
        .allSatisfy(row -> assertThat(nine).contains(row.string("parent")));
  }

  @Test
  void segments_carry_the_scale_that_the_plan_gives_and_no_other() {
    Map<String, Double> scales =
        INDUSTRIES.where("group", "重点领域").stream()
            .filter(row -> row.number("targetYiYuan") != null)
            .collect(
                Collectors.toMap(row -> row.string("name"), row -> row.number("targetYiYuan")));
    assertThat(scales)
        .containsOnly(
            Map.entry("下一代通信设备", 2000.0),
            Map.entry("新型显示及超高清视频", 700.0),
            Map.entry("物联网及智能传感", 800.0),
            Map.entry("软件和信息服务", 15000.0),
            Map.entry("创新药研发制造", 1600.0),
            Map.entry("高端医疗器械", 600.0),
            Map.entry("智能健康产品", 400.0),
            Map.entry("新能源汽车", 3500.0),
            Map.entry("整车及零部件", 10000.0));
  }

  @Test
  void the_action_plan_sets_growth_targets_for_its_areas() {
    Function<String, List<Object>> target =
        id -> {
          Feature row = GROWTH_TARGETS.row(id);
          return List.of(
              row.string("areaId"),
              row.string("comparator"),
              row.number("targetValue"),
              row.string("unit"));
        };
    assertThat(target.apply("plan2023-lingang-output-growth"))
        .isEqualTo(List.of("lingang", ">=", 20.0, "%"));
    for (String town : List.of("jiading", "qingpu", "songjiang", "fengxian")) {
      assertThat(target.apply("plan2023-" + town + "-output-growth"))
          .isEqualTo(List.of("new-town-" + town, ">=", 2.0, "个百分点"));
    }
    for (String district : List.of("baoshan", "jinshan")) {
      assertThat(target.apply("plan2023-" + district + "-increase-share"))
          .isEqualTo(List.of("north-south-" + district, ">", 20.0, "%"));
    }
  }

  @Test
  void the_plan_of_2021_has_ten_tasks_and_the_one_of_2023_four_ways_to_renew_land() {
    assertThat(countBy(POLICY_POINTS.rows(), "topic"))
        .containsEntry("task", 10L)
        .containsEntry("landRenewal", 4L)
        .containsEntry("pilotZone", 3L)
        .containsEntry("nationalCluster", 4L)
        .containsEntry("innovationCentre", 2L)
        .containsEntry("layout", 2L)
        .containsEntry("landUse", 1L);
  }

  @Test
  void targets_in_words_and_the_cars_of_the_14th_plan_are_there() {
    assertThat(GROWTH_TARGETS.row("fyp14-city-new-energy-cars").number("targetValue"))
        .isEqualTo(120);
    for (String id : List.of("growth", "12-inch", "pilot-talent")) {
      assertThat(GROWTH_TARGETS.row("fyp14-city-" + id).string("comparator")).isEqualTo("text");
    }
    assertThat(INDUSTRIES.where("group", "前瞻布局的未来产业")).hasSize(5);
  }

  @Test
  void a_growth_rate_that_its_end_values_give_is_not_called_unexplained() {
    for (String part : List.of("manufacturing", "services")) {
      Feature growth = BASE_VALUES.row("sei-" + part + "-growth-2020");
      assertThat(growth.string("notes")).contains("可复算");
      assertThat(yearlyGrowth("sei-" + part + "-value-added"))
          .isCloseTo(growth.number("value"), within(0.05));
    }
  }

  @Test
  void two_plans_that_disagree_on_the_growth_of_value_added_are_flagged() {
    assertThat(yearlyGrowth("value-added")).isCloseTo(12.1 - 5.8, within(0.05));
    Feature printed = BASE_VALUES.row("value-added-growth-2020");
    assertThat(printed.number("value")).isEqualTo(2);
    assertThat(printed.string("notes")).contains("6.3%", "矛盾", "两说并存");
  }

  /** Per cent a year from 2015 to 2020. */
  private static double yearlyGrowth(String id) {
    double from = BASE_VALUES.row(id + "-2015").number("value");
    double to = BASE_VALUES.row(id + "-2020").number("value");
    return 100 * (Math.pow(to / from, 1.0 / 5) - 1);
  }

  @Test
  void lingang_keeps_the_growth_target_of_each_plan() {
    assertThat(GROWTH_TARGETS.where("areaId", "lingang"))
        .filteredOn(row -> "%".equals(row.string("unit")))
        .extracting(row -> row.string("period"), row -> row.number("targetValue"))
        .contains(tuple("2023—2025", 20.0), tuple("2021—2025", 25.0));
  }
}
