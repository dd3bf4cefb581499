package org.parkatlas.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.parkatlas.model.InvalidInput;

/**
 * How this run of the program was set up. Valid once made.
 *
 * @param port 0 takes any free port
 * @param dataDir folder of the embedded database, used when there is no {@code database}
 * @param city folder of a city's files; empty for the city that comes with the program
 * @param demo whether the synthetic demonstration data set is part of the data
 * @param database the PostGIS database, if one is used
 * @param reach how it is reached from outside
 */
record Settings(
    String host,
    int port,
    Path dataDir,
    Optional<Path> city,
    boolean demo,
    Optional<Database> database,
    TileBases tileBases,
    Reach reach) {
  private static final int MAX_PORT = 65535;

  Settings {
    if (host.isBlank()) {
      throw new InvalidInput("PARKATLAS_HOST", host, "is empty", "Use 127.0.0.1 or 0.0.0.0.");
    }
    if (port < 0 || port > MAX_PORT) {
      throw new InvalidInput(
          "PARKATLAS_PORT", "" + port, "is not a port", "Use 1 to 65535, or 0 for any free one.");
    }
  }

  /**
   * A PostGIS database, reached over JDBC.
   *
   * @param patience how long the server waits for it at the start
   */
  record Database(String url, String user, String password, Duration patience) {
    Database {
      if (patience.isNegative()) {
        throw new InvalidInput(
            "PARKATLAS_DB_WAIT",
            "" + patience.toSeconds(),
            "is below zero",
            "Give a number of seconds; 0 does not wait.");
      }
      if (!url.startsWith("jdbc:postgresql:")) {
        throw new InvalidInput(
            "PARKATLAS_DB_URL",
            url,
            "is not a PostgreSQL JDBC address",
            "Write it like jdbc:postgresql://host:5432/parkatlas.");
      }
    }

    /** Without the password. */
    @Override
    public String toString() {
      return url + " as " + user;
    }
  }

  /**
   * The tile bases of other hosts that the page offers. All are off unless asked for.
   *
   * @param tiandituKey key of a Tianditu (天地图) account; empty leaves it out
   */
  record TileBases(Optional<String> tiandituKey, boolean gaode, boolean openStreetMap) {
    TileBases {
      if (tiandituKey.isPresent() && !tiandituKey.get().matches("[0-9A-Za-z]+")) {
        throw new InvalidInput(
            "PARKATLAS_TIANDITU_KEY",
            null,
            "has signs that no key has",
            "Copy the key (tk) from your Tianditu account.");
      }
    }
  }
}
