package org.parkatlas.shanghai.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The nine industries of the 3+6 system with ratios that make figures look real. The ratios are
 * round assumptions, not statistics.
 */
enum DemoIndustry {
  INTEGRATED_CIRCUITS("集成电路", 1.6, 0.34, 0.13, 0.06, 1.6e6, "集成电路"),
  BIOMEDICINE("生物医药", 0.9, 0.38, 0.09, 0.05, 1.2e6, "生物医药", "药", "生物", "细胞"),
  ARTIFICIAL_INTELLIGENCE("人工智能", 0.8, 0.36, 0.14, 0.02, 1.3e6, "人工智能", "元宇宙", "大模型"),
  ELECTRONICS(
      "电子信息", 1.5, 0.18, 0.04, 0.03, 1.4e6, "信息", "电子", "软件", "数字", "在线", "终端", "传感", "数据", "视听"),
  LIFE_HEALTH("生命健康", 0.8, 0.35, 0.06, 0.05, 1.0e6, "健康", "医疗", "精准"),
  AUTOMOTIVE("汽车", 2.2, 0.22, 0.03, 0.04, 2.2e6, "汽车", "氢能"),
  HIGH_END_EQUIPMENT(
      "高端装备", 1.1, 0.24, 0.05, 0.06, 1.3e6, "装备", "机器人", "航空", "航天", "智能制造", "能源", "海洋", "无人机"),
  ADVANCED_MATERIALS("先进材料", 1.5, 0.2, 0.025, 0.55, 2.0e6, "材料", "化工", "绿色低碳", "碳"),
  FASHION_CONSUMPTION("时尚消费品", 0.7, 0.25, 0.02, 0.06, 0.9e6, "消费", "时尚", "美丽", "美妆", "食品", "创意");

  private final String title;
  private final double scale;
  private final double valueAddedRatio;
  private final double rndRatio;
  private final double tcePerWanYuan;
  private final double yuanPerPerson;
  private final String[] keywords;

  DemoIndustry(
      String title,
      double scale,
      double valueAddedRatio,
      double rndRatio,
      double tcePerWanYuan,
      double yuanPerPerson,
      String... keywords) {
    this.title = title;
    this.scale = scale;
    this.valueAddedRatio = valueAddedRatio;
    this.rndRatio = rndRatio;
    this.tcePerWanYuan = tcePerWanYuan;
    this.yuanPerPerson = yuanPerPerson;
    this.keywords = keywords;
  }

  /** The industries that words such as 智能网联新能源汽车 speak of; may be none. */
  static List<DemoIndustry> named(List<String> words) {
    List<DemoIndustry> found = new ArrayList<>();
    for (String word : words) {
      Arrays.stream(values())
          .filter(i -> Arrays.stream(i.keywords).anyMatch(word::contains))
          .findFirst()
          .ifPresent(found::add);
    }
    return found;
  }

  String title() {
    return title;
  }

  /** Output of its typical enterprise beside others'. */
  double scale() {
    return scale;
  }

  /** Value added ÷ output. */
  double valueAddedRatio() {
    return valueAddedRatio;
  }

  /** R&D spending ÷ revenue. */
  double rndRatio() {
    return rndRatio;
  }

  /** Energy in tonnes of standard coal per 10,000 yuan of output. */
  double tcePerWanYuan() {
    return tcePerWanYuan;
  }

  /** Output in yuan per person employed. */
  double yuanPerPerson() {
    return yuanPerPerson;
  }
}
