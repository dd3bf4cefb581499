package org.parkatlas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.MemoryCollection;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;

/**
 * District W lies west of 121.5° E and has parcels w1 and w2 of 1 km² supplied each, with a
 * published output of 100 yuan; E lies east of it and has e1 of 1 km², and its output is withheld
 * in some tests.
 */
class DrawnAreaTest {
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final Geometry WEST = box(121.0, 121.5, 31.0, 31.5);
  private static final Geometry EAST = box(121.5, 122.0, 31.0, 31.5);

  private final Collection parcels =
      new MemoryCollection(
          Shanghai.PARCELS,
          List.of(parcel("w1", 121.1, 2010), parcel("w2", 121.3, 2015), parcel("e1", 121.7, 2010)));

  private static Geometry box(double west, double east, double south, double north) {
    return SHAPES.toGeometry(new Envelope(west, east, south, north));
  }

  private static Feature parcel(String id, double west, long year) {
    Map<String, Object> values = values();
    values.put("districtCode", "310101");
    values.put("blockKind", "104");
    values.put("supplyState", "supplied");
    values.put("suppliedYear", year);
    values.put("suppliedAreaM2", 1e6);
    return Feature.of(Shanghai.PARCELS, id, box(west, west + 0.01, 31.2, 31.21), values);
  }

  private static Feature district(String id, Geometry shape, String output, double km2) {
    Map<String, Object> values = values();
    values.put("zoneId", id);
    values.put("name", id);
    values.put("year", 2020L);
    values.put("basis", "supplied");
    values.put("areaKm2", km2);
    values.put("outputYuan", output == null ? null : new BigDecimal(output));
    values.put("yuanPerKm2", output == null ? null : Double.parseDouble(output) / km2);
    values.put("withheld", List.of());
    values.put("reason", output == null ? "suppressed" : null);
    values.put("synthetic", true);
    values.put("symbol", false);
    return Feature.of(Shanghai.ATLAS.efficiencyOf(Shanghai.DISTRICT), id, shape, values);
  }

  private static Map<String, Object> values() {
    Map<String, Object> values = new HashMap<>();
    values.put("source", "样本");
    values.put("quality", "synthetic");
    return values;
  }

  private DrawnArea with(String outputOfEast) {
    List<Feature> districts =
        List.of(district("W", WEST, "100.00", 2), district("E", EAST, outputOfEast, 1));
    return new DrawnArea(ZoneFigures.of(districts), parcels, 2020);
  }

  @Test
  void an_area_around_one_of_two_parcels_gets_half_of_the_districts_output() {
    DrawnArea.Estimate estimate = with("7.00").estimate(box(121.05, 121.2, 31.1, 31.3));
    assertThat(estimate.outputYuan()).isEqualByComparingTo("50");
    assertThat(estimate.suppliedKm2()).isCloseTo(1, within(1e-9));
    assertThat(estimate.reason()).isNull();
  }

  @Test
  void whole_districts_get_their_published_outputs() {
    DrawnArea.Estimate estimate = with("7.00").estimate(box(120.9, 122.1, 30.9, 31.6));
    assertThat(estimate.outputYuan()).isEqualByComparingTo("107");
    assertThat(estimate.parts()).hasSize(2);
  }

  @Test
  void a_withheld_district_withholds_every_area_that_reaches_into_its_land() {
    DrawnArea.Estimate both = with(null).estimate(box(121.05, 121.9, 31.1, 31.3));
    assertThat(both.outputYuan()).isNull();
    assertThat(both.reason()).isEqualTo("suppressed");
    // Land alone decides: an area over the border without supplied land beyond it has a figure.
    assertThat(with(null).estimate(box(121.05, 121.6, 31.1, 31.3)).outputYuan())
        .isEqualByComparingTo("100");
  }

  @Test
  void an_area_without_supplied_land_has_no_figure_and_says_why() {
    DrawnArea.Estimate none = with("7.00").estimate(box(121.4, 121.45, 31.4, 31.45));
    assertThat(none.outputYuan()).isNull();
    assertThat(none.reason()).isEqualTo("noSuppliedLand");
    assertThat(with("7.00").estimate(box(119.9, 120, 31, 31.1)).reason())
        .isEqualTo("noSuppliedLand");
  }

  @Property(tries = 40)
  void what_is_drawn_in_two_pieces_adds_up(@ForAll long seed) {
    Random random = new Random(seed);
    double cut = 121.0 + random.nextDouble();
    Geometry left = box(120.9, cut, 31.0, 31.5);
    Geometry right = box(cut, 122.1, 31.0, 31.5);
    BigDecimal sum = output(left).add(output(right));
    assertThat(sum.doubleValue()).isCloseTo(107, within(0.021));
  }

  private BigDecimal output(Geometry area) {
    BigDecimal output = with("7.00").estimate(area).outputYuan();
    return output == null ? BigDecimal.ZERO : output;
  }
}
