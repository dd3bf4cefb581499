package org.parkatlas.store;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.Feature;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Profile;
import org.parkatlas.model.Unavailable;

/**
 * The system of record. Safe for use by several threads, and by several processes at once: one
 * writes at a time, those who read see the state before or after a change and never wait. Every
 * method throws {@link Unavailable} if the database cannot be used.
 */
public final class Store implements AutoCloseable {
  /** How long a change waits for another to end before it gives up. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final StoreConfig config;
  private final Dialect dialect;
  private final Optional<FolderUse> folder;
  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private Map<String, FeatureTable> tables;
  private volatile Map<String, String> kept;
  private Optional<Profile> profile;
  private volatile boolean closed;

  private Store(
      StoreConfig config, Dialect dialect, Optional<FolderUse> folder, HikariDataSource pool) {
    this.config = config;
    this.dialect = dialect;
    this.folder = folder;
    this.pool = pool;
    this.jdbi = Jdbi.create(pool);
  }

  static Map<String, FeatureTable> tables(List<CollectionDef> collections, Dialect dialect) {
    Map<String, FeatureTable> tables = new LinkedHashMap<>();
    collections.forEach(def -> tables.put(def.id(), new FeatureTable(def, dialect)));
    return tables;
  }

  /**
   * Opens the database, creating or upgrading its tables.
   *
   * @param choice gives the definitions to work by, looking at those that the store has kept
   * @throws Unavailable if its folder cannot be written or is being restored, holds files that are
   *     not ours or of an earlier version, or the server cannot be reached
   */
  public static Store open(StoreConfig config, Choice choice) {
    return open(config, PATIENCE, true, store -> store.work(choice));
  }

  /** Chooses the definitions that a store is worked by. */
  public interface Choice {
    /**
     * @param kept by the store, by name; empty if it has kept none
     */
    Profile of(Map<String, String> kept);
  }

  /** Opens it for these collections, whatever it has kept. */
  static Store open(StoreConfig config, List<CollectionDef> collections, Duration patience) {
    return open(config, patience, true, store -> store.work(collections));
  }

  /**
   * Opens the database if there is one.
   *
   * @throws InvalidInput if there is none; nothing is made
   * @throws Unavailable as {@link #open(StoreConfig, Choice)} does
   */
  public static Store openExisting(StoreConfig config, Choice choice) {
    if (config.folder().isPresent()) {
      DataFolder folder = config.folder().get();
      folder.refuseFormer();
      if (!folder.holdsStore()) {
        throw noStore(config);
      }
    }
    return open(config, PATIENCE, false, store -> store.work(choice));
  }

  private static InvalidInput noStore(StoreConfig config) {
    return new InvalidInput(
        config.shown(),
        null,
        "holds no store",
        "Name the right one with PARKATLAS_DATA_DIR; `parkatlas serve` makes one in a folder that"
            + " is missing or empty.");
  }

  private static Store open(
      StoreConfig config, Duration patience, boolean create, Consumer<Store> work) {
    Dialect dialect = Dialect.of(config);
    Optional<FolderUse> folder = config.folder().map(FolderUse::begin);
    HikariDataSource pool = null;
    try {
      pool = Opening.pool(config, patience);
      Store store = new Store(config, dialect, folder, pool);
      store.prepare(create, work);
      return store;
    } catch (RuntimeException e) {
      if (pool != null) {
        pool.close();
      }
      folder.ifPresent(FolderUse::end);
      throw e;
    }
  }

  private void prepare(boolean create, Consumer<Store> work) {
    try {
      if (!create && !jdbi.withHandle(dialect::holdsStore)) {
        throw noStore(config);
      }
      if (folder.map(FolderUse::unclean).orElse(false)) {
        jdbi.useHandle(handle -> Damage.quickCheck(handle));
      }
      jdbi.useHandle(dialect::prepare);
      refuseFormer();
      Schema.migrate(pool, dialect);
      kept = jdbi.withHandle(Ledger::definitions);
      work.accept(this);
      Schema.declare(jdbi, dialect, tables.values());
    } catch (Damaged e) {
      throw Outage.damaged(config, e.getMessage(), e);
    } catch (JdbiException | FlywayException e) {
      throw Outage.of(config, "cannot be prepared", e);
    }
  }

