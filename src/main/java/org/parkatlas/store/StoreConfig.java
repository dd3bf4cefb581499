package org.parkatlas.store;

import java.nio.file.Path;
import java.util.Optional;
import org.parkatlas.model.InvalidInput;

/** Where the database is. */
public record StoreConfig(String jdbcUrl, String user, String password) {
  private static final String FILE_PREFIX = "jdbc:h2:file:";
  private static final String FILE_NAME = "parkatlas";

  /**
   * TO_LOWER: names fold as in PostgreSQL. CACHE_SIZE in KiB: the default data fits. CLOSE_ON_EXIT:
   * {@link Store#close()} closes; H2's own shutdown hook would race with it. TRACE_LEVEL_FILE: no
   * trace file beside the database. WRITE_DELAY: what is committed is written, so that closing
   * under a later change cannot lose it.
   */
  private static final String SETTINGS =
      ";DATABASE_TO_LOWER=TRUE;CACHE_SIZE=65536;DB_CLOSE_ON_EXIT=FALSE"
          + ";TRACE_LEVEL_FILE=0;WRITE_DELAY=0";

  /**
   * The embedded database in a directory, made when missing.
   *
   * @throws InvalidInput if the directory's name cannot stand in a JDBC URL
   */
  public static StoreConfig embedded(Path dataDir) {
    String file = dataDir.toAbsolutePath().normalize().resolve(FILE_NAME).toString();
    if (file.contains(";")) {
      throw new InvalidInput(
          "the data directory", file, "has a semicolon in its name", "Choose another directory.");
    }
    return new StoreConfig(FILE_PREFIX + file + SETTINGS, "sa", "");
  }

  /**
   * A PostgreSQL database in which the extension postgis exists or may be created.
   *
   * @param url such as {@code jdbc:postgresql://localhost:5432/parkatlas}
   */
  public static StoreConfig postgis(String url, String user, String password) {
    return new StoreConfig(url, user, password);
  }

  /** The directory of an embedded database. */
  Optional<Path> directory() {
    return jdbcUrl.startsWith(FILE_PREFIX) ? Optional.of(file().getParent()) : Optional.empty();
  }

  /** The file that H2 keeps an embedded database in. */
  Path databaseFile() {
    return Path.of(file() + ".mv.db");
  }

  private Path file() {
    return Path.of(jdbcUrl.substring(FILE_PREFIX.length()).split(";", 2)[0]);
  }

  /** For messages: the directory, or the URL without its parameters, which may hold a password. */
  String shown() {
    return directory()
        .map(directory -> "The data directory " + directory)
        .orElse("The database " + jdbcUrl.split("[?;]", 2)[0]);
  }

  @Override
  public String toString() {
    return shown();
  }
}
