package org.parkatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.parkatlas.store.StoreFixtures.ENTERPRISE_SET;
import static org.parkatlas.store.StoreFixtures.PARK_SET;
import static org.parkatlas.store.StoreFixtures.enterprise;
import static org.parkatlas.store.StoreFixtures.output;
import static org.parkatlas.store.StoreFixtures.park;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.OutputRecord;
import org.parkatlas.model.Text;
import org.parkatlas.model.Unavailable;
import org.parkatlas.model.Unit;

/** What a store promises, whichever database is under it. One subclass a database runs it. */
abstract class StoreContract {
  private StoreConfig config;
  private Store store;

  /** A database nobody used before. */
  abstract StoreConfig freshDatabase();

  @BeforeEach
  void open() {
    config = freshDatabase();
    store = Store.open(config);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void a_new_store_is_empty_and_answers() {
    assertThat(store.isEmpty()).isTrue();
    assertThat(store.revision()).isZero();
    assertThat(store.features(Atlas.PARKS)).isEmpty();
    assertThat(store.ping()).isTrue();
  }

  @Test
  void features_come_back_as_they_went_in_and_in_the_order_of_the_file() {
    List<Feature> parks = List.of(park("park-02"), park("park-01"), StoreFixtures.shapelessPark());

    store.replace(PARK_SET, parks, 0);

    assertThat(store.features(Atlas.PARKS)).isEqualTo(parks);
  }

  @Test
  void every_type_of_value_survives_and_null_stays_null() {
    Feature full = StoreFixtures.ofEveryType();
    Feature empty = StoreFixtures.ofEveryTypeButNull();
    FeatureTable table = new FeatureTable(StoreFixtures.EVERY_TYPE, Dialect.of(config.jdbcUrl()));
    Jdbi jdbi = Jdbi.create(config.jdbcUrl(), config.user(), config.password());

    List<Feature> read =
        jdbi.withHandle(
            handle -> {
              table.declare(handle, Set.of());
              table.insert(handle, List.of(full, empty));
              return table.read(handle);
            });

    assertThat(read).containsExactly(full, empty);
  }

  @Test
  void money_is_kept_to_the_cent() {
    Feature rich = enterprise("e1", new BigDecimal("999999999999999999.99"));

    store.replace(ENTERPRISE_SET, List.of(rich), 0);

    assertThat(store.features(Atlas.ENTERPRISES).get(0).decimal("latestOutputYuan"))
        .isEqualTo(new BigDecimal("999999999999999999.99"));
  }

  @Test
  void output_records_come_back_as_they_went_in() {
    List<OutputRecord> outputs = List.of(output("e1", 2020, "12.34"), output("e1", 2021, "0.00"));

    store.replaceOutputs(outputs);

    assertThat(store.outputs()).containsExactlyInAnyOrderElementsOf(outputs);
  }

  @Test
  void content_outlives_the_program() {
    store.replace(PARK_SET, List.of(park("park-01")), 0);
    store.close();

    store = Store.open(config);

    assertThat(store.features(Atlas.PARKS)).containsExactly(park("park-01"));
    assertThat(store.isEmpty()).isFalse();
  }

  @Test
  void every_change_makes_a_larger_revision() {
    store.replace(PARK_SET, List.of(park("park-01")), 0);
    long first = store.revision();
    store.replaceOutputs(List.of());

    assertThat(first).isPositive();
    assertThat(store.revision()).isGreaterThan(first);
  }

  @Test
  void the_import_run_says_where_the_standing_rows_come_from() {
    store.replace(PARK_SET, List.of(park("park-01"), park("park-02")), 0);
    store.replace(PARK_SET, List.of(park("park-01")), 3);

    assertThat(store.importRuns())
        .singleElement()
        .satisfies(
            run -> {
              assertThat(run.collection()).isEqualTo("parks");
              assertThat(run.file()).isEqualTo(PARK_SET.file());
              assertThat(run.rows()).isEqualTo(1);
              assertThat(run.rejected()).isEqualTo(3);
              assertThat(run.synthetic()).isFalse();
            });
  }

  @Test
  void an_import_that_fails_half_way_leaves_the_old_content() {
    store.replaceEverything(
        List.of(new Batch(PARK_SET, List.of(park("old")), 0)), List.of(output("e1", 2020, "1.00")));
    long before = store.revision();
    Feature tooRich = enterprise("e1", new BigDecimal("1e30"));
    List<Batch> batches =
        List.of(
            new Batch(PARK_SET, List.of(park("new")), 0),
            new Batch(ENTERPRISE_SET, List.of(tooRich), 0));

    assertThatThrownBy(() -> store.replaceEverything(batches, List.of()))
        .isInstanceOf(Unavailable.class)
        .hasMessageContaining("its content is as before");

    assertThat(store.features(Atlas.PARKS)).containsExactly(park("old"));
    assertThat(store.outputs()).hasSize(1);
    assertThat(store.importRuns()).extracting(ImportRun::collection).containsExactly("parks");
    assertThat(store.revision()).isEqualTo(before);
  }

  @Test
  void replacing_everything_empties_the_collections_that_are_not_named() {
    store.replace(ENTERPRISE_SET, List.of(enterprise("e1", BigDecimal.ONE)), 0);

    store.replaceEverything(List.of(new Batch(PARK_SET, List.of(park("p")), 0)), List.of());

    assertThat(store.features(Atlas.ENTERPRISES)).isEmpty();
    assertThat(store.importRuns()).extracting(ImportRun::collection).containsExactly("parks");
  }

  @Test
  void an_id_may_stand_only_once_in_a_batch() {
    List<Feature> twice = List.of(park("park-01"), park("park-01"));

    assertThatThrownBy(() -> store.replace(PARK_SET, twice, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("park-01");
  }

  @Test
  void output_records_go_with_the_enterprises_they_are_about() {
    store.replace(ENTERPRISE_SET, List.of(enterprise("e1", BigDecimal.ONE)), 0);
    store.replaceOutputs(List.of(output("e1", 2020, "12.34")));

    store.replace(PARK_SET, List.of(park("park-01")), 0);
    assertThat(store.outputs()).hasSize(1);
    store.replace(ENTERPRISE_SET, List.of(enterprise("e2", BigDecimal.ONE)), 0);
    assertThat(store.outputs()).isEmpty();
  }

  @Test
  void closing_while_a_filled_store_is_filled_again_keeps_the_old_content()
      throws InterruptedException {
    store.replace(PARK_SET, List.of(park("park-old")), 0);
    BlockingFeatures features = new BlockingFeatures(park("park-new"));
    Thread importing = new Thread(() -> importQuietly(features));
    importing.start();
    features.awaitReading();

    store.close();
    features.release();
    importing.join();
    store = Store.open(config);

    assertThat(store.features(Atlas.PARKS)).extracting(Feature::id).containsExactly("park-old");
  }

  @Test
  void closing_while_an_import_runs_leaves_nothing_of_it() throws InterruptedException {
    BlockingFeatures features = new BlockingFeatures(park("park-01"));
    Thread importing = new Thread(() -> importQuietly(features));
    importing.start();
    features.awaitReading();

    store.close();
    features.release();
    importing.join();
    store = Store.open(config);

    assertThat(store.isEmpty()).isTrue();
    assertThat(store.features(Atlas.PARKS)).isEmpty();
  }

  private void importQuietly(List<Feature> features) {
    try {
      store.replace(PARK_SET, features, 0);
    } catch (RuntimeException expected) {
      // The store is closed under it.
    }
  }

  @Test
  void a_closed_store_is_unavailable_not_empty() {
    store.close();

    assertThat(store.ping()).isFalse();
    assertThatThrownBy(() -> store.features(Atlas.PARKS)).isInstanceOf(Unavailable.class);
  }

  @Test
  void a_field_added_to_a_declaration_becomes_a_column() {
    CollectionDef before = notes(FieldDef.string("title", "标题", "Title"));
    CollectionDef after =
        notes(
            FieldDef.string("title", "标题", "Title"),
            FieldDef.number("areaKm2", "面积", "Area", Unit.KM2));
    Store.open(config, List.of(before)).close();
    try (Store extended = Store.open(config, List.of(after))) {
      assertThat(StoreFixtures.ask(config, "SELECT count(area_km2) FROM notes")).isEqualTo("0");
      assertThat(extended.features(after)).isEmpty();
    }
  }

  private static CollectionDef notes(FieldDef... fields) {
    return CollectionDef.of(
        "notes", GeometryKind.NONE, Text.of("记", "notes"), Text.of("记", "notes"), fields);
  }

  @Test
  void spatial_sql_works_on_the_tables() {
    store.replace(PARK_SET, List.of(park("park-01")), 0);

    double area =
        Double.parseDouble(
            StoreFixtures.ask(config, "SELECT ST_Area(geometry) FROM parks WHERE id = 'park-01'"));
    assertThat(area).isCloseTo(0.01, within(1e-12));
    assertThat(StoreFixtures.ask(config, "SELECT ST_SRID(geometry) FROM parks")).isEqualTo("4326");
  }
}
