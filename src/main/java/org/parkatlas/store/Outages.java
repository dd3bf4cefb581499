package org.parkatlas.store;

import java.sql.SQLException;
import java.util.Set;
import org.parkatlas.model.Unavailable;

/** Tells a database that is not there yet from one that never will be as it was asked for. */
public final class Outages {
  /** SQLSTATE class 08: no connection. */
  private static final String NO_CONNECTION = "08";

  /** Shutting down, starting up, out of connections (PostgreSQL, appendix A). */
  private static final Set<String> PASSING = Set.of("57P01", "57P03", "53300");

  private Outages() {}

  /** Whether the same may succeed in a while, without anybody changing a setting. */
  public static boolean mayPass(Unavailable outage) {
    for (Throwable t = outage; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql && isPassing(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPassing(String sqlState) {
    return sqlState != null && (sqlState.startsWith(NO_CONNECTION) || PASSING.contains(sqlState));
  }
}
