package org.parkatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
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
import org.parkatlas.model.Unit;

/** Filters, words and sort orders: whatever indexes are used, the answer is the plain one. */
abstract class SearchContract {
  /** A collection of the kind that is tried. */
  abstract Collection collection(CollectionDef def, List<Feature> features);

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private static final CollectionDef SITES =
      CollectionDef.of(
              "sites",
              GeometryKind.POLYGON,
              Text.of("地块", "Sites"),
              Text.of("", ""),
              FieldDef.string("name", "名称", "Name"),
              FieldDef.string("kind", "类型", "Kind").asIndexed(),
              FieldDef.number("areaKm2", "面积", "Area", Unit.KM2))
          .withManyFeatures();

  @Property(tries = 150)
  void an_answer_is_what_a_look_at_every_feature_gives(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 600) int size) {
    Random random = new Random(seed);
    List<Feature> sites = randomSites(random, size);
    Collection index = collection(SITES, sites);
    Filter filter = filter(FILTERS.get(random.nextInt(FILTERS.size())));
    Bbox box = new Bbox(120 + random.nextDouble(), 30, 121 + random.nextDouble(), 31.5);
    Query query = Query.all().withFilter(filter).withLimit(1 + random.nextInt(40));
    query = random.nextBoolean() ? query.withRegion(Region.of(box).orNowhere()) : query;
    query = random.nextBoolean() ? query.withText(Words.of("甲, x-1")) : query;
    query = query.withSort(SORTS.get(random.nextInt(SORTS.size())));

    List<String> expected = plain(index, query, box);
    List<String> found = new ArrayList<>();
    for (Query q = query; q != null; ) {
      Page page = index.query(q, Reader.PUBLIC);
      assertThat(page.numberMatched()).isEqualTo(expected.size());
      page.features().forEach(feature -> found.add(feature.id()));
      q = page.next().map(q::withAfter).orElse(null);
    }
    assertThat(found).containsExactlyElementsOf(expected);
  }

  private static final List<String> FILTERS =
      List.of(
          "kind = 'k1'",
          "kind IN ('k0','k2') AND areaKm2 > 2",
          "kind = 'k1' OR areaKm2 IS NULL",
          "NOT kind = 'k1'",
          "S_INTERSECTS(geometry, BBOX(120.5,30.2,121.2,31))",
          "S_WITHIN(geometry, BBOX(120.5,30.2,121.9,31.8)) AND kind = 'k0'",
          "S_DISJOINT(geometry, BBOX(120.5,30.2,121.9,31.8))",
          "S_INTERSECTS(geometry, BBOX(120,30,120.5,31)) OR name LIKE 'x-1%'",
          "areaKm2 BETWEEN 1 AND 3 AND name <> 'x-7'");

  private static final List<List<SortBy>> SORTS =
      List.of(
          List.of(),
          List.of(new SortBy("areaKm2", false)),
          List.of(new SortBy("areaKm2", true)),
          List.of(new SortBy("kind", true), new SortBy("id", false)));

  /** The same, the plain way; positions stand in the collection's own order. */
  private static List<String> plain(Collection index, Query query, Bbox box) {
    Geometry rectangle = FACTORY.toGeometry(box.envelope());
    List<Feature> kept = new ArrayList<>();
    for (Feature feature : index.features(Reader.PUBLIC)) {
      Geometry shape = feature.geometry();
      boolean inBox = query.region() == null || shape == null || shape.intersects(rectangle);
      boolean named =
          query.text() == null
              || feature.string("name").contains("甲")
              || feature.string("name").contains("x-1");
      if (inBox && named && query.filter().test(feature)) {
        kept.add(feature);
      }
    }
    for (int i = query.sort().size() - 1; i >= 0; i--) {
      SortBy by = query.sort().get(i);
      Comparator<Comparable<Object>> order = Comparator.naturalOrder();
      kept.sort(
          Comparator.comparing(
              feature -> comparable(feature, by),
              Comparator.nullsLast(by.descending() ? order.reversed() : order)));
    }
    return kept.stream().map(Feature::id).toList();
  }

  @SuppressWarnings("unchecked")
  private static Comparable<Object> comparable(Feature feature, SortBy by) {
    Object value = by.field().equals("id") ? feature.id() : feature.value(by.field());
    return (Comparable<Object>) value;
  }

  @ParameterizedTest
  @CsvSource({
    "张江, 张江药谷, true",
    "药谷, 张江药谷, true",
    "'张江,临港', 临港新片区, true",
    "张江 药谷, 张江药谷, false",
    "cafe, Café Zhangjiang, true",
    "CAFÉ   zhang, café zhangjiang, true",
    "ＡＩ, ai 园, true",
    "STRASSE, Straße, true",
    "lodz, Łódź, true",
    "(一期), 南园（一期）, true",
    "青浦, 张江药谷, false",
  })
  void words_are_found_whatever_their_case_accents_width_and_spaces(
      String words, String name, boolean found) {
    Collection index = collection(SITES, List.of(site("a", point(121, 31), name, "k", 1.0)));
    assertThat(index.query(Query.all().withText(Words.of(words)), Reader.PUBLIC).numberMatched())
        .isEqualTo(found ? 1 : 0);
  }

  @Test
  void where_a_fact_comes_from_is_not_searched() {
    Collection index = collection(SITES, List.of(site("a", point(121, 31), "园", "k", 1.0)));
    assertThat(index.query(Query.all().withText(Words.of("公报")), Reader.PUBLIC).numberMatched())
        .isZero();
  }

  @Test
  void a_sorted_page_goes_on_behind_a_feature_that_is_gone() {
    List<Feature> sites = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      sites.add(site("s" + i, point(121, 31), "园", "k", (double) (i / 2)));
    }
    List<SortBy> sort = List.of(new SortBy("areaKm2", true));
    Query query = Query.all().withSort(sort).withLimit(2);
    String next = collection(SITES, sites).query(query, Reader.PUBLIC).next().orElseThrow();
    sites.removeIf(site -> site.id().equals("s5"));
    sites.add(site("s9", point(121, 31), "园", "k", 9.0));

    Collection changed = collection(SITES, sites);
    Page page = changed.query(query.withAfter(next), Reader.PUBLIC);
    assertThat(page.features()).extracting(Feature::id).containsExactly("s2", "s3");
  }

  @Test
  void a_cursor_of_another_sort_order_is_refused() {
    Collection index = collection(SITES, randomSites(new Random(1), 20));
    Query byArea = Query.all().withLimit(3).withSort(List.of(new SortBy("areaKm2", false)));
    String next = index.query(byArea, Reader.PUBLIC).next().orElseThrow();
    Query byBoth = byArea.withSort(SORTS.get(3));
    assertThatThrownBy(() -> index.query(byBoth.withAfter(next), Reader.PUBLIC))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("sort order");
  }

  private static Filter filter(String text) {
    return Filter.of(SITES, text, Filter.Language.TEXT, Crs.CRS84);
  }

  private static List<Feature> randomSites(Random random, int size) {
    List<Feature> sites = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      double x = 120 + random.nextDouble() * 2;
      double y = 30 + random.nextDouble() * 2;
      Geometry shape =
          switch (random.nextInt(5)) {
            case 0 -> null;
            case 1, 2 -> point(x, y);
            default -> FACTORY.toGeometry(new Envelope(x, x + 0.1, y, y + 0.1));
          };
      String name = (random.nextInt(5) == 0 ? "甲" : "x-") + random.nextInt(30);
      Double area = random.nextInt(6) == 0 ? null : random.nextInt(8) / 2.0;
      sites.add(site("site-" + i, shape, name, "k" + random.nextInt(3), area));
    }
    return sites;
  }

  private static Geometry point(double lon, double lat) {
    return FACTORY.createPoint(new Coordinate(lon, lat));
  }

  private static Feature site(String id, Geometry shape, String name, String kind, Double area) {
    Map<String, Object> values = new HashMap<>();
    values.put("name", name);
    values.put("kind", kind);
    values.put("areaKm2", area);
    values.put("source", "公报");
    values.put("quality", "synthetic");
    return Feature.of(SITES, id, shape, values);
  }
}
