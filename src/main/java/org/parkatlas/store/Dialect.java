package org.parkatlas.store;

import org.parkatlas.model.InvalidInput;

/** What differs between the two databases. Everything else is SQL that both understand. */
enum Dialect {
  H2GIS("\"geometry\"", "CREATE SPATIAL INDEX IF NOT EXISTS %s ON %s (\"geometry\")"),
  POSTGIS(
      "ST_AsEWKB(\"geometry\")", "CREATE INDEX IF NOT EXISTS %s ON %s USING GIST (\"geometry\")");

  private final String geometryAsBytes;
  private final String spatialIndex;

  Dialect(String geometryAsBytes, String spatialIndex) {
    this.geometryAsBytes = geometryAsBytes;
    this.spatialIndex = spatialIndex;
  }

  /**
   * @throws InvalidInput if the URL is of another database
   */
  static Dialect of(String jdbcUrl) {
    if (jdbcUrl.startsWith("jdbc:h2:")) {
      return H2GIS;
    }
    if (jdbcUrl.startsWith("jdbc:postgresql:")) {
      return POSTGIS;
    }
    throw new InvalidInput(
        "the database URL",
        jdbcUrl.split("[?;]", 2)[0],
        "is neither H2 nor PostgreSQL",
        "Use jdbc:postgresql://host:port/database, or leave it out for the embedded database.");
  }

  /** Expression that a result set gives as EWKB bytes. */
  String geometryAsBytes() {
    return geometryAsBytes;
  }

  /** DDL of a table's spatial index. */
  String spatialIndex(String indexName, String tableName) {
    return spatialIndex.formatted(indexName, tableName);
  }
}
