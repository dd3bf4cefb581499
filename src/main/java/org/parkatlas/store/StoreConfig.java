package org.parkatlas.store;

import java.nio.file.Path;
import java.util.Optional;
import org.parkatlas.model.InvalidInput;

/** Where the database is. */
public record StoreConfig(String jdbcUrl, String user, String password) {
  private static final String FILE_PREFIX = "jdbc:sqlite:";

  /**
   * The embedded database, one GeoPackage file in a folder.
   *
   * @throws InvalidInput if the folder's name cannot stand in a JDBC URL
   */
  public static StoreConfig embedded(Path dataDir) {
    String file = dataDir.toAbsolutePath().normalize().resolve(DataFolder.FILE_NAME).toString();
    if (file.contains("?")) {
      throw new InvalidInput(
          "the data folder", file, "has a question mark in its name", "Choose another folder.");
    }
    return new StoreConfig(FILE_PREFIX + file, null, null);
  }

  /**
   * A PostgreSQL database in which the extension postgis exists or may be created.
   *
   * @param url such as {@code jdbc:postgresql://localhost:5432/parkatlas}
   */
  public static StoreConfig postgis(String url, String user, String password) {
    return new StoreConfig(url, user, password);
  }

  /**
   * Whether there is a store already; of a PostGIS database it is not known before it is opened.
   */
  public boolean holdsStore() {
    return folder().map(DataFolder::holdsStore).orElse(true);
  }

  /** The folder of an embedded database. */
  Optional<DataFolder> folder() {
    return jdbcUrl.startsWith(FILE_PREFIX)
        ? Optional.of(new DataFolder(Path.of(jdbcUrl.substring(FILE_PREFIX.length())).getParent()))
        : Optional.empty();
  }

  /** For messages: the folder, or the URL without its parameters, which may hold a password. */
  String shown() {
    return folder()
        .map(DataFolder::shown)
        .orElseGet(() -> "The database " + jdbcUrl.split("[?;]", 2)[0]);
  }

  @Override
  public String toString() {
    return shown();
  }
}
