package org.parkatlas.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * The tables {@code atlas_revision}, {@code atlas_import_run}, {@code atlas_collection} and {@code
 * atlas_definition}: what changed when, from which file, what now stands, and what it is.
 */
final class Ledger {
  /** First of a change: holds off other changes until the transaction ends. */
  private static final String NEXT_REVISION = "UPDATE atlas_revision SET number = number + 1";

  /** Holds off other changes as they do each other, and changes nothing. */
  private static final String LOCK = "UPDATE atlas_revision SET number = number";

  private static final String REVISION = "SELECT number FROM atlas_revision";

  /** A scan, as all of these: an import adds a dozen rows. */
  private static final String END_RUN =
      """
      UPDATE atlas_import_run SET replaced_in = :revision
      WHERE collection = :collection AND replaced_in IS NULL
      """;

  private static final String ADD_RUN =
      """
      INSERT INTO atlas_import_run (revision, collection, file, origin, licence, data_date,
          row_count, rejected_count, synthetic, imported_at)
      VALUES (:revision, :collection, :file, :origin, :licence, :date,
          :rows, :rejected, :synthetic, :importedAt)
      """;

  private static final String CURRENT_RUNS =
      """
      SELECT collection, file, origin, licence, data_date, row_count, rejected_count,
          synthetic, imported_at
      FROM atlas_import_run WHERE replaced_in IS NULL ORDER BY revision, collection
      """;

  private static final String PUT_STATE =
      """
      INSERT INTO atlas_collection (collection, revision, row_count, content_hash, made_from)
      VALUES (:collection, :revision, :rows, :hash, :madeFrom)
      ON CONFLICT (collection) DO UPDATE SET
          revision = CASE atlas_collection.content_hash
              WHEN excluded.content_hash THEN atlas_collection.revision
              ELSE excluded.revision END,
          row_count = excluded.row_count, content_hash = excluded.content_hash,
          made_from = excluded.made_from
      """;

  private static final String STATES =
      "SELECT collection, revision, row_count, content_hash, made_from FROM atlas_collection";

  private static final String DEFINITIONS =
      "SELECT name, text FROM atlas_definition WHERE replaced_in IS NULL ORDER BY name";

  private static final String END_DEFINITIONS =
      "UPDATE atlas_definition SET replaced_in = :revision WHERE replaced_in IS NULL";

  private static final String ADD_DEFINITION =
      "INSERT INTO atlas_definition (name, revision, text) VALUES (:name, :revision, :text)";

  private Ledger() {}

  static long revision(Handle handle) {
    return handle.createQuery(REVISION).mapTo(Long.class).one();
  }

  /** Waits for other changes to end, and holds off new ones until this transaction ends. */
  static void lock(Handle handle) {
    handle.execute(LOCK);
  }

  static long nextRevision(Handle handle) {
    handle.execute(NEXT_REVISION);
    return revision(handle);
  }

  static void endRun(Handle handle, long revision, String collection) {
    handle
        .createUpdate(END_RUN)
        .bind("revision", revision)
        .bind("collection", collection)
        .execute();
  }

  static void addRun(Handle handle, long revision, Batch batch) {
    handle
        .createUpdate(ADD_RUN)
        .bind("revision", revision)
        .bind("collection", batch.set().collection())
        .bind("file", batch.set().file())
        .bind("origin", batch.set().origin())
        .bind("licence", batch.set().licence())
        .bind("date", batch.set().date())
        .bind("rows", (long) batch.features().size())
        .bind("rejected", batch.rejected())
        .bind("synthetic", batch.set().synthetic())
        .bind("importedAt", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
        .execute();
  }

  static List<ImportRun> currentRuns(Handle handle) {
    return handle.createQuery(CURRENT_RUNS).map((row, context) -> run(row)).list();
  }

  private static ImportRun run(ResultSet row) throws SQLException {
    return new ImportRun(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getLong(6),
        row.getLong(7),
        row.getBoolean(8),
        Instant.parse(row.getString(9)));
  }

  /** The definitions that hold, by name; none in a store that nothing was put into. */
  static Map<String, String> definitions(Handle handle) {
    Map<String, String> definitions = new TreeMap<>();
    handle
        .createQuery(DEFINITIONS)
        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(entry -> definitions.put(entry.getKey(), entry.getValue()));
    return definitions;
  }

  static void putDefinitions(Handle handle, long revision, Map<String, String> definitions) {
    if (definitions(handle).equals(definitions)) {
      return;
    }
    handle.createUpdate(END_DEFINITIONS).bind("revision", revision).execute();
    definitions.forEach(
        (name, text) ->
            handle
                .createUpdate(ADD_DEFINITION)
                .bind("name", name)
                .bind("revision", revision)
                .bind("text", text)
                .execute());
  }

  static void putState(Handle handle, CollectionState state) {
    handle
        .createUpdate(PUT_STATE)
        .bind("collection", state.collection())
        .bind("revision", state.revision())
        .bind("rows", state.rows())
        .bind("hash", state.contentHash())
        .bind("madeFrom", state.madeFrom().orElse(null))
        .execute();
  }

  static List<CollectionState> states(Handle handle) {
    return handle.createQuery(STATES).map((row, context) -> state(row)).list();
  }

  private static CollectionState state(ResultSet row) throws SQLException {
    return new CollectionState(
        row.getString(1),
        row.getLong(2),
        row.getLong(3),
        row.getString(4),
        Optional.ofNullable(row.getString(5)));
  }
}
