package org.parkatlas.shanghai.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;
import org.parkatlas.geo.Ellipsoid;
import org.parkatlas.model.Feature;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Quality;

/** What holds for every enterprise, parcel and record of the demonstration. */
class DemoDataTest {
  private static final DemoData DEMO = ShippedShapes.DEMO;
  private static final Ground GROUND = new Ground(ShippedShapes.DISTRICTS, ShippedShapes.PARKS);
  private static final Coordinate YANGSHAN = new Coordinate(122.07, 30.64);
  private static final Map<String, Feature> PARCELS =
      DEMO.parcels().stream().collect(Collectors.toMap(Feature::id, Function.identity()));

  @Test
  void there_are_9000_enterprises_and_about_20000_parcels() {
    assertThat(DEMO.enterprises()).hasSize(9000);
    assertThat(DEMO.parcels()).hasSizeBetween(19_000, 22_500);
    assertThat(DEMO.outputs()).hasSizeBetween(65_000, 80_000);
  }

  @Test
  void ids_are_unique() {
    assertThat(DEMO.enterprises()).extracting(Feature::id).doesNotHaveDuplicates();
    assertThat(DEMO.parcels()).extracting(Feature::id).doesNotHaveDuplicates();
    assertThat(DEMO.outputs())
        .extracting(o -> o.enterpriseId() + " " + o.year())
        .doesNotHaveDuplicates();
  }

  @Test
  void everything_says_that_it_is_synthetic() {
    List<Feature> all = new ArrayList<>(DEMO.enterprises());
    all.addAll(DEMO.parcels());

    assertThat(all)
        .allSatisfy(
            feature -> {
              assertThat(feature.quality()).isEqualTo(Quality.SYNTHETIC);
              assertThat(feature.string("source")).contains("模拟");
              assertThat(feature.string("shapeMethod")).isEqualTo("模拟");
            });
    assertThat(DEMO.enterprises()).allSatisfy(e -> assertThat(e.string("name")).startsWith("模拟企业"));
  }

  @Test
  void parcels_are_valid_right_handed_and_inside_their_district() {
    for (Feature parcel : DEMO.parcels()) {
      assertThat(parcel.geometry().isValid()).as(parcel.id()).isTrue();
      assertThat(Orientation.isCCW(parcel.geometry().getCoordinates())).as(parcel.id()).isTrue();
      assertThat(GROUND.district(parcel.string("districtCode")).contains(parcel.geometry()))
          .as(parcel.id())
          .isTrue();
    }
  }

  @Test
  void parcels_do_not_overlap() {
    STRtree tree = new STRtree();
    DEMO.parcels().forEach(p -> tree.insert(p.geometry().getEnvelopeInternal(), p));
    for (Feature parcel : DEMO.parcels()) {
      for (Object near : tree.query(parcel.geometry().getEnvelopeInternal())) {
        Feature other = (Feature) near;
        assertThat(other == parcel || !other.geometry().intersects(parcel.geometry()))
            .as(parcel.id() + " and " + other.id())
            .isTrue();
      }
    }
  }

  @Test
  void a_supplied_parcel_counts_most_of_its_area_and_a_reserved_one_nothing() {
    for (Feature parcel : DEMO.parcels()) {
      boolean supplied = parcel.string("supplyState").equals("supplied");
      assertThat(parcel.integer("suppliedYear") != null).isEqualTo(supplied);
      assertThat(parcel.number("suppliedAreaM2") != null).isEqualTo(supplied);
      if (supplied) {
        double ratio = parcel.number("suppliedAreaM2") / Ellipsoid.areaM2(parcel.geometry());
        assertThat(ratio).as(parcel.id()).isBetween(0.84, 1.0);
        assertThat(parcel.integer("suppliedYear")).isBetween(1988L, 2023L);
      }
    }
  }

  @Test
  void an_enterprise_lies_in_its_parcel_and_in_its_district() {
    for (Feature enterprise : DEMO.enterprises()) {
      Geometry place = enterprise.geometry();
      String parcel = enterprise.string("parcelId");
      String district = enterprise.string("districtCode");
      if (parcel != null) {
        assertThat(PARCELS.get(parcel).geometry().covers(place)).as(enterprise.id()).isTrue();
      }
      if (district != null) {
        assertThat(GROUND.district(district).prepared().covers(place)).as(enterprise.id()).isTrue();
      }
    }
  }

  @Test
  void some_enterprises_have_no_location_and_some_lie_outside_the_city() {
    assertThat(DEMO.enterprises().stream().filter(e -> e.geometry() == null)).hasSize(20);
    assertThat(
            DEMO.enterprises().stream()
                .filter(e -> e.geometry() != null && e.string("districtCode") == null))
        .hasSize(12)
        .allSatisfy(
            e -> assertThat(e.geometry().getCoordinate().distance(YANGSHAN)).isLessThan(0.05));
  }

