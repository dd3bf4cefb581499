package org.parkatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.parkatlas.cql2.Filter;
import org.parkatlas.geo.Bbox;
import org.parkatlas.geo.Crs;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Reader;
import org.parkatlas.model.Text;

/** What every kind of collection must do: whoever reads it cannot tell one kind from another. */
abstract class CollectionContract {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private static final CollectionDef PLOTS =
      CollectionDef.of(
              "plots",
              GeometryKind.POLYGON,
              Text.of("地块", "Plots"),
              Text.of("", ""),
              FieldDef.string("kind", "类型", "Kind").asIndexed(),
              FieldDef.integer("year", "年份", "Year").asIndexed(),
              FieldDef.string("owner", "业主", "Owner").restricted())
          .inYear("year")
          .withManyFeatures();

  /** A collection of the kind that is tried. */
  abstract Collection collection(CollectionDef def, List<Feature> features);

  @Test
  void a_box_finds_shapes_that_touch_its_edge() {
    Collection index = index(plot("a", "POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))", "x", 2020L));

    assertThat(ids(index, Query.all().withBbox(new Bbox(2, 0, 3, 3)))).containsExactly("a");
    assertThat(ids(index, Query.all().withBbox(new Bbox(2.000001, 0, 3, 3)))).isEmpty();
  }

  @Test
  void a_box_in_the_corner_that_a_triangle_leaves_free_does_not_find_it() {
    Collection index = index(plot("a", "POLYGON ((0 0, 10 0, 0 10, 0 0))", "x", 2020L));

    assertThat(ids(index, Query.all().withBbox(new Bbox(8, 8, 10, 10)))).isEmpty();
    assertThat(ids(index, Query.all().withBbox(new Bbox(4, 4, 10, 10)))).containsExactly("a");
  }

  @Test
  void a_box_across_the_antimeridian_finds_both_sides() {
    Collection index =
        index(
            plot("east", "POINT (179 0)", "x", 2020L),
            plot("west", "POINT (-179 0)", "x", 2020L),
            plot("far", "POINT (0 0)", "x", 2020L));

    assertThat(ids(index, Query.all().withBbox(new Bbox(178, -1, -178, 1))))
        .containsExactlyInAnyOrder("east", "west");
  }

  @Test
  void a_feature_without_a_shape_is_in_no_region_but_one_that_takes_it_and_in_the_whole() {
    Collection index =
        index(plot("a", (Geometry) null, "x", 2020L), plot("b", "POINT (1 1)", "x", 2020L));
    Region elsewhere = Region.of(new Bbox(5, 5, 6, 6));

    assertThat(ids(index, Query.all())).containsExactlyInAnyOrder("a", "b");
    assertThat(ids(index, Query.all().withBbox(new Bbox(-180, -90, 180, 90)))).containsExactly("b");
    assertThat(ids(index, Query.all().withRegion(elsewhere))).isEmpty();
    assertThat(ids(index, Query.all().withRegion(elsewhere.orNowhere()))).containsExactly("a");
  }

  @Test
  void a_feature_without_a_year_is_in_every_range_of_years() {
    Collection index =
        index(
            plot("old", "POINT (1 1)", "x", 2015L),
            plot("new", "POINT (1 1)", "x", 2020L),
            plot("undated", "POINT (1 1)", "x", null));

    assertThat(ids(index, Query.all().withYears(new YearRange(2016, 2030))))
        .containsExactlyInAnyOrder("new", "undated");
  }

  @Test
  void only_who_may_read_a_value_sees_it() {
    Collection plots = collection(PLOTS, List.of(owned("a", "secret")));

    Feature publicly = plots.features(Reader.PUBLIC).get(0);
    assertThat(publicly.value("owner")).isNull();
    assertThat(publicly.value("kind")).isEqualTo("k");
    assertThat(plots.byId("a", Reader.PUBLIC).orElseThrow().feature()).isEqualTo(publicly);
    Feature inFull = plots.byId("a", Reader.ADMINISTRATOR).orElseThrow().feature();
    assertThat(inFull.value("owner")).isEqualTo("secret");
    assertThat(plots.features(Reader.ADMINISTRATOR)).containsExactly(inFull);
  }

  @Test
  void only_who_may_read_a_field_gets_it_encoded() {
    Collection plots = collection(PLOTS, List.of(owned("a", "secret")));

    assertThat(encoded(plots, Reader.PUBLIC))
        .startsWith("{\"type\":\"Feature\",\"id\":\"a\",\"geometry\":null,\"properties\":{")
        .doesNotContain("owner")
        .doesNotContain("secret");
    assertThat(encoded(plots, Reader.ADMINISTRATOR)).contains("\"owner\":\"secret\"");
  }

