package org.parkatlas.shanghai.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.geo.Ellipsoid;
import org.parkatlas.model.Feature;

/**
 * Prints and checks published figures beside those of the demonstration. Nothing of the generator's
 * own bookkeeping is used: sums are made from the features and records it hands out.
 */
class CalibrationTest {
  private static final BigDecimal YUAN_PER_YI = BigDecimal.valueOf(100_000_000L);
  private static final DemoData DEMO = ShippedShapes.DEMO;
  private static final Map<String, Feature> PARCELS = byId(DEMO.parcels());
  private static final Map<String, Feature> ENTERPRISES = byId(DEMO.enterprises());

  private static Map<String, Feature> byId(List<Feature> features) {
    return features.stream().collect(Collectors.toMap(Feature::id, f -> f));
  }

  @Test
  void the_city_s_output_is_the_published_one_to_the_cent() {
    print("全市工业总产值 亿元");
    for (PublishedTotals.Figure figure : PublishedTotals.FIGURES) {
      if (figure.scope().equals(PublishedTotals.CITY)) {
        BigDecimal made = output(figure.year(), e -> true);
        row("全市 " + figure.year() + " " + figure.origin(), figure.yiYuan(), yi(made));
        assertThat(made)
            .isEqualByComparingTo(BigDecimal.valueOf(figure.yiYuan()).multiply(YUAN_PER_YI));
      }
    }
  }

  @Test
  void the_city_s_value_added_is_the_published_one_to_the_cent() {
    print("工业增加值 亿元");
    new TreeMap<>(Map.of(2015, 7110, 2020, 9657))
        .forEach(
            (year, published) -> {
              BigDecimal made =
                  DEMO.outputs().stream()
                      .filter(o -> o.year() == year)
                      .map(OutputRecord::valueAddedYuan)
                      .reduce(BigDecimal.ZERO, BigDecimal::add);
              row("增加值 " + year, published, yi(made));
              assertThat(made)
                  .isEqualByComparingTo(BigDecimal.valueOf(published).multiply(YUAN_PER_YI));
            });
  }

  @Test
  void districts_have_their_published_output_within_a_yuan() {
    print("各区产值 亿元");
    for (PublishedTotals.Figure figure : PublishedTotals.FIGURES) {
      if (figure.scope().startsWith("310") && !figure.scope().equals(PublishedTotals.CITY)) {
        double made = yi(output(figure.year(), e -> figure.scope().equals(lowestDistrict(e))));
        row(figure.scope() + " " + figure.year() + " " + figure.origin(), figure.yiYuan(), made);
        assertThat(made).isCloseTo(figure.yiYuan(), offset(1e-8));
      }
    }
  }

  /** By the shapes themselves, not by the attribute; a border point has the lowest code. */
  private static String lowestDistrict(Feature enterprise) {
    return Holder.DISTRICT_OF.get(enterprise.id());
  }

  private static final class Holder {
    static final Map<String, String> DISTRICT_OF = new HashMap<>();

    static {
      List<Area> districts = new Ground(ShippedShapes.DISTRICTS, List.of()).districts();
      for (Feature enterprise : DEMO.enterprises()) {
        Geometry place = enterprise.geometry();
        districts.stream()
            .filter(d -> place != null && d.prepared().covers(place))
            .findFirst()
            .ifPresent(d -> DISTRICT_OF.put(enterprise.id(), d.code()));
      }
    }
  }

  @Test
  void parks_stand_at_67_4_and_76_7() {
    print("产业园区（104区块）");
    checkParks(2015, 24000, 356.1, 67.4);
    checkParks(2020, 28000, 365.1, 76.7);
    row("产值 2021 亿元", 32000, yi(output(2021, CalibrationTest::on104)));
    assertThat(yi(output(2021, CalibrationTest::on104))).isCloseTo(32000, offset(1e-6));
  }

  private static void checkParks(int year, double output, double km2, double ratio) {
    double made = yi(output(year, CalibrationTest::on104));
    double land = suppliedKm2(year, p -> p.string("blockKind").equals("104"));
    row("产值 " + year + " 亿元", output, made);
    row("已供应用地 " + year + " km²", km2, land);
    row("亿元/km² " + year, ratio, made / land);
    assertThat(made).isCloseTo(output, offset(1e-6));
    assertThat(land).isCloseTo(km2, offset(0.01));
    assertThat(made / land).isCloseTo(ratio, offset(0.1));
  }

  private static boolean on104(Feature enterprise) {
    String parcel = enterprise.string("parcelId");
    return parcel != null && PARCELS.get(parcel).string("blockKind").equals("104");
  }

