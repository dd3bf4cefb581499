package org.parkatlas.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2gis.api.Function;
import org.h2gis.functions.factory.H2GISFunctions;
import org.h2gis.functions.spatial.buffer.ST_Buffer;
import org.h2gis.functions.spatial.convert.ST_AsText;
import org.h2gis.functions.spatial.convert.ST_GeomFromText;
import org.h2gis.functions.spatial.operators.ST_Intersection;
import org.h2gis.functions.spatial.operators.ST_Union;
import org.h2gis.functions.spatial.predicates.ST_Contains;
import org.h2gis.functions.spatial.predicates.ST_Covers;
import org.h2gis.functions.spatial.predicates.ST_Intersects;
import org.h2gis.functions.spatial.predicates.ST_Within;
import org.h2gis.functions.spatial.properties.ST_Area;
import org.h2gis.functions.spatial.properties.ST_Centroid;
import org.h2gis.functions.spatial.properties.ST_Distance;
import org.h2gis.functions.spatial.properties.ST_GeometryType;
import org.h2gis.functions.spatial.properties.ST_IsValid;
import org.h2gis.functions.spatial.properties.ST_Length;
import org.h2gis.functions.spatial.properties.ST_SRID;
import org.h2gis.functions.spatial.properties.ST_X;
import org.h2gis.functions.spatial.properties.ST_Y;
import org.jdbi.v3.core.Handle;

/** Brings a database to the shape this program needs. Safe to repeat at every start. */
final class Schema {
  /** All tables at once: one look-up instead of one a table. */
  private static final String COLUMNS =
      """
      SELECT table_name, column_name FROM information_schema.columns
      WHERE table_schema = current_schema
      """;

  private static final String HAS_ST_AREA =
      "SELECT count(*) FROM information_schema.routines WHERE lower(routine_name) = 'st_area'";

  /**
   * What a person's own SQL needs most, under the names PostGIS has. All 360 functions of H2GIS
   * would take a second and 8 MB; the program itself calls none.
   */
  private static final List<Function> H2GIS_FUNCTIONS =
      List.of(
          new ST_Area(),
          new ST_AsText(),
          new ST_Buffer(),
          new ST_Centroid(),
          new ST_Contains(),
          new ST_Covers(),
          new ST_Distance(),
          new ST_GeomFromText(),
          new ST_GeometryType(),
          new ST_Intersection(),
          new ST_Intersects(),
          new ST_IsValid(),
          new ST_Length(),
          new ST_SRID(),
          new ST_Union(),
          new ST_Within(),
          new ST_X(),
          new ST_Y());

  private Schema() {}

  /** The tables that follow from no declaration. */
  static void migrate(DataSource dataSource) {
    Flyway.configure()
        .dataSource(dataSource)
        .locations("classpath:db/migration")
        // The database may hold tables of others.
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .loggers("slf4j")
        .load()
        .migrate();
  }

  /** Makes the ST_ functions usable. */
  static void enableSpatialFunctions(Handle handle, Dialect dialect) {
    if (dialect == Dialect.POSTGIS) {
      handle.execute("CREATE EXTENSION IF NOT EXISTS postgis");
    } else if (handle.createQuery(HAS_ST_AREA).mapTo(Integer.class).one() == 0) {
      registerFunctions(handle);
    }
  }

  private static void registerFunctions(Handle handle) {
    try (Statement statement = handle.getConnection().createStatement()) {
      for (Function function : H2GIS_FUNCTIONS) {
        H2GISFunctions.registerFunction(statement, function, "");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot register the functions of H2GIS", e);
    }
  }

  /** The tables of collections. In one transaction of the caller, where the database can. */
  static void declare(Handle handle, Collection<FeatureTable> tables) {
    // Two servers that start on one PostgreSQL would create the same table.
    Ledger.lock(handle);
    Map<String, Set<String>> columns = columns(handle);
    tables.forEach(table -> table.declare(handle, columns.getOrDefault(table.name(), Set.of())));
  }

  private static Map<String, Set<String>> columns(Handle handle) {
    Map<String, Set<String>> columns = new HashMap<>();
    handle
        .createQuery(COLUMNS)
        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(
            pair ->
                columns
                    .computeIfAbsent(pair.getKey(), table -> new HashSet<>())
                    .add(pair.getValue()));
    return columns;
  }
}
