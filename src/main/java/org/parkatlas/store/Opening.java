package org.parkatlas.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens the connection pool, and says in plain words why it cannot. */
final class Opening {
  /** One writer, one reader, one that looks for changes, one spare. */
  private static final int POOL_SIZE = 4;

  private static final long TIMEOUT_MS = 5000;

  private static final int CACHE_KIB = 32 * 1024;

  private Opening() {}

  /**
   * @param patience how long a change waits for another to end
   */
  static HikariDataSource pool(StoreConfig config, Duration patience) {
    HikariConfig hikari = new HikariConfig();
    hikari.setMaximumPoolSize(POOL_SIZE);
    hikari.setConnectionTimeout(TIMEOUT_MS);
    hikari.setPoolName("store");
    if (config.folder().isPresent()) {
      hikari.setDataSource(sqlite(config, patience));
      hikari.setMinimumIdle(1);
    } else {
      hikari.setJdbcUrl(config.jdbcUrl());
      hikari.setUsername(config.user());
      hikari.setPassword(config.password());
      // Sends a batch of inserts as one statement.
      hikari.addDataSourceProperty("reWriteBatchedInserts", "true");
      hikari.addDataSourceProperty("ApplicationName", Store.thisProcess());
      hikari.setConnectionInitSql("SET lock_timeout = " + patience.toMillis());
    }
    try {
      return new HikariDataSource(hikari);
    } catch (RuntimeException e) {
      throw Outage.of(config, "cannot be opened", e);
    }
  }

  /** What is committed outlives a loss of power; readers and the one writer do not wait. */
  static DataSource sqlite(StoreConfig config, Duration patience) {
    SQLiteConfig settings = new SQLiteConfig();
    settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
    settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    settings.enforceForeignKeys(true);
    settings.setBusyTimeout(Math.toIntExact(patience.toMillis()));
    settings.setCacheSize(-CACHE_KIB);
    SQLiteDataSource source = new SQLiteDataSource(settings);
    source.setUrl(config.jdbcUrl());
    return source;
  }
}
