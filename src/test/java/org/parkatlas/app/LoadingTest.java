package org.parkatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.Feature;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.shanghai.Shanghai;
import org.parkatlas.store.Batch;
import org.parkatlas.store.ImportRun;
import org.parkatlas.store.Store;
import org.parkatlas.store.StoreConfig;

/** What a start loads, and what it leaves alone. */
class LoadingTest {
  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void a_store_with_the_shipped_data_and_no_demo() {
    store = Store.open(StoreConfig.embedded(folder), kept -> Shanghai.FILES.profile());
    Loading.fill(store, Shanghai.FILES, false);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void the_shipped_data_loads_with_the_demonstration_in_one_revision() {
    long before = store.revision();
    Loading.fill(store, Shanghai.FILES, true);

    assertThat(store.revision()).isEqualTo(before + 1);
    for (DataSet set : Shanghai.FILES.dataSets()) {
      assertThat(store.features(Shanghai.ATLAS.find(set.collection()).orElseThrow()))
          .as(set.collection())
          .hasSize((int) set.rows());
    }
    assertThat(store.features(Shanghai.PARCELS)).hasSize(21_099);
    assertThat(store.features(Shanghai.ENTERPRISES)).hasSize(9_000);
    assertThat(store.features(Shanghai.OUTPUTS)).hasSize(72_144);
    assertThat(store.importRuns().stream().filter(ImportRun::synthetic))
        .extracting(ImportRun::collection)
        .containsExactlyInAnyOrder("parcels", "enterprises", "outputs");
  }

  @Test
  void without_the_demo_there_is_nothing_synthetic_and_no_output() {
    Snapshot snapshot = new Snapshots(store, Optional.empty()).next().snapshot();

    assertThat(snapshot.synthetic()).isFalse();
    assertThat(snapshot.collection("parks").size()).isEqualTo(55);
    assertThat(snapshot.collection("enterprises").size()).isZero();
    assertThat(snapshot.collections()).hasSize(Shanghai.ATLAS.served().size());
  }

  @Test
  void the_same_data_is_not_loaded_again() {
    long revision = store.revision();
    Loading.fill(store, Shanghai.FILES, false);

    assertThat(store.revision()).isEqualTo(revision);
  }

  @Test
  void shipped_data_of_another_edition_is_loaded_again() {
    store.replace(set("gis-data/new-towns.geojson", "1999-01-01", false), List.of(), 0);
    Loading.fill(store, Shanghai.FILES, false);

    assertThat(store.features(Shanghai.NEW_TOWNS)).hasSize(5);
  }

  @Test
  void what_a_user_imported_stays_whatever_the_demo_setting() {
    store.replace(set("survey.geojson", "2026-01-31", false), List.of(), 0);
    Loading.fill(store, Shanghai.FILES, true);

    assertThat(store.features(Shanghai.NEW_TOWNS)).isEmpty();
    assertThat(store.importRuns()).extracting(ImportRun::file).contains("survey.geojson");
  }

  @Test
  void demo_data_beside_a_users_own_is_not_dropped_silently() {
    store.replace(set("survey.geojson", "2026-01-31", false), List.of(), 0);
    DataSet demo = new DataSet("parcels", "demo", "CRS84", "o", "CC0-1.0", "2026-01-31", 0, true);
    store.replaceAll(List.of(new Batch(Shanghai.PARCELS, demo, List.of(), 0)));

    assertThatThrownBy(() -> Loading.fill(store, Shanghai.FILES, false))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("PARKATLAS_DEMO");
  }

  @Test
  void zones_that_are_no_good_are_served_around_and_check_names_them() {
    DataSet parks = new DataSet("parks", "x", "CRS84", "o", "CC0-1.0", "2026-01-31", 1, false);
    Feature shapeless =
        Feature.of(
            Shanghai.PARKS,
            "nowhere",
            null,
            Map.of(
                "name",
                "x",
                "membership",
                "confirmed",
                "industry",
                "汽车",
                "footprintBasis",
                "nominal",
                "source",
                "s",
                "quality",
                "press"));
    DataSet districts =
        new DataSet("districts", "x", "CRS84", "o", "CC0-1.0", "2026-01-31", 2, false);
    List<Feature> twice =
        store.features(Shanghai.DISTRICTS).stream()
            .limit(1)
            .flatMap(d -> Stream.of(district("a", d.geometry()), district("b", d.geometry())))
            .toList();
    store.replaceAll(
        List.of(
            new Batch(Shanghai.PARKS, parks, List.of(shapeless), 0),
            new Batch(Shanghai.DISTRICTS, districts, twice, 0)));

    Snapshot snapshot = new Snapshots(store, Optional.empty()).next().snapshot();
    assertThat(snapshot.collection("parks").size()).isEqualTo(1);
    assertThat(snapshot.collection("efficiency-park").size()).isZero();
    assertThat(snapshot.collection("efficiency-district").size()).isPositive();
    assertThat(Invariants.broken(store))
        .anySatisfy(line -> assertThat(line).contains("nowhere", "is a zone without a shape"))
        .anySatisfy(line -> assertThat(line).contains("overlap by", "districts are a partition"));
  }

  private static Feature district(String id, Geometry shape) {
    return Feature.of(
        Shanghai.DISTRICTS, id, shape, Map.of("name", id, "source", "s", "quality", "press"));
  }

  private static DataSet set(String file, String date, boolean synthetic) {
    return new DataSet("new-towns", file, "CRS84", "a survey", "CC0-1.0", date, 0, synthetic);
  }
}
