package org.parkatlas.shanghai.demo;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the demonstration data is calibrated to: gross industrial output in 亿元 by scope and year,
 * with the source of each number.
 *
 * <p>Two readings make one set of margins of sources that do not fit: the synthetic enterprises
 * carry the whole city's output (全市工业总产值), and district figures, mostly of above-scale enterprises,
 * are taken as they are. Districts without any published figure share what is left.
 */
final class PublishedTotals {
  static final int FIRST_YEAR = 2015;
  static final int LAST_YEAR = 2023;

  static final String CITY = "310000";

  /** Scope of output on 104-block parcels (产业园区). */
  static final String ON_104 = "104";

  /**
   * Scope of output in specialty parks of the first two batches. The press text counts 40 of them,
   * the parks file has 39 with batch 1 or 2.
   */
  static final String FIRST_PARKS = "first-parks";

  /** Row of enterprises outside every district (小洋山) or without a location. */
  static final String NOWHERE = "";

  /** 全市产业用地 in 2023 is 728 km²; this much of it counts as supplied here, the rest reserved. */
  static final double CITY_SUPPLIED_KM2_2023 = 712;

  /** Park output ÷ 67.4 亿元/km² (沪府办发〔2021〕12号): the supplied land of 104 blocks in 2015. */
  static final double ON_104_SUPPLIED_KM2_2015 = 356.1;

  /** Park output ÷ 76.7 亿元/km² (沪府办发〔2021〕12号): the supplied land of 104 blocks in 2020. */
  static final double ON_104_SUPPLIED_KM2_2020 = 365.1;

  /** 8000亿 ÷ 141 亿元/km² (上观新闻 2022-09-15): supplied land of the first parks in 2021. */
  static final double FIRST_PARKS_SUPPLIED_KM2_2021 = 57.0;

  private static final double NOWHERE_SHARE = 0.003;

  /** Whether a figure was published, follows from published ones, or fills a gap. */
  enum Origin {
    REPORTED,
    DERIVED,
    /** Part of a year, taken to twelve months. */
    ANNUALISED,
    /** No source: a plausible value. */
    ASSUMED
  }

  /**
   * One number of the table.
   *
   * @param scope an adcode, {@link #CITY}, {@link #ON_104} or {@link #FIRST_PARKS}
   */
  record Figure(String scope, int year, double yiYuan, Origin origin, String source) {
    private static Figure parse(String line) {
      String[] cells = line.split("\\|");
      return new Figure(
          cells[0],
          Integer.parseInt(cells[1]),
          Double.parseDouble(cells[2]),
          Origin.valueOf(cells[3]),
          cells[4]);
    }
  }

  static final List<Figure> FIGURES =
      """
      310000|2015|33212|REPORTED|沪府办发〔2021〕12号：2015年工业总产值
      310000|2016|34100|ASSUMED|2015年与2017年之间
      310000|2017|35700|ASSUMED|规上33989（2017年上海工业经济运行）×1.05，全口径与规上之比
      310000|2018|36200|ASSUMED|2017年与2019年之间
      310000|2019|35600|ASSUMED|2019年上半年-3.7%（2019年6月工业生产情况）
      310000|2020|37053|REPORTED|沪府办发〔2021〕12号：2020年工业总产值
      310000|2021|42014|REPORTED|人民网上海2022-09-19
      310000|2022|42300|ASSUMED|张江科学城3702占全市规上9.1%，×1.04
      310000|2023|42500|ASSUMED|2022年之后略增
      104|2015|24000|REPORTED|上海市产业园区转型升级“十四五”规划报道2022-01-01：2.4万亿（规上）
      104|2020|28000|REPORTED|上海市产业园区转型升级“十四五”规划报道2022-01-01：2.8万亿（规上）
      104|2021|32000|REPORTED|上观新闻2022-09-15：3.2万亿（规上）
      first-parks|2015|5000|ASSUMED|占全市15%
      first-parks|2020|6700|ASSUMED|占全市18%
      first-parks|2021|8037|DERIVED|上观新闻2022-09-15：超8000亿，141亿元/平方公里×57.0平方公里
      first-parks|2023|8500|ASSUMED|占全市20%
      310115|2015|9000|REPORTED|China Daily 2016-02-19
      310115|2020|10394|DERIVED|浦东新区“十四五”发布会：2024年1.32万亿÷1.27
      310115|2023|13660.81|REPORTED|2024年浦东新区政府工作报告
      310114|2016|5281|DERIVED|2017年上半年嘉定区计划执行情况报告：2795.7÷50.9%÷1.04
      310114|2019|5787.3|DERIVED|2021年嘉定区政府工作报告：5341.7÷(1-7.7%)
      310114|2020|5341.7|REPORTED|2021年嘉定区政府工作报告
      310114|2021|5180|ANNUALISED|2021年1-10月4317.1（嘉定区统计局）
      310114|2023|4003|ANNUALISED|2023年上半年2001.6（嘉定区计划执行情况报告）
      310117|2021|4559.5|DERIVED|新民晚报2022-02-18：松江经开区2826.9÷62%
      310117|2023|3713.8|DERIVED|上海证券报2024-06：电子信息1359.24÷36.6%（属地口径）
      310120|2020|1902|DERIVED|国际金融报2025-11-21：2775÷1.099^4
      310120|2023|2700|ANNUALISED|上观新闻2023-09-22：2023年1-8月1822
      310151|2020|452.5|DERIVED|584.6÷1.292
      310151|2023|548|ASSUMED|2020年452.5与2024年584.6之间
      """
          .lines()
          .map(Figure::parse)
          .toList();

