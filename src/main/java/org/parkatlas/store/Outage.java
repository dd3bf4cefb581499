package org.parkatlas.store;

import java.sql.SQLException;
import java.util.Optional;
import org.parkatlas.model.Unavailable;
import org.sqlite.SQLiteErrorCode;

/** Words for a database that cannot be used: which one, the reason, the remedy. */
final class Outage {
  /** PostgreSQL: lock_timeout was reached. */
  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private static final int PRIMARY_CODE = 0xff;

  private Outage() {}

  /**
   * @param what predicate that continues “The data folder …”, such as "cannot be read"
   */
  static Unavailable of(StoreConfig config, String what, Throwable failure) {
    if (config.folder().isEmpty()) {
      String remedy = "Check that it runs, and that its URL, user and password are right.";
      return because(config, what, failure, remedy);
    }
    return switch (code(failure)) {
      case SQLITE_CORRUPT, SQLITE_NOTADB -> damaged(config, reason(failure), failure);
      case SQLITE_FULL ->
          because(config, what, failure, "The disk is full: make room and try again.");
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM ->
          because(
              config,
              what,
              failure,
              "Make it writable for this user, or choose another with PARKATLAS_DATA_DIR.");
      default ->
          because(
              config,
              what,
              failure,
              "Check the disk and its free space; `parkatlas check` looks at what is stored.");
    };
  }

  /** For content that is not what was stored: where the way back is. */
  static Unavailable damaged(StoreConfig config, String reason, Throwable failure) {
    String remedy =
        config
            .folder()
            .map(
                folder ->
                    "Nothing was changed. The file "
                        + folder.file()
                        + " is damaged or was changed by another program: put the last backup in"
                        + " its place with `parkatlas restore FILE --force`, or move the folder"
                        + " away, start anew and import your files again.")
            .orElse(
                "The tables are damaged or were changed past the program: restore the database"
                    + " from its last dump, or import the collection again.");
    return new Unavailable(config.shown() + " cannot be used: " + reason + ". " + remedy, failure);
  }

  /** Whether a change could not begin since another one has not ended. */
  static boolean isBusy(Throwable failure) {
    return code(failure) == SQLiteErrorCode.SQLITE_BUSY
        || sqlException(failure).map(SQLException::getSQLState).stream()
            .anyMatch(LOCK_NOT_AVAILABLE::equals);
  }

  private static Unavailable because(
      StoreConfig config, String what, Throwable failure, String remedy) {
    return new Unavailable(
        config.shown() + " " + what + " (" + reason(failure) + "). " + remedy, failure);
  }

  private static String reason(Throwable failure) {
    return sqlException(failure)
        .map(Throwable::getMessage)
        .orElse(String.valueOf(failure.getMessage()))
        .strip();
  }

  private static SQLiteErrorCode code(Throwable failure) {
    int code = sqlException(failure).map(SQLException::getErrorCode).orElse(0);
    return SQLiteErrorCode.getErrorCode(code & PRIMARY_CODE);
  }

  /** The innermost: pool and JDBI wrap it. */
  private static Optional<SQLException> sqlException(Throwable failure) {
    SQLException found = null;
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql) {
        found = sql;
      }
    }
    return Optional.ofNullable(found);
  }
}
