package org.parkatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.Reader;
import org.parkatlas.model.Text;

class MemoryCollectionTest extends CollectionContract {
  private static final CollectionDef NAMES =
      CollectionDef.of(
          "names",
          GeometryKind.POINT,
          Text.of("名称", "Names"),
          Text.of("", ""),
          FieldDef.string("name", "名称", "Name"));

  @Override
  Collection collection(CollectionDef def, List<Feature> features) {
    return new MemoryCollection(def, features);
  }

  @Test
  void equal_content_has_an_equal_revision_in_whatever_order_it_came() {
    String revision = new MemoryCollection(NAMES, List.of(named("a"), named("b"))).revision();

    assertThat(new MemoryCollection(NAMES, List.of(named("b"), named("a"))).revision())
        .isNotBlank()
        .isEqualTo(revision);
    assertThat(new MemoryCollection(NAMES, List.of(named("a"), named("c"))).revision())
        .isNotEqualTo(revision);
  }

  @Test
  void a_revision_that_is_given_is_kept() {
    assertThat(new MemoryCollection(NAMES, List.of(), "r7").revision()).isEqualTo("r7");
  }

  @Test
  void where_everything_is_public_an_administrator_sees_the_same() {
    Collection names = new MemoryCollection(NAMES, List.of(named("a")));

    assertThat(names.features(Reader.ADMINISTRATOR)).isEqualTo(names.features(Reader.PUBLIC));
  }

  @Test
  void what_is_encoded_ready_is_given_out_again_and_not_made_anew() {
    Collection names = new MemoryCollection(NAMES, List.of(named("a")));
    View whole = View.whole(NAMES, Reader.PUBLIC);
    names.makeReady();

    byte[] first = names.byId("a", Reader.PUBLIC).orElseThrow().geoJson(whole);
    assertThat(names.query(Query.all(), Reader.PUBLIC).geoJson(whole).get(0)).isSameAs(first);
  }

  private static Feature named(String id) {
    return Feature.of(
        NAMES, id, null, Map.of("name", "n-" + id, "source", "t", "quality", "synthetic"));
  }
}