  /** Districts with no published figure: assumed weights, near the output of 2020 in 亿元. */
  private static final Map<String, Double> UNPUBLISHED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("310101", 40.0),
              Map.entry("310104", 560.0),
              Map.entry("310105", 90.0),
              Map.entry("310106", 150.0),
              Map.entry("310107", 190.0),
              Map.entry("310109", 50.0),
              Map.entry("310110", 550.0),
              Map.entry("310112", 4000.0),
              Map.entry("310113", 3300.0),
              Map.entry("310116", 3000.0),
              Map.entry("310118", 2000.0)));

  private PublishedTotals() {}

  /** Output of the whole city in 亿元. */
  static double city(int year) {
    return FIGURES.stream()
        .filter(f -> f.scope().equals(CITY) && f.year() == year)
        .findFirst()
        .orElseThrow()
        .yiYuan();
  }

  /**
   * Output of a scope in 亿元. Between the years of the table its share of the city moves in a
   * straight line; before the first and after the last it stays.
   */
  static double of(String scope, int year) {
    if (scope.equals(NOWHERE)) {
      return NOWHERE_SHARE * city(year);
    }
    Double weight = UNPUBLISHED.get(scope);
    return weight != null ? weight * restPerWeight(year) : city(year) * share(scope, year);
  }

  private static double restPerWeight(int year) {
    double known =
        FIGURES.stream()
            .map(Figure::scope)
            .filter(scope -> scope.startsWith("310") && !scope.equals(CITY))
            .distinct()
            .mapToDouble(scope -> of(scope, year))
            .sum();
    double weights = UNPUBLISHED.values().stream().mapToDouble(w -> w).sum();
    return (city(year) * (1 - NOWHERE_SHARE) - known) / weights;
  }

  private static double share(String scope, int year) {
    NavigableMap<Integer, Double> shares = new TreeMap<>();
    FIGURES.stream()
        .filter(f -> f.scope().equals(scope))
        .forEach(f -> shares.put(f.year(), f.yiYuan() / city(f.year())));
    return interpolated(shares, year);
  }

  private static double interpolated(NavigableMap<Integer, Double> byYear, int year) {
    Map.Entry<Integer, Double> before = byYear.floorEntry(year);
    Map.Entry<Integer, Double> after = byYear.ceilingEntry(year);
    if (before == null || after == null) {
      return (before == null ? after : before).getValue();
    }
    int span = after.getKey() - before.getKey();
    double part = span == 0 ? 0 : (double) (year - before.getKey()) / span;
    return before.getValue() + part * (after.getValue() - before.getValue());
  }

  /** Industrial value added of the city (工业增加值) in 亿元: 7110 in 2015, 9657 in 2020. */
  static double cityValueAdded(int year) {
    NavigableMap<Integer, Double> ratios =
        new TreeMap<>(Map.of(2015, 7110 / city(2015), 2020, 9657 / city(2020)));
    return city(year) * interpolated(ratios, year);
  }

  static int[] years() {
    return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).toArray();
  }

  /** Codes of all districts the table knows, in order. */
  static List<String> districts() {
    return Stream.concat(
            UNPUBLISHED.keySet().stream(),
            FIGURES.stream().map(Figure::scope).filter(s -> s.startsWith("310") && !s.equals(CITY)))
        .distinct()
        .sorted()
        .toList();
  }
}
