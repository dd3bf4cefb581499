package org.parkatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

/** A value of each type can be asked for, sorted by and gone on from. */
abstract class ValueContract {
  private static final CollectionDef LOTS =
      CollectionDef.of(
          "lots",
          GeometryKind.POINT,
          Text.of("地块", "Lots"),
          Text.of("", ""),
          FieldDef.string("name", "名称", "Name"),
          FieldDef.string("kind", "类型", "Kind").asIndexed(),
          FieldDef.date("since", "起", "Since"),
          FieldDef.integer("plots", "块数", "Plots"),
          FieldDef.number("areaKm2", "面积", "Area", Unit.KM2),
          FieldDef.decimal("outputYuan", "产值", "Output", Unit.YUAN),
          FieldDef.bool("nominal", "示意", "Nominal"),
          FieldDef.strings("tags", "标签", "Tags"));

  /** Rising in every field; d has no value at all. */
  private final Collection lots =
      collection(
          LOTS,
          List.of(
              lot(
                  "a",
                  both(
                      named("alpha", "x", false, List.of("m", "n")),
                      sized("2001-01-01", 9, 0.5, "90.00"))),
              lot(
                  "b",
                  both(
                      named("beta", "y", true, List.of("n o")),
                      sized("2002-01-01", 10, 1.5, "100.00"))),
              lot(
                  "c",
                  both(
                      named("gamma", "x", true, List.of("p")),
                      sized("2003-01-01", 11, 12.5, "1000.00"))),
              lot("d", Map.of())));

  /** A collection of the kind that is tried. */
  abstract Collection collection(CollectionDef def, List<Feature> features);

  @ParameterizedTest
  @ValueSource(strings = {"name", "since", "plots", "areaKm2", "outputYuan"})
  void a_sorted_list_goes_on_behind_a_value_of_any_type(String field) {
    assertThat(paged(field, false)).containsExactly("a", "b", "c", "d");
    assertThat(paged(field, true)).containsExactly("c", "b", "a", "d");
  }

  @Test
  void no_comes_before_yes_and_equals_stand_in_the_own_order() {
    assertThat(paged("nominal", false)).containsExactly("a", "b", "c", "d");
    assertThat(paged("nominal", true)).containsExactly("b", "c", "a", "d");
    assertThat(paged("id", true)).containsExactly("d", "c", "b", "a");
  }

  /** Ids in the order of a field, a page of one each. */
  private List<String> paged(String field, boolean descending) {
    List<String> ids = new ArrayList<>();
    Query query = Query.all().withSort(List.of(new SortBy(field, descending))).withLimit(1);
    for (Query q = query; q != null; ) {
      Page page = lots.query(q, Reader.PUBLIC);
      page.features().forEach(feature -> ids.add(feature.id()));
      q = page.next().map(q::withAfter).orElse(null);
    }
    return ids;
  }

  @Test
  void a_page_that_ends_with_the_last_feature_has_no_next_one() {
    Page all = lots.query(Query.all().withLimit(4), Reader.PUBLIC);

    assertThat(all.size()).isEqualTo(4);
    assertThat(all.next()).isEmpty();
    assertThat(lots.query(Query.all().withLimit(3), Reader.PUBLIC).next()).isPresent();
  }

  @Test
  void what_is_wanted_is_compared_by_value_and_a_list_holds_it() {
    assertThat(equal("name", "beta")).containsExactly("b");
    assertThat(equal("id", "c")).containsExactly("c");
    assertThat(equal("id", "lot")).isEmpty();
    assertThat(equal("plots", 10L)).containsExactly("b");
    assertThat(equal("outputYuan", new BigDecimal("1E+2"))).containsExactly("b");
    assertThat(equal("outputYuan", new BigDecimal("100.01"))).isEmpty();
    assertThat(equal("nominal", true)).containsExactly("b", "c");
    assertThat(equal("tags", "n")).containsExactly("a");
  }

  private List<String> equal(String field, Object value) {
    return ids(Query.all().withEquals(Map.of(field, value)));
  }

