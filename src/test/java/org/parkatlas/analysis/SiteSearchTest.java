package org.parkatlas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.parkatlas.analysis.SiteSearchCriteria.Inside;
import org.parkatlas.analysis.SiteSearchCriteria.Kind;
import org.parkatlas.analysis.SiteSearchCriteria.Near;
import org.parkatlas.analysis.SiteSearchCriteria.Range;
import org.parkatlas.analysis.SiteSearchResult.Part;
import org.parkatlas.analysis.SiteSearchResult.Site;
import org.parkatlas.catalog.MemoryCollection;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.geo.Ellipsoid;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.NotFound;
import org.parkatlas.shanghai.Shanghai;

/**
 * Parcels a, b and c are squares of 0.001° on the parallel of 31.2° N, at 121.50°, 121.52° and
 * 121.60° E; an expressway runs along 121.50° E, an airport lies at 121.62° E. Park P of 集成电路
 * covers b.
 */
class SiteSearchTest {
  private static final GeometryFactory SHAPES = new GeometryFactory();

  private final Map<CollectionDef, List<Feature>> features = new HashMap<>();

  SiteSearchTest() {
    parcel("a", 121.50, "104", "reserved", 2.0);
    parcel("b", 121.52, "104", "supplied", 1.0);
    parcel("c", 121.60, "198", "reserved", null);
    node("road", "expressway", line(121.50, 31.0, 121.50, 31.4));
    node("air", "airport", SHAPES.createPoint(new Coordinate(121.62, 31.2)));
    park("P", "集成电路", 2.5, box(121.515, 31.195, 0.01));
    park("Q", "生物医药", null, box(121.70, 31.195, 0.01));
    add(Shanghai.NEW_TOWNS, "town", box(121.51, 31.1, 0.2), Map.of("name", "新城"));
  }

  private void parcel(String id, double west, String block, String supply, Double plotRatio) {
    Map<String, Object> values = new HashMap<>();
    values.put("districtCode", west < 121.55 ? "310101" : "310115");
    values.put("blockKind", block);
    values.put("supplyState", supply);
    values.put("plotRatio", plotRatio);
    add(Shanghai.PARCELS, id, box(west, 31.2, 0.001), values);
  }

  private void node(String id, String kind, Geometry place) {
    add(Shanghai.TRANSPORT_NODES, id, place, Map.of("name", id, "kind", kind));
  }

  private void park(String id, String industry, Double areaKm2, Geometry shape) {
    Map<String, Object> values = new HashMap<>();
    values.put("name", id);
    values.put("membership", "confirmed");
    values.put("industry", industry);
    values.put("footprintBasis", areaKm2 == null ? "nominal" : "publishedArea");
    values.put("areaKm2", areaKm2);
    add(Shanghai.PARKS, id, shape, values);
  }

  private void add(CollectionDef def, String id, Geometry shape, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("source", "样本");
    all.put("quality", "synthetic");
    features.computeIfAbsent(def, d -> new ArrayList<>()).add(Feature.of(def, id, shape, all));
  }

  private static Geometry box(double west, double south, double size) {
    return SHAPES.toGeometry(new Envelope(west, west + size, south, south + size));
  }

  private static Geometry line(double x1, double y1, double x2, double y2) {
    return SHAPES.createLineString(
        new Coordinate[] {new Coordinate(x1, y1), new Coordinate(x2, y2)});
  }

  private static SiteSearchCriteria all(Kind... kinds) {
    return new SiteSearchCriteria(
        Set.of(kinds),
        Range.OPEN,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Range.OPEN,
        List.of(),
        List.of(),
        List.of(),
        Map.of());
  }

  private static SiteSearchCriteria near(SiteSearchCriteria c, Near... near) {
    return new SiteSearchCriteria(
        c.kinds(),
        c.areaM2(),
        c.districts(),
        c.blockKinds(),
        c.supplyStates(),
        c.landUses(),
        c.plotRatio(),
        c.industries(),
        List.of(near),
        c.inside(),
        c.weights());
  }

  private static SiteSearchCriteria industry(SiteSearchCriteria c, String... industries) {
    return new SiteSearchCriteria(
        c.kinds(),
        c.areaM2(),
        c.districts(),
        c.blockKinds(),
        c.supplyStates(),
        c.landUses(),
        c.plotRatio(),
        List.of(industries),
        c.near(),
        c.inside(),
        c.weights());
  }

  private static SiteSearchCriteria area(SiteSearchCriteria c, Double from, Double to) {
    return new SiteSearchCriteria(
        c.kinds(),
        new Range(from, to),
        c.districts(),
        c.blockKinds(),
        c.supplyStates(),
        c.landUses(),
        c.plotRatio(),
        c.industries(),
        c.near(),
        c.inside(),
        c.weights());
  }