  private void work(Choice choice) {
    Profile chosen = choice.of(kept);
    work(chosen.atlas().all());
    profile = Optional.of(chosen);
  }

  private void work(List<CollectionDef> collections) {
    tables = tables(collections, dialect);
    profile = Optional.empty();
  }

  /** What is stored here. */
  public Atlas atlas() {
    return profile.orElseThrow().atlas();
  }

  /**
   * Keeps the definitions that it is worked by. The rows stay; what is hashed of them are the
   * fields that are declared now.
   */
  public void keepDefinitions() {
    change(
        writing -> {
          tables.values().stream().filter(t -> !t.def().derived()).forEach(writing::declaredAnew);
          return List.of();
        },
        changes -> true);
  }

  /** Whether the store was filled by other definitions than it is worked by now. */
  public boolean isOfOtherDefinitions() {
    return !kept.isEmpty() && profile.map(now -> !now.definitions().equals(kept)).orElse(false);
  }

  /** Earlier versions kept the output records in a table of their own. */
  private void refuseFormer() {
    boolean former =
        config.folder().isEmpty()
            && jdbi.withHandle(
                handle ->
                    handle
                        .createQuery("SELECT to_regclass('output_record') IS NOT NULL")
                        .mapTo(Boolean.class)
                        .one());
    if (former) {
      throw new Unavailable(
          config.shown()
              + " holds the tables of an earlier version, which this version cannot use. Nothing"
              + " was changed. Use an empty database, and import your own files into it again.",
          null);
    }
  }

  /** Replaces one collection, in one transaction. */
  public void replace(DataSet set, List<Feature> features, long rejected) {
    FeatureTable table = tables.get(set.collection());
    if (table == null || table.def().derived()) {
      throw new IllegalArgumentException(set.collection() + " is not a stored collection");
    }
    replaceAll(List.of(new Batch(table.def(), set, features, rejected)));
  }

  /** Replaces several collections, in one transaction; the others stay. */
  public List<Change> replaceAll(List<Batch> batches) {
    return replaceAll(batches, changes -> true);
  }

  /**
   * Replaces several collections, in one transaction; the others stay, but for rows that refer to
   * features that go: they end with them.
   *
   * @param wanted looks at what would change and says whether it shall; if not, nothing does
   * @return what changed, or would have
   */
  public List<Change> replaceAll(List<Batch> batches, Predicate<List<Change>> wanted) {
    return change(
        writing -> {
          List<Change> changes = new ArrayList<>();
          batches.forEach(batch -> changes.add(writing.replace(batch)));
          changes.addAll(writing.endOrphans(batches));
          return changes;
        },
        wanted);
  }

  /** Replaces the whole content in one transaction: a collection without a batch is emptied. */
  public void replaceEverything(List<Batch> batches) {
    List<FeatureTable> others = new ArrayList<>(tables.values());
    others.removeIf(table -> table.def().derived());
    batches.forEach(batch -> others.remove(tables.get(batch.def().id())));
    change(
        writing -> {
          others.forEach(writing::clear);
          batches.forEach(writing::replace);
          return List.of();
        },
        changes -> true);
  }

  /**
   * Keeps what was worked out, for the next start. It makes no revision: it follows from what has
   * one.
   *
   * @param madeFrom names all that it follows from
   * @return whether it was kept; not while another writes
   */
  public boolean keepDerived(CollectionDef def, String madeFrom, List<Feature> features) {
    try {
      jdbi.useTransaction(
          handle -> {
            Ledger.lock(handle);
            new Writing(handle, Ledger.revision(handle), dialect, tables)
                .keep(def, madeFrom, features);
          });
      return true;
    } catch (JdbiException e) {
      if (closed || Outage.isBusy(e)) {
        return false;
      }
      throw Outage.of(config, "could not keep what was derived", e);
    }
  }

