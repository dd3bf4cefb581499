package org.parkatlas.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A fresh PostGIS database of the {@link PostgisCluster}; no password is needed. */
public record Database(String jdbcUrl, String user, String password) {
  /** A new connection; the caller closes it. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(jdbcUrl, user, password);
  }
}
