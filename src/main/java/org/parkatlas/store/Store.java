package org.parkatlas.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.Feature;
import org.parkatlas.model.OutputRecord;
import org.parkatlas.model.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The system of record. Safe for use by several threads. Every method throws {@link Unavailable} if
 * the database cannot be used.
 */
public final class Store implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Store.class);

  /** Changes under way. */
  private final AtomicInteger changes = new AtomicInteger();

  private final StoreConfig config;
  private final Dialect dialect;
  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private final Map<String, FeatureTable> tables = new LinkedHashMap<>();

  private Store(StoreConfig config, HikariDataSource pool, List<CollectionDef> collections) {
    this.config = config;
    this.pool = pool;
    this.jdbi = Jdbi.create(pool);
    this.dialect = Dialect.of(config.jdbcUrl());
    collections.forEach(def -> tables.put(def.id(), new FeatureTable(def, dialect)));
  }

  /**
   * Opens the database, creating or upgrading its tables.
   *
   * @throws Unavailable if its directory cannot be written or is in use by another process, or the
   *     server cannot be reached
   */
  public static Store open(StoreConfig config) {
    return open(config, Atlas.STORED);
  }

  static Store open(StoreConfig config, List<CollectionDef> collections) {
    Store store = new Store(config, Opening.pool(config), collections);
    try {
      store.prepare();
      return store;
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private void prepare() {
    try {
      jdbi.useHandle(h -> Schema.enableSpatialFunctions(h, dialect));
      Schema.migrate(pool);
      jdbi.useTransaction(handle -> Schema.declare(handle, tables.values()));
    } catch (JdbiException | FlywayException e) {
      throw Outage.of(config, "cannot be prepared", e);
    }
  }

  /** Replaces one collection, in one transaction. */
  public void replace(DataSet set, List<Feature> features, long rejected) {
    replaceAll(List.of(new Batch(set, features, rejected)));
  }

  /**
   * Replaces several collections, in one transaction; the others stay. With the enterprises go
   * their output records.
   */
  public void replaceAll(List<Batch> batches) {
    change((handle, revision) -> batches.forEach(batch -> replaceRows(handle, revision, batch)));
  }

  /** Replaces the output records; everything else stays. */
  public void replaceOutputs(List<OutputRecord> outputs) {
    change((handle, revision) -> OutputTable.replace(handle, outputs));
  }

  /** Replaces the whole content in one transaction: a collection without a batch is emptied. */
  public void replaceEverything(List<Batch> batches, List<OutputRecord> outputs) {
    List<String> others = new ArrayList<>(tables.keySet());
    batches.forEach(batch -> others.remove(batch.def().id()));
    change(
        (handle, revision) -> {
          others.forEach(id -> clear(handle, revision, id));
          batches.forEach(batch -> replaceRows(handle, revision, batch));
          OutputTable.replace(handle, outputs);
        });
  }

  private void replaceRows(Handle handle, long revision, Batch batch) {
    clear(handle, revision, batch.def().id());
    tables.get(batch.def().id()).insert(handle, batch.features());
    if (batch.def() == Atlas.ENTERPRISES) {
      // The output records are those of the enterprises that go.
      OutputTable.replace(handle, List.of());
    }
    Ledger.addRun(handle, revision, batch);
  }

  private void clear(Handle handle, long revision, String collection) {
    tables.get(collection).clear(handle);
    Ledger.endRun(handle, revision, collection);
  }

  /** All features of a stored collection, in the order of the file they came from. */
  public List<Feature> features(CollectionDef def) {
    FeatureTable table = tables.get(def.id());
    if (table == null) {
      throw new IllegalArgumentException(def + " is not stored");
    }
    return read(table::read);
  }

  /** All output records, in no particular order. */
  public List<OutputRecord> outputs() {
    return read(OutputTable::read);
  }

  /** The imports whose rows now stand, one a collection. */
  public List<ImportRun> importRuns() {
    return read(Ledger::currentRuns);
  }

  /** Number of the latest change; 0 before the first. */
  public long revision() {
    return read(Ledger::revision);
  }

  /** Whether nothing was ever imported. */
  public boolean isEmpty() {
    return importRuns().isEmpty();
  }

  /** Whether the database answers. */
  public boolean ping() {
    try {
      return jdbi.withHandle(handle -> handle.getConnection().isValid(2));
    } catch (Exception e) {
      return false;
    }
  }

  /** Ends open transactions without their changes and lets the database go. */
  @Override
  public void close() {
    if (dialect == Dialect.H2GIS && !pool.isClosed()) {
      shutDown();
    }
    pool.close();
  }

  /** H2 cannot abort a connection, so the pool alone would let a running import go on. */
  private void shutDown() {
    // Past the pool, whose connections all end here.
    try (var connection =
            DriverManager.getConnection(config.jdbcUrl(), config.user(), config.password());
        var statement = connection.createStatement()) {
      // An orderly shutdown compacts the file, which must not happen under a running change.
      statement.execute(changes.get() > 0 ? "SHUTDOWN IMMEDIATELY" : "SHUTDOWN");
    } catch (SQLException e) {
      LOG.warn("{} could not be closed in order", config, e);
    }
  }

  /**
   * @param change gets the transaction and the revision it makes
   */
  private void change(BiConsumer<Handle, Long> change) {
    changes.incrementAndGet();
    try {
      jdbi.useTransaction(handle -> change.accept(handle, Ledger.nextRevision(handle)));
    } catch (JdbiException e) {
      throw Outage.of(config, "could not take the change, its content is as before", e);
    } finally {
      changes.decrementAndGet();
    }
  }

  private <T> T read(Function<Handle, T> reading) {
    try {
      return jdbi.withHandle(reading::apply);
    } catch (JdbiException e) {
      throw Outage.of(config, "cannot be read", e);
    }
  }
}
