package org.parkatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parkatlas.model.NotFound;
import org.parkatlas.model.Unavailable;
import org.parkatlas.shanghai.Shanghai;

class SnapshotTest {
  private final Collection parks = new MemoryCollection(Shanghai.PARKS, List.of(), "p1");
  private final Collection districts = new MemoryCollection(Shanghai.DISTRICTS, List.of(), "d1");
  private final Snapshot snapshot = new Snapshot(Shanghai.ATLAS, List.of(parks, districts), true);

  @Test
  void collections_are_listed_as_they_were_given_and_found_by_id() {
    assertThat(snapshot.collections()).containsExactly(parks, districts);
    assertThat(snapshot.collection("districts")).isSameAs(districts);
    assertThat(snapshot.atlas()).isSameAs(Shanghai.ATLAS);
  }

  @Test
  void a_collection_that_is_not_there_is_named_with_where_they_are_listed() {
    assertThatThrownBy(() -> snapshot.collection("lakes"))
        .isInstanceOf(NotFound.class)
        .hasMessageContaining("lakes")
        .hasMessageContaining("/api/collections");
  }

  @Test
  void whether_figures_are_those_of_the_demonstration_is_said() {
    assertThat(snapshot.synthetic()).isTrue();
    assertThat(new Snapshot(Shanghai.ATLAS, List.of(), false).synthetic()).isFalse();
  }

  @Test
  void its_revision_changes_with_that_of_any_collection_and_not_otherwise() {
    Collection changed = new MemoryCollection(Shanghai.DISTRICTS, List.of(), "d2");

    assertThat(snapshot.revision())
        .isNotBlank()
        .isEqualTo(new Snapshot(Shanghai.ATLAS, List.of(parks, districts), false).revision())
        .isNotEqualTo(new Snapshot(Shanghai.ATLAS, List.of(parks, changed), true).revision());
  }

  @Test
  void before_anything_is_loaded_the_catalog_says_to_wait_and_never_that_it_is_empty() {
    Catalog catalog = new Catalog();

    assertThat(catalog.isEmpty()).isTrue();
    assertThatThrownBy(catalog::current)
        .isInstanceOf(Unavailable.class)
        .hasMessageContaining("still being loaded");
    catalog.publish(snapshot);
    assertThat(catalog.isEmpty()).isFalse();
    assertThat(catalog.current()).isSameAs(snapshot);
  }
}