  /** Looks at the content at one revision, whatever changes meanwhile. */
  public <T> T read(Function<Content, T> reading) {
    try {
      return jdbi.inTransaction(
          TransactionIsolationLevel.REPEATABLE_READ,
          handle -> reading.apply(new Content(handle, tables)));
    } catch (Damaged e) {
      throw Outage.damaged(config, e.getMessage(), e);
    } catch (JdbiException e) {
      throw Outage.of(config, "cannot be read", e);
    }
  }

  /** All features of a stored collection, in the order they first came. */
  public List<Feature> features(CollectionDef def) {
    return read(content -> content.features(def));
  }

  /** The imports whose rows now stand, one a collection. */
  public List<ImportRun> importRuns() {
    return read(Content::importRuns);
  }

  /** Number of the latest change; 0 before the first. */
  public long revision() {
    try {
      return jdbi.withHandle(Ledger::revision);
    } catch (IllegalStateException e) {
      throw Outage.damaged(config, "the revision cannot be read", e);
    } catch (JdbiException e) {
      throw Outage.of(config, "cannot be read", e);
    }
  }

  /** Whether nothing was ever imported. */
  public boolean isEmpty() {
    return importRuns().isEmpty();
  }

  /** What is wrong with the stored bytes themselves, one line each. */
  public List<String> damage() {
    try {
      return jdbi.inTransaction(
          TransactionIsolationLevel.REPEATABLE_READ,
          handle -> Damage.of(handle, tables, config.folder().isPresent()));
    } catch (JdbiException e) {
      throw Outage.of(config, "cannot be read", e);
    }
  }

  /** Whether the database answers. */
  public boolean ping() {
    try {
      return jdbi.withHandle(handle -> handle.getConnection().isValid(2));
    } catch (Exception e) {
      return false;
    }
  }

  StoreConfig config() {
    return config;
  }

  Jdbi jdbi() {
    return jdbi;
  }

  /** Ends open transactions without their changes and lets the database go. */
  @Override
  public void close() {
    closed = true;
    pool.close();
    folder.ifPresent(FolderUse::end);
  }

  private List<Change> change(
      Function<Writing, List<Change>> work, Predicate<List<Change>> wanted) {
    try {
      List<Change> done =
          jdbi.inTransaction(
              handle -> {
                // First: SQLite then never has to make a writer of a reader, PostgreSQL queues up.
                long revision = Ledger.nextRevision(handle);
                try (var said = FolderUse.writing(folder)) {
                  profile.ifPresent(
                      now -> Ledger.putDefinitions(handle, revision, now.definitions()));
                  List<Change> changes = work.apply(new Writing(handle, revision, dialect, tables));
                  if (closed || !wanted.test(changes)) {
                    throw new NotWanted(changes);
                  }
                  return changes;
                }
              });
      profile.ifPresent(now -> kept = now.definitions());
      return done;
    } catch (NotWanted e) {
      return e.changes;
    } catch (JdbiException e) {
      if (Outage.isBusy(e)) {
        throw busy(e);
      }
      throw Outage.of(config, "could not take the change, its content is as before", e);
    }
  }

  private Unavailable busy(JdbiException e) {
    String writer = jdbi.withHandle(handle -> dialect.writer(handle, config));
    return new Unavailable(
        config.shown()
            + " is being written by "
            + (writer.isEmpty() ? "another process" : writer)
            + ". Nothing was changed; try again when it has ended.",
        e);
  }

  /** This process, for others who wait for it. */
  static String thisProcess() {
    return "parkatlas process " + ProcessHandle.current().pid();
  }

  /** Rolls back. */
  private static final class NotWanted extends RuntimeException {
    private final transient List<Change> changes;

    NotWanted(List<Change> changes) {
      super(null, null, false, false);
      this.changes = changes;
    }
  }
}