  @Test
  void all_of_what_is_wanted_must_hold() {
    assertThat(ids(Query.all().withEquals(Map.of("kind", "x", "nominal", true))))
        .containsExactly("c");
    assertThat(ids(Query.all().withEquals(Map.of("name", "alpha", "nominal", true)))).isEmpty();
    Filter one = Filter.of(LOTS, "id = 'b'", Filter.Language.TEXT, Crs.CRS84);
    assertThat(ids(Query.all().withFilter(one))).containsExactly("b");
    Filter large = Filter.of(LOTS, "areaKm2 > 1", Filter.Language.TEXT, Crs.CRS84);
    assertThat(ids(Query.all().withEquals(Map.of("kind", "x")).withFilter(large)))
        .containsExactly("c");
  }

  @Test
  void what_is_wanted_can_be_sorted() {
    Query query = Query.all().withSort(List.of(new SortBy("plots", true)));

    Page page = lots.query(query.withEquals(Map.of("kind", "x")), Reader.PUBLIC);
    assertThat(page.features()).extracting(Feature::id).containsExactly("c", "a");
    assertThat(page.numberMatched()).isEqualTo(2);
  }

  @Test
  void words_are_looked_for_in_each_text_of_a_list_by_itself() {
    assertThat(ids(Query.all().withText(Words.of("o")))).containsExactly("b");
    assertThat(ids(Query.all().withText(Words.of("m n")))).isEmpty();
    assertThat(Words.of(" , ，").isEmpty()).isTrue();
    assertThat(Words.of("o").isEmpty()).isFalse();
  }

  @Test
  void an_empty_collection_has_nothing_in_any_box() {
    Page page =
        collection(LOTS, List.of())
            .query(Query.all().withBbox(new Bbox(-180, -90, 180, 90)), Reader.PUBLIC);

    assertThat(page.features()).isEmpty();
    assertThat(page.geoJson(View.whole(LOTS, Reader.PUBLIC))).isEmpty();
    assertThat(page.numberMatched()).isZero();
    assertThat(page.next()).isEmpty();
  }

  @Test
  void one_feature_is_shown_as_its_view_has_it() {
    View names = new View(List.of(LOTS.field("name").orElseThrow()), false, Crs.CRS84);

    byte[] json = lots.byId("b", Reader.PUBLIC).orElseThrow().geoJson(names);
    assertThat(new String(json, StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"type\":\"Feature\",\"id\":\"b\",\"geometry\":null,\"properties\":{\"name\":\"beta\"}}");
    assertThat(lots.byId("z", Reader.PUBLIC)).isEmpty();
    assertThat(lots.def()).isEqualTo(LOTS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"null", "[]", "[null,'1.5']", "['MDph']", "['MDph','one']", "['MDph','1','2']", "{"})
  void a_cursor_that_was_tampered_with_is_refused(String json) {
    byte[] text = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    Query byArea = Query.all().withSort(List.of(new SortBy("areaKm2", false)));

    assertThatThrownBy(() -> lots.query(byArea.withAfter(cursor), Reader.PUBLIC))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("after")
        .hasMessageContaining("Follow the next link as it is.");
  }

  private List<String> ids(Query query) {
    return lots.query(query, Reader.PUBLIC).features().stream().map(Feature::id).toList();
  }

  private static Feature lot(String id, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("source", "test");
    all.put("quality", "synthetic");
    return Feature.of(LOTS, id, null, all);
  }

  private static Map<String, Object> named(
      String name, String kind, boolean nominal, List<String> tags) {
    return Map.of("name", name, "kind", kind, "nominal", nominal, "tags", tags);
  }

  private static Map<String, Object> sized(
      String since, long plots, double areaKm2, String outputYuan) {
    return Map.of(
        "since",
        since,
        "plots",
        plots,
        "areaKm2",
        areaKm2,
        "outputYuan",
        new BigDecimal(outputYuan));
  }

  private static Map<String, Object> both(Map<String, Object> some, Map<String, Object> others) {
    Map<String, Object> all = new HashMap<>(some);
    all.putAll(others);
    return all;
  }
}