  @Test
  void what_a_reader_may_not_read_can_be_neither_asked_for_nor_sorted_by() {
    Collection plots = collection(PLOTS, List.of(owned("a", "x"), owned("b", "y")));
    Filter filter =
        Filter.of(PLOTS, Reader.ADMINISTRATOR, "owner = 'x'", Filter.Language.TEXT, Crs.CRS84);

    for (Query question :
        List.of(
            Query.all().withEquals(Map.of("owner", "x")),
            Query.all().withFilter(filter),
            Query.all().withText(Words.of("x")))) {
      assertThat(plots.query(question, Reader.ADMINISTRATOR).features())
          .extracting(Feature::id)
          .containsExactly("a");
    }
    Query sorted = Query.all().withSort(List.of(new SortBy("owner", true)));
    assertThat(plots.query(sorted, Reader.ADMINISTRATOR).features())
        .extracting(Feature::id)
        .containsExactly("b", "a");
    for (Query question :
        List.of(
            Query.all().withEquals(Map.of("owner", "x")), Query.all().withFilter(filter), sorted)) {
      assertThatThrownBy(() -> plots.query(question, Reader.PUBLIC))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining("owner");
    }
    assertThat(plots.query(Query.all().withText(Words.of("x")), Reader.PUBLIC).features())
        .isEmpty();
  }

  @Test
  void a_public_filter_cannot_even_be_written_on_what_is_restricted() {
    assertThatThrownBy(() -> Filter.of(PLOTS, "owner = 'x'", Filter.Language.TEXT, Crs.CRS84))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("not a queryable");
  }

  @Test
  void a_view_shows_what_it_names_and_no_more() {
    Page page = collection(PLOTS, List.of(owned("a", "x"))).query(Query.all(), Reader.PUBLIC);
    View kinds = new View(List.of(PLOTS.field("kind").orElseThrow()), true, Crs.CRS84);

    assertThat(new String(page.geoJson(kinds).get(0), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"type\":\"Feature\",\"id\":\"a\",\"geometry\":null,\"properties\":{\"kind\":\"k\"}}");
  }

  @Test
  void extent_years_and_size_are_those_of_all_features() {
    Collection plots =
        index(
            plot("a", "POINT (1 5)", "x", 2015L),
            plot("b", "POINT (3 2)", "x", 2020L),
            plot("c", (Geometry) null, "x", null));

    assertThat(plots.size()).isEqualTo(3);
    assertThat(plots.extent()).contains(new Bbox(1, 2, 3, 5));
    assertThat(plots.years()).contains(new YearRange(2015, 2020));
    assertThat(index().extent()).isEmpty();
    assertThat(index().years()).isEmpty();
  }

  private static String encoded(Collection plots, Reader reader) {
    byte[] one = plots.byId("a", reader).orElseThrow().geoJson(View.whole(PLOTS, reader));
    Page page = plots.query(Query.all(), reader);
    assertThat(page.geoJson(View.whole(PLOTS, reader))).containsExactly(one);
    return new String(one, StandardCharsets.UTF_8);
  }

  private static Feature owned(String id, String owner) {
    Map<String, String> values =
        Map.of("kind", "k", "owner", owner, "source", "test", "quality", "synthetic");
    return Feature.of(PLOTS, id, null, values);
  }

  @Test
  void a_cursor_that_was_not_made_here_is_refused() {
    Collection index = index(plot("a", "POINT (1 1)", "x", 2020L));

    assertThatThrownBy(() -> index.query(Query.all().withAfter("nonsense!"), Reader.PUBLIC))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("after");
  }

  @Test
  void features_stand_by_id_unless_the_collection_is_meant_for_very_many() {
    Feature north = plot("a", "POINT (121.9 31.9)", "x", 2020L);
    Feature south = plot("b", "POINT (120 30)", "x", 2020L);

    assertThat(ids(index(north, south), Query.all())).containsExactly("b", "a");
    CollectionDef few =
        CollectionDef.of("few", GeometryKind.POINT, Text.of("", ""), Text.of("", ""));
    Map<String, String> provenance = Map.of("source", "test", "quality", "synthetic");
    Collection byId =
        collection(
            few,
            List.of(
                Feature.of(few, "b", south.geometry(), provenance),
                Feature.of(few, "a", north.geometry(), provenance)));
    assertThat(ids(byId, Query.all())).containsExactly("a", "b");
  }

  @Test
  void pages_go_on_where_they_stopped_when_features_come_and_go() throws ParseException {
    List<Feature> before = randomPlots(new Random(1), 3000);
    Collection first = collection(PLOTS, before);
    Page page = first.query(Query.all().withLimit(1000), Reader.PUBLIC);
    Feature last = page.features().get(999);
    List<Feature> after = new ArrayList<>(before);
    after.remove(last);
    after.addAll(randomPlots(new Random(2), 50).stream().map(f -> renamed(f, "new-")).toList());

    TreeSet<String> seen = new TreeSet<>();
    page.features().forEach(feature -> seen.add(feature.id()));
    Collection second = collection(PLOTS, after);
    Query rest = Query.all().withLimit(1000).withAfter(page.next().orElseThrow());
    while (rest != null) {
      Page next = second.query(rest, Reader.PUBLIC);
      for (Feature feature : next.features()) {
        assertThat(seen.add(feature.id())).as(feature.id()).isTrue();
      }
      rest = next.next().map(rest::withAfter).orElse(null);
    }
    assertThat(seen).containsAll(before.stream().map(Feature::id).toList());
  }

  @Property(tries = 60)
  void finds_what_a_look_at_every_feature_finds(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 2500) int size) throws ParseException {
    Random random = new Random(seed);
    List<Feature> plots = randomPlots(random, size);
    Collection index = collection(PLOTS, plots);
    boolean shapeless = random.nextBoolean();
    double west = 120 + random.nextDouble() * 2;
    double south = 30 + random.nextDouble() * 2;
    Bbox box = new Bbox(west, south, west + random.nextDouble(), south + random.nextDouble());
    YearRange years = new YearRange(2016, 2016 + random.nextInt(4));
    Region region = shapeless ? Region.of(box).orNowhere() : Region.of(box);
    Query query =
        Query.all()
            .withRegion(region)
            .withYears(years)
            .withEquals(Map.of("kind", "k1"))
            .withLimit(7);

    Geometry rectangle = FACTORY.toGeometry(box.envelope());
    List<String> expected =
        plots.stream()
            .filter(f -> f.geometry() == null ? shapeless : f.geometry().intersects(rectangle))
            .filter(f -> f.string("kind").equals("k1"))
            .filter(f -> f.year() >= years.first() && f.year() <= years.last())
            .map(Feature::id)
            .toList();
    List<String> found = new ArrayList<>();
    for (Query q = query; q != null; ) {
      Page page = index.query(q, Reader.PUBLIC);
      assertThat(page.numberMatched()).isEqualTo(expected.size());
      page.features().forEach(feature -> found.add(feature.id()));
      q = page.next().map(q::withAfter).orElse(null);
    }
    assertThat(found).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
  }

