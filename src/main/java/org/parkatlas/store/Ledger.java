package org.parkatlas.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The tables {@code revision} and {@code import_run}: what changed, and from which file. */
final class Ledger {
  /** Locks the row until the transaction ends, so that changes come one after the other. */
  private static final String NEXT_REVISION = "UPDATE revision SET number = number + 1";

  private static final String REVISION = "SELECT number FROM revision";

  private static final String LOCK = "SELECT number FROM revision FOR UPDATE";

  /** By the index import_run_collection. */
  private static final String END_RUN =
      """
      UPDATE import_run SET replaced_in = :revision
      WHERE collection = :collection AND replaced_in IS NULL
      """;

  private static final String ADD_RUN =
      """
      INSERT INTO import_run (revision, collection, file, origin, licence, data_date,
          row_count, rejected_count, synthetic, imported_at)
      VALUES (:revision, :collection, :file, :origin, :licence, :date,
          :rows, :rejected, :synthetic, :importedAt)
      """;

  /** A scan: an import adds a dozen rows. */
  private static final String CURRENT_RUNS =
      """
      SELECT collection, file, origin, licence, data_date, row_count, rejected_count,
          synthetic, imported_at
      FROM import_run WHERE replaced_in IS NULL ORDER BY id
      """;

  private Ledger() {}

  static long revision(Handle handle) {
    return handle.createQuery(REVISION).mapTo(Long.class).one();
  }

  /** Waits for other changes to end, and holds off new ones until this transaction ends. */
  static void lock(Handle handle) {
    handle.createQuery(LOCK).mapTo(Long.class).one();
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
        .bind("importedAt", Instant.now().atOffset(ZoneOffset.UTC))
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
        row.getObject(9, OffsetDateTime.class).toInstant());
  }
}
