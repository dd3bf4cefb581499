package org.parkatlas.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.GeometryKind;

/**
 * The table of one collection, made from its declaration: {@code row_no} (the order of the file),
 * {@code id}, {@code geometry} unless the collection has none, then one column a field.
 */
final class FeatureTable {
  /** Rows a round trip; more does not pay, and memory stays small. */
  private static final int BATCH = 1000;

  private final CollectionDef def;
  private final Dialect dialect;
  private final boolean shaped;
  private final List<Column> columns;

  FeatureTable(CollectionDef def, Dialect dialect) {
    this.def = def;
    this.dialect = dialect;
    this.shaped = def.geometry() != GeometryKind.NONE;
    this.columns = def.fields().stream().map(Column::new).toList();
  }

  /** {@code layout-zones} is {@code layout_zones}. */
  String name() {
    return def.id().replace('-', '_');
  }

  private String quoted() {
    return '"' + name() + '"';
  }

  /**
   * Creates the table, or adds the columns that the declaration has gained. Columns it has lost
   * stay, unread.
   *
   * @param existing names of the columns it has; empty if there is no table
   */
  void declare(Handle handle, Set<String> existing) {
    if (existing.isEmpty()) {
      handle.execute(createSql());
      if (shaped) {
        // For the reader's own queries in the database; the served queries run in memory.
        handle.execute(dialect.spatialIndex('"' + name() + "_geometry\"", quoted()));
      }
      return;
    }
    columns.stream()
        .filter(column -> !existing.contains(column.name()))
        .forEach(c -> handle.execute("ALTER TABLE " + quoted() + " ADD COLUMN " + c.ddl()));
  }

  private String createSql() {
    return """
        CREATE TABLE %s (
            row_no BIGINT PRIMARY KEY,      -- reading everything in file order is a scan of the key
            id VARCHAR(200) NOT NULL UNIQUE, -- a feature is found by its id
            %s%s)
        """
        .formatted(
            quoted(),
            shaped ? "\"geometry\" GEOMETRY(GEOMETRY, " + Wkb.SRID + "), " : "",
            columns.stream().map(Column::ddl).collect(Collectors.joining(", ")));
  }

  void clear(Handle handle) {
    // Not TRUNCATE: in H2 that would commit the transaction.
    handle.execute("DELETE FROM " + quoted());
  }

  /** Adds the features to an empty table. */
  void insert(Handle handle, List<Feature> features) {
    PreparedBatch batch = handle.prepareBatch(insertSql());
    long rowNo = 0;
    for (Feature feature : features) {
      bind(batch, ++rowNo, feature);
      batch.add();
      if (batch.size() == BATCH) {
        batch.execute();
      }
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private String insertSql() {
    int placeholders = firstField() + columns.size() - 1;
    return "INSERT INTO %s (row_no, id, %s%s) VALUES (?%s)"
        .formatted(
            quoted(), shaped ? "\"geometry\", " : "", columnList(), ", ?".repeat(placeholders));
  }

  private void bind(PreparedBatch batch, long rowNo, Feature feature) {
    batch.bind(0, rowNo).bind(1, feature.id());
    if (shaped) {
      if (feature.geometry() == null) {
        batch.bindNull(2, Types.BINARY);
      } else {
        batch.bind(2, Wkb.encode(feature.geometry()));
      }
    }
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).bind(batch, firstField() + i, feature.value(i));
    }
  }

  /** Number of columns before the fields. */
  private int firstField() {
    return shaped ? 3 : 2;
  }

  private String columnList() {
    return columns.stream().map(Column::quoted).collect(Collectors.joining(", "));
  }

  /** All features, in the order of the file they came from. */
  List<Feature> read(Handle handle) {
    String sql =
        "SELECT row_no, id, %s%s FROM %s ORDER BY row_no"
            .formatted(shaped ? dialect.geometryAsBytes() + ", " : "", columnList(), quoted());
    return handle.createQuery(sql).setFetchSize(BATCH).map((row, context) -> feature(row)).list();
  }

  private Feature feature(ResultSet row) throws SQLException {
    byte[] ewkb = shaped ? row.getBytes(3) : null;
    Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = columns.get(i).read(row, firstField() + i + 1);
    }
    return Feature.ofRow(def, row.getString(2), ewkb == null ? null : Wkb.decode(ewkb), values);
  }
}