  private static List<Feature> randomPlots(Random random, int size) throws ParseException {
    List<Feature> plots = new ArrayList<>();
    double shapeless = List.of(0.0, 0.05, 0.9, 1.0).get(random.nextInt(4));
    for (int i = 0; i < size; i++) {
      double x = 120 + random.nextDouble() * 2.5;
      double y = 30 + random.nextDouble() * 2.5;
      double w = random.nextDouble() * 0.05;
      Geometry shape =
          random.nextBoolean()
              ? FACTORY.createPoint(new Coordinate(x, y))
              : FACTORY.toGeometry(new Envelope(x, x + w, y, y + w));
      Geometry kept = random.nextDouble() < shapeless ? null : shape;
      plots.add(plot("plot-" + i, kept, "k" + random.nextInt(3), 2015L + random.nextInt(6)));
    }
    return plots;
  }

  private static Feature renamed(Feature feature, String prefix) {
    return plot(prefix + feature.id(), feature.geometry(), feature.string("kind"), feature.year());
  }

  private static Feature plot(String id, String wkt, String kind, Long year) {
    try {
      return plot(id, wkt == null ? null : new WKTReader().read(wkt), kind, year);
    } catch (ParseException e) {
      throw new AssertionError(e);
    }
  }

  private static Feature plot(String id, Geometry shape, String kind, Long year) {
    Map<String, Object> values = new HashMap<>();
    values.put("kind", kind);
    values.put("year", year);
    values.put("source", "test");
    values.put("quality", "synthetic");
    return Feature.of(PLOTS, id, shape, values);
  }

  private Collection index(Feature... features) {
    return collection(PLOTS, List.of(features));
  }

  private static List<String> ids(Collection index, Query query) {
    return index.query(query, Reader.PUBLIC).features().stream().map(Feature::id).toList();
  }
}