  @Test
  void the_first_specialty_parks_make_over_8000_at_141() {
    print("前两批特色产业园区（公布40个，园区表中39个）");
    Ground ground = new Ground(ShippedShapes.DISTRICTS, ShippedShapes.PARKS);
    double made =
        yi(
            output(
                2021,
                e ->
                    e.geometry() != null
                        && ground.firstParks().stream()
                            .anyMatch(p -> p.prepared().covers(e.geometry()))));
    double land = suppliedKm2(2021, p -> ground.firstParksTogether().touches(p.geometry()));
    double footprint = Ellipsoid.areaKm2(ground.firstParksTogether().shape());
    row("产值 2021 亿元 (>)", 8000, made);
    row("亿元/km² 2021", 141, made / land);
    row("已供应用地 km²（轮廓 " + Math.round(footprint) + "）", 57, land);
    assertThat(made).isGreaterThan(8000).isLessThan(8100);
    assertThat(made / land).isCloseTo(141, offset(0.5));
  }

  /**
   * 上观新闻: the 50 parks at the bottom hold 24 % of the industrial land and make less than 5 % of the
   * output. What a park is, only the generator knows: a specialty park or a zone.
   */
  @Test
  void the_bottom_50_parks_hold_much_land_and_little_output() {
    Map<String, double[]> bySite = landAndOutputBySite(2020);
    double[] bottom = new double[2];
    bySite.values().stream()
        .sorted(Comparator.comparingDouble(landAndOutput -> landAndOutput[1] / landAndOutput[0]))
        .limit(50)
        .forEach(
            landAndOutput -> {
              bottom[0] += landAndOutput[0];
              bottom[1] += landAndOutput[1];
            });

    print("产出靠后50个园区（" + bySite.size() + "个中，2020）");
    row("占用地 %", 24, 100 * bottom[0] / 365.1);
    row("占产值 % (<)", 5, 100 * bottom[1] / 28000);
    assertThat(100 * bottom[0] / 365.1).isBetween(19.0, 31.0);
    assertThat(100 * bottom[1] / 28000).isLessThan(5.5);
  }

  private static Map<String, double[]> landAndOutputBySite(int year) {
    Map<String, String> siteOf = new HashMap<>();
    Map<String, double[]> bySite = new TreeMap<>();
    Ground ground = new Ground(ShippedShapes.DISTRICTS, ShippedShapes.PARKS);
    for (Parcel parcel : DemoData.land(ground, new Dice(DemoData.SEED))) {
      Site site = parcel.site();
      if (site.kind().blockKind().equals("104")) {
        siteOf.put(parcel.id(), site.park() == null ? "" + site.centre() : site.park().id());
        double[] landAndOutput =
            bySite.computeIfAbsent(siteOf.get(parcel.id()), id -> new double[2]);
        landAndOutput[0] +=
            parcel.supplied() && parcel.suppliedYear() <= year ? parcel.suppliedM2() / 1e6 : 0;
      }
    }
    for (OutputRecord output : DEMO.outputs()) {
      String site = siteOf.get(ENTERPRISES.get(output.enterpriseId()).string("parcelId"));
      if (site != null && output.year() == year) {
        bySite.get(site)[1] += yi(output.outputYuan());
      }
    }
    return bySite;
  }

  @Test
  void industrial_land_is_about_what_the_2023_survey_counted() {
    print("产业用地 km²");
    double supplied = suppliedKm2(2023, p -> true);
    double all = DEMO.parcels().stream().mapToDouble(p -> Ellipsoid.areaKm2(p.geometry())).sum();
    row("已供应 2023（全市产业用地728）", 728, supplied);
    row("地块图形面积合计", 728, all);
    assertThat(supplied).isBetween(700.0, 730.0);
    assertThat(all).isBetween(728.0, 810.0);
  }

  @Test
  void no_enterprise_is_larger_than_a_few_percent_of_the_city() {
    print("最大企业占全市 %");
    for (int year : PublishedTotals.years()) {
      BigDecimal largest =
          DEMO.outputs().stream()
              .filter(o -> o.year() == year)
              .map(OutputRecord::outputYuan)
              .max(BigDecimal::compareTo)
              .orElseThrow();
      double percent = 100 * yi(largest) / PublishedTotals.city(year);
      System.out.printf("%-40s %12s %12.2f%n", "最大 " + year, "-", percent);
      assertThat(percent).isBetween(0.5, 4.0);
    }
  }

  private static BigDecimal output(int year, Predicate<Feature> of) {
    Set<String> ids =
        ENTERPRISES.values().stream().filter(of).map(Feature::id).collect(Collectors.toSet());
    return DEMO.outputs().stream()
        .filter(o -> o.year() == year && ids.contains(o.enterpriseId()))
        .map(OutputRecord::outputYuan)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static double suppliedKm2(int year, Predicate<Feature> of) {
    List<Feature> supplied = new ArrayList<>(DEMO.parcels());
    supplied.removeIf(p -> p.integer("suppliedYear") == null || p.integer("suppliedYear") > year);
    return supplied.stream().filter(of).mapToDouble(p -> p.number("suppliedAreaM2")).sum() / 1e6;
  }

  private static double yi(BigDecimal yuan) {
    return yuan.doubleValue() / 1e8;
  }

  private static void print(String title) {
    System.out.printf("%n%-40s %12s %12s %10s%n", title, "published", "generated", "deviation");
  }

  private static void row(String what, double published, double made) {
    System.out.printf(
        "%-40s %12.2f %12.2f %9.3f%%%n", what, published, made, 100 * (made / published - 1));
  }
}