  private static SiteSearchCriteria land(
      SiteSearchCriteria c, List<String> blocks, List<String> supply, Range plotRatio) {
    return new SiteSearchCriteria(
        c.kinds(),
        c.areaM2(),
        c.districts(),
        blocks,
        supply,
        c.landUses(),
        plotRatio,
        c.industries(),
        c.near(),
        c.inside(),
        c.weights());
  }

  private static SiteSearchCriteria where(
      SiteSearchCriteria c, List<String> districts, Inside... inside) {
    return new SiteSearchCriteria(
        c.kinds(),
        c.areaM2(),
        districts,
        c.blockKinds(),
        c.supplyStates(),
        c.landUses(),
        c.plotRatio(),
        c.industries(),
        c.near(),
        List.of(inside),
        c.weights());
  }

  private SiteSearchResult search(SiteSearchCriteria criteria) {
    return search(criteria, 100);
  }

  private SiteSearchResult search(SiteSearchCriteria criteria, int limit) {
    return new SiteSearch(snapshot(), criteria).run(limit, (done, all) -> {});
  }

  private Snapshot snapshot() {
    List<MemoryCollection> indexes =
        Shanghai.ATLAS.served().stream()
            .map(def -> new MemoryCollection(def, features.getOrDefault(def, List.of())))
            .toList();
    return new Snapshot(Shanghai.ATLAS, indexes, true);
  }

  private static List<String> ids(SiteSearchResult result) {
    return result.sites().stream().map(site -> site.feature().id()).toList();
  }

  @Test
  void a_site_on_the_road_scores_highest_and_one_beyond_the_distance_is_out() {
    // b's western edge is 0.02° east of the road: about 1,906 m.
    double metres = Ellipsoid.distanceM(121.50, 31.2, 121.52, 31.2);
    SiteSearchResult result = search(near(all(Kind.PARCEL), new Near("expressway", 2_000)));
    assertThat(ids(result)).containsExactly("a", "b");
    assertThat(result.sites().get(0).score()).isEqualTo(1);
    Part distance = result.sites().get(1).parts().get(0);
    assertThat(distance.value()).isCloseTo(metres, within(0.2));
    assertThat(distance.evidence().id()).isEqualTo("road");
    assertThat(distance.fit()).isCloseTo(1 - metres / 2_000, within(1e-3));

    assertThat(ids(search(near(all(Kind.PARCEL), new Near("expressway", metres + 1)))))
        .containsExactly("a", "b");
    assertThat(ids(search(near(all(Kind.PARCEL), new Near("expressway", metres - 1)))))
        .containsExactly("a");
  }

  @Test
  void every_distance_must_hold() {
    // c's eastern edge is 0.019° from the airport: about 1,811 m; b is 9.4 km from it.
    Near airport = new Near("airport", 2_000);
    assertThat(ids(search(near(all(Kind.PARCEL), airport)))).containsExactly("c");
    assertThat(ids(search(near(all(Kind.PARCEL), airport, new Near("expressway", 5_000)))))
        .isEmpty();
    assertThat(ids(search(near(all(Kind.PARCEL), new Near("port", 5_000))))).isEmpty();
  }

  @Test
  void the_score_is_the_weighted_mean_of_its_parts() {
    SiteSearchCriteria wanted =
        industry(near(all(Kind.PARCEL), new Near("expressway", 20_000)), "集成电路");
    Map<String, Double> weights = Map.of("industry", 3.0);
    SiteSearchResult result = search(wanted.withWeights(weights));
    // a: distance 1 × 1/4 + industry 0; b lies in park P: distance (1 − 1906/20000)/4 + 3/4.
    assertThat(ids(result)).containsExactly("b", "a", "c");
    Site best = result.sites().get(0);
    assertThat(best.parts())
        .extracting(Part::criterion)
        .containsExactly("distance.expressway", "industry");
    assertThat(best.parts().get(1).contribution()).isEqualTo(0.75);
    assertThat(best.parts().get(1).evidence().id()).isEqualTo("P");
    assertThat(result.sites().get(1).score()).isEqualTo(0.25);
    for (Site site : result.sites()) {
      double sum = site.parts().stream().mapToDouble(Part::contribution).sum();
      assertThat(site.score()).isEqualTo(sum);
      assertThat(site.score()).isBetween(0.0, 1.0);
    }
  }

