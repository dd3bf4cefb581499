package org.parkatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parkatlas.store.StoreFixtures.ENTERPRISE_SET;
import static org.parkatlas.store.StoreFixtures.OUTPUT_SET;
import static org.parkatlas.store.StoreFixtures.PARK_SET;
import static org.parkatlas.store.StoreFixtures.enterprise;
import static org.parkatlas.store.StoreFixtures.output;
import static org.parkatlas.store.StoreFixtures.park;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.Text;
import org.parkatlas.model.Unavailable;
import org.parkatlas.model.Unit;
import org.parkatlas.shanghai.Shanghai;
import org.parkatlas.shanghai.demo.OutputRecord;
import org.parkatlas.shanghai.demo.OutputRecords;

/** What a store promises, whichever database is under it. One subclass a database runs it. */
abstract class StoreContract {
  private StoreConfig config;
  private Store store;

  /** A database nobody used before. */
  abstract StoreConfig freshDatabase();

  @BeforeEach
  void open() {
    config = freshDatabase();
    store = Store.open(config, kept -> Shanghai.FILES.profile());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void a_new_store_is_empty_and_answers() {
    assertThat(store.isEmpty()).isTrue();
    assertThat(store.revision()).isZero();
    assertThat(store.features(Shanghai.PARKS)).isEmpty();
    assertThat(store.ping()).isTrue();
  }

  @Test
  void features_come_back_as_they_went_in_and_in_the_order_of_the_file() {
    List<Feature> parks = List.of(park("park-02"), park("park-01"), StoreFixtures.shapelessPark());

    store.replace(PARK_SET, parks, 0);

    assertThat(store.features(Shanghai.PARKS)).isEqualTo(parks);
  }

  @Test
  void every_type_of_value_survives_and_null_stays_null() {
    Feature full = StoreFixtures.ofEveryType();
    Feature empty = StoreFixtures.ofEveryTypeButNull();
    FeatureTable table = new FeatureTable(StoreFixtures.EVERY_TYPE, Dialect.of(config));

    List<Feature> read =
        store
            .jdbi()
            .inTransaction(
                handle -> {
                  table.declare(handle, Map.of());
                  table.replace(handle, 1, List.of(full, empty));
                  return table.read(handle, new ContentHash());
                });

    assertThat(read).containsExactly(full, empty);
  }

  @Test
  void money_is_kept_to_the_cent() {
    Feature rich = enterprise("e1", new BigDecimal("999999999999999999.99"));

    store.replace(ENTERPRISE_SET, List.of(rich), 0);

    assertThat(store.features(Shanghai.ENTERPRISES).get(0).decimal("latestOutputYuan"))
        .isEqualTo(new BigDecimal("999999999999999999.99"));
  }

  @Test
  void output_records_come_back_as_they_went_in() {
    List<OutputRecord> outputs = List.of(output("e1", 2020, "12.34"), output("e1", 2021, "0.00"));

    store.replace(ENTERPRISE_SET, List.of(enterprise("e1", BigDecimal.ONE)), 0);

    store.replace(OUTPUT_SET, OutputRecords.features(outputs), 0);

    assertThat(OutputRecords.in(store)).containsExactlyInAnyOrderElementsOf(outputs);
  }

  @Test
  void content_outlives_the_program() {
    store.replace(PARK_SET, List.of(park("park-01")), 0);
    store.close();

    store = Store.open(config, kept -> Shanghai.FILES.profile());

    assertThat(store.features(Shanghai.PARKS)).containsExactly(park("park-01"));
    assertThat(store.isEmpty()).isFalse();
  }

  @Test
  void every_change_makes_a_larger_revision() {
    store.replace(PARK_SET, List.of(park("park-01")), 0);
    long first = store.revision();
    store.replace(OUTPUT_SET, OutputRecords.features(List.of()), 0);

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
    store.replaceAll(
        List.of(
            new Batch(Shanghai.PARKS, PARK_SET, List.of(park("old")), 0),
            new Batch(
                Shanghai.ENTERPRISES, ENTERPRISE_SET, List.of(enterprise("e1", BigDecimal.ONE)), 0),
            outputs(output("e1", 2020, "1.00"))));
    long before = store.revision();
    List<Batch> batches =
        List.of(
            new Batch(Shanghai.PARKS, PARK_SET, List.of(park("new")), 0),
            outputs(output("nobody", 2020, "1.00")));

    assertThatThrownBy(() -> store.replaceEverything(batches))
        .isInstanceOf(Unavailable.class)
        .hasMessageContaining("its content is as before");

    assertThat(store.features(Shanghai.PARKS)).containsExactly(park("old"));
    assertThat(OutputRecords.in(store)).hasSize(1);
    assertThat(store.importRuns()).extracting(ImportRun::collection).contains("parks").hasSize(3);
    assertThat(store.revision()).isEqualTo(before);
  }

  @Test
  void replacing_everything_empties_the_collections_that_are_not_named() {
    store.replace(ENTERPRISE_SET, List.of(enterprise("e1", BigDecimal.ONE)), 0);

    store.replaceEverything(List.of(new Batch(Shanghai.PARKS, PARK_SET, List.of(park("p")), 0)));

    assertThat(store.features(Shanghai.ENTERPRISES)).isEmpty();
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
    store.replace(OUTPUT_SET, OutputRecords.features(List.of(output("e1", 2020, "12.34"))), 0);

    store.replace(PARK_SET, List.of(park("park-01")), 0);
    assertThat(OutputRecords.in(store)).hasSize(1);
    store.replace(ENTERPRISE_SET, List.of(enterprise("e2", BigDecimal.ONE)), 0);
    assertThat(OutputRecords.in(store)).isEmpty();
    assertThat(ask("SELECT count(*) FROM outputs_history")).isEqualTo("1");
  }

  private static Batch outputs(OutputRecord... records) {
    return new Batch(Shanghai.OUTPUTS, OUTPUT_SET, OutputRecords.features(List.of(records)), 0);
  }

  private String ask(String sql) {
    return StoreFixtures.ask(config, sql);
  }

  @Test
  void output_records_stay_with_the_enterprises_that_stay() {
    store.replace(
        ENTERPRISE_SET,
        List.of(enterprise("stays", BigDecimal.ONE), enterprise("goes", BigDecimal.ONE)),
        0);
    store.replace(
        OUTPUT_SET,
        OutputRecords.features(
            List.of(output("stays", 2020, "12.34"), output("goes", 2020, "1.00"))),
        0);

    List<Change> changes =
        store.replaceAll(
            List.of(
                new Batch(
                    Shanghai.ENTERPRISES,
                    ENTERPRISE_SET,
                    List.of(enterprise("stays", BigDecimal.TEN), enterprise("new", BigDecimal.ONE)),
                    0)));

    assertThat(OutputRecords.in(store))
        .extracting(OutputRecord::enterpriseId)
        .containsExactly("stays");
    assertThat(changes)
        .containsExactly(new Change("enterprises", 1, 1, 0, 1), new Change("outputs", 0, 0, 0, 1));
  }

  @Test
  void a_change_that_is_looked_at_and_not_wanted_changes_nothing() {
    store.replace(PARK_SET, List.of(park("park-01"), park("park-02")), 0);

    List<Change> changes =
        store.replaceAll(
            List.of(
                new Batch(Shanghai.PARKS, PARK_SET, List.of(park("park-02"), park("park-03")), 0)),
            wanted -> false);

    assertThat(changes).containsExactly(new Change("parks", 1, 0, 1, 1));
    assertThat(store.features(Shanghai.PARKS))
        .extracting(Feature::id)
        .containsExactly("park-01", "park-02");
    assertThat(store.revision()).isEqualTo(1);
  }

  @Test
  void rows_that_a_change_ends_stand_in_the_history_with_their_revisions() {
    store.replace(PARK_SET, List.of(park("stays"), park("goes")), 0);
    store.replace(PARK_SET, List.of(park("stays")), 0);

    assertThat(ask("SELECT id FROM parks")).isEqualTo("stays");
    assertThat(ask("SELECT from_revision FROM parks")).isEqualTo("1");
    assertThat(ask("SELECT id FROM parks_history")).isEqualTo("goes");
    assertThat(ask("SELECT from_revision FROM parks_history")).isEqualTo("1");
    assertThat(ask("SELECT until_revision FROM parks_history")).isEqualTo("2");
  }

  @Test
  void a_row_that_changes_keeps_its_number_and_leaves_its_former_content_in_the_history() {
    store.replace(ENTERPRISE_SET, List.of(enterprise("e", new BigDecimal("1.00"))), 0);
    String number = ask("SELECT fid FROM enterprises");
    store.replace(ENTERPRISE_SET, List.of(enterprise("e", new BigDecimal("2.00"))), 0);

    assertThat(ask("SELECT fid FROM enterprises")).isEqualTo(number);
    assertThat(ask("SELECT from_revision FROM enterprises")).isEqualTo("2");
    assertThat(ask("SELECT latest_output_yuan FROM enterprises")).isEqualTo("2.00");
    assertThat(ask("SELECT latest_output_yuan FROM enterprises_history")).isEqualTo("1.00");
  }

  @Test
  void an_amount_that_no_double_can_hold_comes_back_to_the_fen() {
    BigDecimal exact = new BigDecimal("12345678901234567.89");
    store.replace(ENTERPRISE_SET, List.of(enterprise("e", exact)), 0);

    assertThat(store.features(Shanghai.ENTERPRISES).get(0).decimal("latestOutputYuan"))
        .isEqualTo(exact);
    assertThat(ask("SELECT CAST(latest_output_yuan AS VARCHAR(30)) FROM enterprises"))
        .isEqualTo("12345678901234567.89");
  }

  @Test
  void what_is_read_belongs_to_one_revision_whatever_is_written_meanwhile() {
    store.replace(PARK_SET, List.of(park("old")), 0);

    List<Feature> read =
        store.read(
            content -> {
              // By another thread: this one is in its transaction.
              CompletableFuture.runAsync(() -> store.replace(PARK_SET, List.of(park("new")), 0))
                  .join();
              return content.features(Shanghai.PARKS);
            });

    assertThat(read).extracting(Feature::id).containsExactly("old");
    assertThat(store.features(Shanghai.PARKS)).extracting(Feature::id).containsExactly("new");
  }

  @Test
  void content_that_was_changed_past_the_program_is_refused_not_served() {
    store.replace(PARK_SET, List.of(park("park-01")), 0);
    store.jdbi().useHandle(handle -> handle.execute("UPDATE parks SET area_km2 = 99"));

    assertThatThrownBy(() -> store.features(Shanghai.PARKS))
        .isInstanceOf(Unavailable.class)
        .hasMessageContaining("parks is not what was stored in it")
        .hasMessageContaining("restore");
    assertThat(store.damage()).containsExactly("parks is not what was stored in it");
  }

  @Test
  void one_writes_at_a_time_and_a_second_is_told_who_holds_the_store() throws Exception {
    BlockingFeatures features = new BlockingFeatures(park("park-01"));
    Thread importing = new Thread(() -> importQuietly(features));
    importing.start();
    features.awaitReading();

    try (Store second = Store.open(config, List.of(Shanghai.PARKS), Duration.ofMillis(300))) {
      assertThatThrownBy(() -> second.replace(PARK_SET, List.of(park("other")), 0))
          .isInstanceOf(Unavailable.class)
          .hasMessageContaining("is being written by")
          .hasMessageContaining(Store.thisProcess() + " since");
      assertThat(second.features(Shanghai.PARKS)).isEmpty();
    } finally {
      features.release();
      importing.join();
    }
    assertThat(store.features(Shanghai.PARKS)).hasSize(1);
  }

  @Test
  void what_is_derived_is_kept_with_what_it_follows_from_and_makes_no_revision() {
    Feature report = StoreFixtures.joinReport("r1");

    assertThat(store.keepDerived(Shanghai.JOIN_REPORTS, "parks at 1", List.of(report))).isTrue();

    assertThat(store.features(Shanghai.JOIN_REPORTS)).containsExactly(report);
    assertThat(store.read(c -> c.state(Shanghai.JOIN_REPORTS)).flatMap(CollectionState::madeFrom))
        .contains("parks at 1");
    assertThat(store.revision()).isZero();
    assertThat(store.importRuns()).isEmpty();
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
    store = Store.open(config, kept -> Shanghai.FILES.profile());

    assertThat(store.features(Shanghai.PARKS)).extracting(Feature::id).containsExactly("park-old");
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
    store = Store.open(config, kept -> Shanghai.FILES.profile());

    assertThat(store.isEmpty()).isTrue();
    assertThat(store.features(Shanghai.PARKS)).isEmpty();
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
    assertThatThrownBy(() -> store.features(Shanghai.PARKS)).isInstanceOf(Unavailable.class);
  }

  @Test
  void a_field_added_to_a_declaration_becomes_a_column() {
    CollectionDef before = notes(FieldDef.string("title", "标题", "Title"));
    CollectionDef after =
        notes(
            FieldDef.string("title", "标题", "Title"),
            FieldDef.number("areaKm2", "面积", "Area", Unit.KM2));
    Store.open(config, List.of(before), Duration.ofSeconds(1)).close();
    try (Store extended = Store.open(config, List.of(after), Duration.ofSeconds(1))) {
      assertThat(StoreFixtures.ask(config, "SELECT count(area_km2) FROM notes")).isEqualTo("0");
      assertThat(extended.features(after)).isEmpty();
    }
  }

  private static CollectionDef notes(FieldDef... fields) {
    return CollectionDef.of(
        "notes", GeometryKind.NONE, Text.of("记", "notes"), Text.of("记", "notes"), fields);
  }
}
