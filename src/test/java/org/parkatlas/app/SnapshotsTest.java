package org.parkatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.Feature;
import org.parkatlas.model.Reader;
import org.parkatlas.shanghai.Shanghai;
import org.parkatlas.store.CollectionState;
import org.parkatlas.store.Store;
import org.parkatlas.store.StoreConfig;

/** A snapshot takes what has not changed from the last one, or from the store. */
class SnapshotsTest {
  private static final Optional<String> THIS_BUILD = Optional.of("build-1");

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void the_shipped_data_with_the_demonstration() {
    store = Store.open(StoreConfig.embedded(folder), kept -> Shanghai.FILES.profile());
    Loading.fill(store, Shanghai.FILES, true);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void an_import_of_parks_leaves_other_collections_and_their_tags_alone() {
    Snapshots snapshots = new Snapshots(store, Optional.empty());
    Snapshot before = snapshots.next().snapshot();
    List<Feature> fewer = store.features(Shanghai.PARKS).subList(0, 50);

    store.replace(set("parks"), fewer, 0);
    Snapshot after = snapshots.next().snapshot();

    for (String same : List.of("transport-nodes", "parcels", "efficiency-district")) {
      assertThat(after.collection(same)).as(same).isSameAs(before.collection(same));
    }
    assertThat(after.collection("parks").size()).isEqualTo(50);
    for (String other : List.of("parks", "efficiency-park")) {
      assertThat(after.collection(other).revision())
          .as(other)
          .isNotEqualTo(before.collection(other).revision());
    }
    assertThat(after.collection("join-reports").size())
        .isEqualTo(before.collection("join-reports").size());
  }

  @Test
  void what_was_derived_is_found_by_the_next_start_and_is_the_same() {
    Snapshots first = new Snapshots(store, THIS_BUILD);
    Snapshot workedOut = first.next().snapshot();
    first.keep();

    assertThat(derivedFrom(Shanghai.JOIN_REPORTS)).isPresent();
    Snapshot found = new Snapshots(store, THIS_BUILD).next().snapshot();
    for (Collection index : workedOut.collections()) {
      assertThat(found.collection(index.def().id()).features(Reader.PUBLIC))
          .as(index.def().id())
          .isEqualTo(index.features(Reader.PUBLIC));
    }
    assertThat(found.revision()).isEqualTo(workedOut.revision());
  }

  @Test
  void what_another_build_derived_is_worked_out_anew() {
    Snapshots other = new Snapshots(store, Optional.of("build-0"));
    other.next();
    other.keep();
    Feature wrong = copy(store.features(Shanghai.JOIN_REPORTS).get(0));
    String madeFrom = derivedFrom(Shanghai.JOIN_REPORTS).orElseThrow();
    store.keepDerived(Shanghai.JOIN_REPORTS, madeFrom, List.of(wrong));

    Snapshot snapshot = new Snapshots(store, THIS_BUILD).next().snapshot();

    assertThat(snapshot.collection("join-reports").byId("wrong", Reader.PUBLIC)).isEmpty();
    assertThat(snapshot.collection("join-reports").size())
        .isEqualTo(Shanghai.ATLAS.levels().size() * 9 * Shanghai.ATLAS.measures().size());
  }

  @Test
  void what_another_server_derived_from_a_newer_revision_is_taken_with_its_reports() {
    Snapshots slow = new Snapshots(store, THIS_BUILD);
    slow.next();
    store.replace(set("parks"), store.features(Shanghai.PARKS).subList(0, 50), 0);
    Snapshots quick = new Snapshots(store, THIS_BUILD);
    Snapshot newer = quick.next().snapshot();
    quick.keep();

    Snapshot found = slow.next().snapshot();

    for (String derived : List.of("efficiency-park", "efficiency-district", "join-reports")) {
      assertThat(found.collection(derived).features(Reader.PUBLIC))
          .as(derived)
          .isEqualTo(newer.collection(derived).features(Reader.PUBLIC));
    }
  }

  private Optional<String> derivedFrom(CollectionDef def) {
    return store.read(content -> content.state(def)).flatMap(CollectionState::madeFrom);
  }

  private static DataSet set(String collection) {
    return new DataSet(collection, "survey", "CRS84", "o", "CC0-1.0", "2026-01-31", 0, false);
  }

  /** A report that no join makes. */
  private static Feature copy(Feature report) {
    Object[] values = new Object[report.def().fields().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = report.value(i);
    }
    return Feature.ofRow(report.def(), "wrong", null, values);
  }
}