  @Test
  void a_parcels_area_is_that_of_its_shape_and_a_parks_the_published_one() {
    double parcel = Ellipsoid.areaM2(box(121.50, 31.2, 0.001));
    assertThat(ids(search(area(all(Kind.PARCEL), parcel - 1, parcel + 1)))).hasSize(3);
    assertThat(search(area(all(Kind.PARCEL), parcel + 1, null)).matched()).isZero();
    SiteSearchResult parks = search(area(all(Kind.PARK), 2.5e6, 2.5e6));
    assertThat(ids(parks)).containsExactly("P");
    assertThat(parks.sites().get(0).areaBasis()).isEqualTo("published");
    // Q has no published area: it is not judged by the size of its symbol.
    assertThat(parks.leftOut()).containsEntry("unknownArea", 1L);
  }

  @Test
  void the_middle_of_a_range_fits_best() {
    assertThat(new Range(10.0, 20.0).closeness(15)).isEqualTo(1);
    assertThat(new Range(10.0, 20.0).closeness(12.5)).isEqualTo(0.5);
    assertThat(new Range(10.0, 20.0).closeness(20)).isZero();
    assertThat(new Range(10.0, null).closeness(99)).isEqualTo(1);
  }

  @Test
  void what_only_parcels_have_leaves_parks_out_and_says_so() {
    SiteSearchCriteria wanted =
        land(all(Kind.PARCEL, Kind.PARK), List.of("104"), List.of("reserved"), Range.OPEN);
    SiteSearchResult result = search(wanted);
    assertThat(ids(result)).containsExactly("a");
    assertThat(result.leftOut()).containsEntry("onlyParcelsHaveThis", 2L);
  }

  @Test
  void an_unknown_plot_ratio_is_left_out_and_not_taken_for_a_low_one() {
    SiteSearchResult result =
        search(land(all(Kind.PARCEL), List.of(), List.of(), new Range(null, 1.5)));
    assertThat(ids(result)).containsExactly("b");
    assertThat(result.leftOut()).containsEntry("unknownPlotRatio", 1L);
  }

  @Test
  void a_site_is_in_a_zone_that_covers_its_inner_point() {
    Inside town = new Inside(Shanghai.NEW_TOWN, "town");
    assertThat(ids(search(where(all(Kind.PARCEL), List.of(), town)))).containsExactly("b", "c");
    assertThat(ids(search(where(all(Kind.PARCEL), List.of("310101"), town)))).containsExactly("b");
  }

  @Test
  void a_site_that_only_reaches_into_a_zone_is_not_in_it() {
    parcel("over-the-border", 121.5092, "104", "reserved", null);
    Inside town = new Inside(Shanghai.NEW_TOWN, "town");
    assertThat(ids(search(where(all(Kind.PARCEL), List.of(), town)))).containsExactly("b", "c");
  }

  @Test
  void zones_without_a_shape_hide_no_site_and_hold_none() {
    park("nowhere", "集成电路", 1.0, null);
    add(Shanghai.NEW_TOWNS, "nowhere", null, Map.of("name", "x"));

    assertThat(ids(search(industry(all(Kind.PARCEL), "集成电路")))).contains("b");
    assertThatThrownBy(
            () ->
                search(
                    where(all(Kind.PARCEL), List.of(), new Inside(Shanghai.NEW_TOWN, "nowhere"))))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("nowhere")
        .hasMessageContaining("has no shape");
  }

  @Test
  void the_best_are_given_and_all_are_counted() {
    SiteSearchResult result = search(near(all(Kind.PARCEL), new Near("expressway", 50_000)), 1);
    assertThat(ids(result)).containsExactly("a");
    assertThat(result.matched()).isEqualTo(3);
  }

  @Test
  void every_candidate_is_told_of_before_it_is_judged() {
    List<String> told = new ArrayList<>();
    new SiteSearch(snapshot(), all(Kind.PARCEL))
        .run(100, (done, all) -> told.add(done + " of " + all));
    assertThat(told).containsExactly("0 of 3", "1 of 3", "2 of 3");
  }

  @Test
  void a_zone_that_is_not_there_is_named_with_where_zones_are_listed() {
    Inside atlantis = new Inside(Shanghai.NEW_TOWN, "atlantis");
    assertThatThrownBy(() -> search(where(all(Kind.PARCEL), List.of(), atlantis)))
        .isInstanceOf(NotFound.class)
        .hasMessageContaining("atlantis")
        .hasMessageContaining("/api/collections/new-towns/items");
  }

  @Test
  void the_bounds_of_a_range_belong_to_it_and_one_alone_is_enough() {
    Range both = new Range(10.0, 20.0);
    assertThat(both.contains(10)).isTrue();
    assertThat(both.contains(20)).isTrue();
    assertThat(both.contains(9.9)).isFalse();
    assertThat(both.contains(20.1)).isFalse();
    assertThat(new Range(10.0, null).contains(1e9)).isTrue();
    assertThat(new Range(null, 20.0).contains(-1e9)).isTrue();
    assertThat(new Range(null, 20.0).contains(21)).isFalse();
    assertThat(new Range(10.0, null).open()).isFalse();
    assertThat(new Range(null, 20.0).open()).isFalse();
    assertThat(Range.OPEN.open()).isTrue();
  }

