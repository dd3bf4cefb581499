package org.parkatlas.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Brings a database to the shape this program needs. Safe to repeat at every start. */
final class Schema {
  private Schema() {}

  /** The tables that follow from no declaration. */
  static void migrate(DataSource dataSource, Dialect dialect) {
    Flyway.configure()
        .dataSource(dataSource)
        .locations(dialect.migrations().toArray(String[]::new))
        // The database may hold tables of others.
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .loggers("slf4j")
        .load()
        .migrate();
  }

  /**
   * The tables of collections. Nothing is locked or written if they stand already: a start goes on
   * beside a running import.
   */
  static void declare(Jdbi jdbi, Dialect dialect, Collection<FeatureTable> tables) {
    if (!jdbi.withHandle(handle -> isDeclared(handle, dialect, tables))) {
      jdbi.useTransaction(handle -> declare(handle, dialect, tables));
      jdbi.useHandle(dialect::tablesDeclared);
    }
  }

  private static boolean isDeclared(
      Handle handle, Dialect dialect, Collection<FeatureTable> tables) {
    Map<String, Set<String>> existing = columns(handle, dialect);
    return tables.stream().allMatch(table -> table.isDeclared(existing));
  }

  private static void declare(Handle handle, Dialect dialect, Collection<FeatureTable> tables) {
    // Two that start on one database would create the same table.
    Ledger.lock(handle);
    Map<String, Set<String>> existing = columns(handle, dialect);
    tables.stream()
        .filter(table -> !table.isDeclared(existing))
        .forEach(table -> table.declare(handle, existing));
  }

  /** Of all tables at once: one look-up instead of one a table. */
  private static Map<String, Set<String>> columns(Handle handle, Dialect dialect) {
    Map<String, Set<String>> columns = new HashMap<>();
    handle
        .createQuery(dialect.columnsSql())
        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(
            pair ->
                columns
                    .computeIfAbsent(pair.getKey(), table -> new HashSet<>())
                    .add(pair.getValue()));
    return columns;
  }
}
