package org.parkatlas.store;

import java.sql.SQLException;
import java.util.Optional;
import org.h2.api.ErrorCode;
import org.parkatlas.model.Unavailable;

/** Words for a database that cannot be used: which one, the reason, the remedy. */
final class Outage {
  private Outage() {}

  /**
   * @param what predicate that continues “The data directory …”, such as "cannot be read"
   */
  static Unavailable of(StoreConfig config, String what, Throwable failure) {
    Optional<SQLException> cause = sqlException(failure);
    if (cause.isPresent() && cause.get().getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
      return new Unavailable(
          config.shown()
              + " is in use by another process. Stop that one, or choose another directory with"
              + " PARKATLAS_DATA_DIR.",
          failure);
    }
    String reason = cause.map(Throwable::getMessage).orElse(String.valueOf(failure.getMessage()));
    String remedy =
        config.directory().isPresent()
            ? "Check the disk and the files in it, or choose another with PARKATLAS_DATA_DIR."
            : "Check that it runs, and that its URL, user and password are right.";
    return new Unavailable(
        config.shown() + " " + what + " (" + reason.strip() + "). " + remedy, failure);
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