  @Test
  void a_value_outside_a_range_fits_no_worse_than_its_ends_and_a_single_value_fits_wholly() {
    assertThat(new Range(10.0, 20.0).closeness(5)).isZero();
    assertThat(new Range(10.0, 20.0).closeness(17.5)).isEqualTo(0.5);
    assertThat(new Range(10.0, 10.0).closeness(10)).isEqualTo(1);
    assertThat(new Range(null, 20.0).closeness(1)).isEqualTo(1);
  }

  @Test
  void land_is_looked_for_by_its_use_its_block_and_its_supply_each_by_itself() {
    assertThat(ids(search(land(all(Kind.PARCEL), List.of("198"), List.of(), Range.OPEN))))
        .containsExactly("c");
    assertThat(ids(search(land(all(Kind.PARCEL), List.of(), List.of("supplied"), Range.OPEN))))
        .containsExactly("b");
    assertThat(search(landUse(all(Kind.PARK), "工业用地")).leftOut())
        .containsEntry("onlyParcelsHaveThis", 2L);
    assertThat(ids(search(land(all(Kind.PARCEL), List.of(), List.of(), new Range(1.5, null)))))
        .containsExactly("a");
  }

  @Test
  void a_parcel_of_unknown_use_is_of_none_that_is_asked_for() {
    Map<String, Object> values = new HashMap<>();
    values.putAll(Map.of("districtCode", "310101", "blockKind", "104", "supplyState", "reserved"));
    values.put("landUse", "工业用地");
    add(Shanghai.PARCELS, "used", box(121.53, 31.2, 0.001), values);

    assertThat(ids(search(landUse(all(Kind.PARCEL), "工业用地")))).containsExactly("used");
    assertThat(ids(search(landUse(all(Kind.PARCEL), "仓储用地")))).isEmpty();
  }

  @Test
  void a_plot_ratio_that_is_not_asked_for_may_be_unknown() {
    SiteSearchResult result = search(all(Kind.PARCEL));
    assertThat(ids(result)).containsExactly("a", "b", "c");
    assertThat(result.leftOut()).isEmpty();
  }

  @Test
  void what_an_area_is_measured_by_is_said_and_null_where_it_is_unknown() {
    assertThat(search(all(Kind.PARCEL)).sites())
        .allSatisfy(site -> assertThat(site.areaBasis()).isEqualTo("footprint"));
    Site park = search(all(Kind.PARK)).sites().get(1);
    assertThat(park.feature().id()).isEqualTo("Q");
    assertThat(park.areaM2()).isNull();
    assertThat(park.areaBasis()).isNull();
  }

  @Test
  void a_park_fits_by_its_own_industry() {
    SiteSearchResult result = search(industry(all(Kind.PARK), "生物医药"));
    assertThat(ids(result)).containsExactly("Q", "P");
    Part fits = result.sites().get(0).parts().get(0);
    assertThat(fits.fit()).isEqualTo(1);
    assertThat(fits.evidence().id()).isEqualTo("Q");
    assertThat(result.sites().get(1).parts().get(0).evidence()).isNull();
  }

  @Test
  void without_any_weight_all_score_0_and_stand_by_id() {
    SiteSearchCriteria wanted =
        near(all(Kind.PARCEL), new Near("expressway", 20_000))
            .withWeights(Map.of("distance.expressway", 0.0));
    SiteSearchResult result = search(wanted);
    assertThat(ids(result)).containsExactly("a", "b", "c");
    assertThat(result.sites()).allSatisfy(site -> assertThat(site.score()).isZero());
  }

  @Test
  void a_site_without_a_shape_is_no_site_and_a_node_without_one_is_near_nothing() {
    Map<String, Object> values = new HashMap<>();
    values.putAll(Map.of("districtCode", "310101", "blockKind", "104", "supplyState", "reserved"));
    add(Shanghai.PARCELS, "shapeless", null, values);
    node("somewhere", "expressway", null);

    assertThat(ids(search(all(Kind.PARCEL)))).containsExactly("a", "b", "c");
    assertThat(ids(search(near(all(Kind.PARCEL), new Near("expressway", 2_000)))))
        .containsExactly("a", "b");
  }

  private static SiteSearchCriteria landUse(SiteSearchCriteria c, String use) {
    return new SiteSearchCriteria(
        c.kinds(),
        c.areaM2(),
        c.districts(),
        c.blockKinds(),
        c.supplyStates(),
        List.of(use),
        c.plotRatio(),
        c.industries(),
        c.near(),
        c.inside(),
        c.weights());
  }
}