  @Test
  void some_enterprises_lie_exactly_on_a_border() {
    List<Feature> onDistrictBorders =
        placed().stream().filter(e -> covering(GROUND.districts(), e) > 1).toList();
    long onParkBorders =
        placed().stream()
            .filter(e -> onBorder(GROUND.firstParks(), e) || onBorder(GROUND.otherParks(), e))
            .count();

    assertThat(onDistrictBorders)
        .hasSizeGreaterThanOrEqualTo(40)
        .allSatisfy(e -> assertThat(e.string("districtCode")).isEqualTo(lowestCode(e)));
    assertThat(onParkBorders).isGreaterThanOrEqualTo(40);
  }

  private static String lowestCode(Feature enterprise) {
    return GROUND.districts().stream()
        .filter(d -> d.prepared().covers(enterprise.geometry()))
        .map(Area::code)
        .min(String::compareTo)
        .orElseThrow();
  }

  private static boolean onBorder(List<Area> areas, Feature enterprise) {
    Coordinate place = enterprise.geometry().getCoordinate();
    return areas.stream()
        .anyMatch(a -> a.covers(place) && a.locator().locate(place) == Location.BOUNDARY);
  }

  private static List<Feature> placed() {
    return DEMO.enterprises().stream().filter(e -> e.geometry() != null).toList();
  }

  private static long covering(List<Area> areas, Feature enterprise) {
    return areas.stream().filter(a -> a.covers(enterprise.geometry().getCoordinate())).count();
  }

  @Test
  void most_enterprises_stand_on_parcels_some_off_them_and_many_outside_every_park() {
    assertThat(DEMO.enterprises().stream().filter(e -> e.string("parcelId") == null).count())
        .isBetween(500L, 1500L);
    assertThat(placed().stream().filter(e -> !GROUND.inAnyPark(e.geometry().getCoordinate())))
        .hasSizeGreaterThan(4000);
  }

  @Test
  void lives_differ() {
    Map<String, List<Integer>> years =
        DEMO.outputs().stream()
            .collect(
                Collectors.groupingBy(
                    OutputRecord::enterpriseId,
                    Collectors.mapping(OutputRecord::year, Collectors.toList())));

    assertThat(9000 - years.size()).as("without any output").isBetween(100, 200);
    assertThat(years.values().stream().filter(y -> y.get(0) > 2015).count())
        .as("founded later")
        .isGreaterThan(700);
    assertThat(years.values().stream().filter(y -> y.get(y.size() - 1) < 2023).count())
        .as("closed")
        .isGreaterThan(400);
  }

  @Test
  void amounts_are_exact_to_the_cent_and_not_negative() {
    for (OutputRecord output : DEMO.outputs()) {
      assertThat(
              Stream.of(
                      output.outputYuan(),
                      output.revenueYuan(),
                      output.valueAddedYuan(),
                      output.taxYuan(),
                      output.rndYuan())
                  .allMatch(amount -> amount.scale() == 2 && amount.signum() > 0))
          .as(output.toString())
          .isTrue();
      assertThat(output.valueAddedYuan()).isLessThan(output.outputYuan());
      assertThat(output.energyTce()).isNotNegative().isFinite();
      assertThat(output.people()).isPositive();
      assertThat(output.year()).isBetween(2015, 2023);
    }
  }

  @Test
  void the_latest_output_is_that_of_the_last_year() {
    Map<String, BigDecimal> latest =
        DEMO.outputs().stream()
            .collect(
                Collectors.toMap(
                    OutputRecord::enterpriseId, OutputRecord::outputYuan, (early, late) -> late));

    assertThat(DEMO.enterprises())
        .allSatisfy(e -> assertThat(e.decimal("latestOutputYuan")).isEqualTo(latest.get(e.id())));
  }

  @Test
  void no_enterprise_has_a_real_one_s_published_output() {
    assertThat(DEMO.outputs())
        .noneMatch(o -> PublishedPlants.tooNear(o.outputYuan().doubleValue() / 1e8));
  }

  @Test
  void an_amount_too_near_a_published_one_gives_a_hundredth_to_its_cell() {
    double[] amounts = {112.9, 50, 20};

    PublishedPlants.avoid(amounts, new int[] {7, 8, 7});

    assertThat(amounts).containsExactly(112.9 * 0.99, 50, 20 + 112.9 * 0.01);
  }

  @Test
  void a_missing_district_is_named() {
    List<Feature> without =
        ShippedShapes.DISTRICTS.stream().filter(d -> !d.id().equals("310115")).toList();

    assertThatThrownBy(() -> DemoData.generate(1, without, ShippedShapes.PARKS))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("310115");
  }
}
