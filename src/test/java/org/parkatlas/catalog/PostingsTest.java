package org.parkatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parkatlas.cql2.Filter;
import org.parkatlas.geo.Crs;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.Text;

/** 32 features: number i is of the district i / 16, of the kind i % 8 and of the year 2000 + i. */
class PostingsTest {
  private static final CollectionDef DEF =
      CollectionDef.of(
              "plots",
              GeometryKind.POINT,
              Text.of("地块", "Plots"),
              Text.of("", ""),
              FieldDef.integer("district", "区", "District").asIndexed(),
              FieldDef.integer("kind", "类型", "Kind").asIndexed(),
              FieldDef.string("name", "名称", "Name"),
              FieldDef.integer("year", "年份", "Year"))
          .inYear("year");

  private final Postings postings = new Postings(DEF, DEF.fields(), plots());

  @Test
  void without_a_condition_on_a_listed_field_all_positions_are_allowed() {
    assertThat(postings.select(Query.all())).isNull();
    assertThat(postings.select(Query.all().withEquals(Map.of("name", "x")))).isNull();
    assertThat(postings.list("kind")).isTrue();
    assertThat(postings.list("name")).isFalse();
  }

  @Test
  void a_wanted_value_allows_the_positions_that_hold_it() {
    assertThat(select(Map.of("kind", 3L))).containsExactly(3, 11, 19, 27);
    assertThat(select(Map.of("kind", 99L))).isEmpty();
  }

  @Test
  void two_wanted_values_allow_what_holds_both() {
    assertThat(select(Map.of("kind", 3L, "district", 0L))).containsExactly(3, 11);
    assertThat(select(Map.of("kind", 3L, "district", 1L))).containsExactly(19, 27);
  }

  @Test
  void a_filter_narrows_to_rare_values_and_leaves_frequent_ones_to_be_asked() {
    assertThat(postings.select(filter("kind = 3"))).containsExactly(3, 11, 19, 27);
    assertThat(postings.select(filter("kind IN (3, 4)"))).isNull();
    assertThat(postings.select(filter("name = 'x'"))).isNull();
    assertThat(postings.select(filter("kind = 3").withEquals(Map.of("district", 1L))))
        .containsExactly(19, 27);
    assertThat(postings.select(filter("kind IN (3, 4)").withEquals(Map.of("district", 1L))))
        .hasSize(16);
    assertThat(postings.select(filter("name = 'x'").withEquals(Map.of("kind", 3L)))).hasSize(4);
  }

  @Test
  void years_allow_both_ends_and_what_has_no_year() {
    YearRange years = new YearRange(2003, 2011);

    assertThat(postings.select(Query.all().withYears(years)))
        .containsExactly(3, 4, 5, 6, 7, 8, 9, 10, 11, 31);
    assertThat(postings.select(Query.all().withYears(years).withEquals(Map.of("kind", 3L))))
        .containsExactly(3, 11);
  }

  private int[] select(Map<String, Object> equals) {
    return postings.select(Query.all().withEquals(equals));
  }

  private static Query filter(String text) {
    return Query.all().withFilter(Filter.of(DEF, text, Filter.Language.TEXT, Crs.CRS84));
  }

  private static List<Feature> plots() {
    List<Feature> plots = new ArrayList<>();
    for (long i = 0; i < 32; i++) {
      Map<String, Object> values = new HashMap<>();
      values.put("district", i / 16);
      values.put("kind", i % 8);
      values.put("year", i == 31 ? null : 2000 + i);
      values.put("source", "test");
      values.put("quality", "synthetic");
      plots.add(Feature.of(DEF, "plot-" + i, null, values));
    }
    return plots;
  }
}
