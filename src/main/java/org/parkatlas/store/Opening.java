package org.parkatlas.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.parkatlas.model.Unavailable;

/** Opens the connection pool, and says in plain words why it cannot. */
final class Opening {
  /** One writer, one reader, one health check, one spare. */
  private static final int POOL_SIZE = 4;

  private static final long TIMEOUT_MS = 5000;

  private Opening() {}

  static HikariDataSource pool(StoreConfig config) {
    config.directory().ifPresent(directory -> checkWritable(config, directory));
    HikariConfig hikari = new HikariConfig();
    hikari.setJdbcUrl(config.jdbcUrl());
    hikari.setUsername(config.user());
    hikari.setPassword(config.password());
    hikari.setMaximumPoolSize(POOL_SIZE);
    hikari.setConnectionTimeout(TIMEOUT_MS);
    hikari.setPoolName("store");
    if (Dialect.of(config.jdbcUrl()) == Dialect.POSTGIS) {
      // Sends a batch of inserts as one statement.
      hikari.addDataSourceProperty("reWriteBatchedInserts", "true");
    }
    try {
      return new HikariDataSource(hikari);
    } catch (RuntimeException e) {
      throw Outage.of(config, "cannot be opened", e);
    }
  }

  /**
   * Tries it: permission bits say nothing about a read-only mount, or to root. H2 would go on
   * reading.
   */
  private static void checkWritable(StoreConfig config, Path directory) {
    try {
      Files.createDirectories(directory);
      Files.delete(Files.createTempFile(directory, ".write-test", null));
      if (Files.exists(config.databaseFile())) {
        FileChannel.open(config.databaseFile(), StandardOpenOption.WRITE).close();
      }
    } catch (IOException e) {
      throw new Unavailable(
          config.shown()
              + " cannot be written ("
              + e
              + "). Make it writable for this user, or choose another with PARKATLAS_DATA_DIR.",
          e);
    }
  }
}
