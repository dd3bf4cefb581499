package org.parkatlas.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.GeometryKind;

/**
 * The tables of one collection, made from its declaration.
 *
 * <p>{@code <name>} holds the current rows: {@code fid} (an integer that a row keeps as long as its
 * id stands), {@code id}, {@code geometry} unless the collection has none, one column a field, and
 * the revision that a row is {@code from}. {@code <name>_history} holds, in the same columns, the
 * rows that a change ended, with the revision that they stood {@code until}. What is derived has no
 * history.
 */
final class FeatureTable {
  /** Rows a round trip; more does not pay, and memory stays small. */
  private static final int BATCH = 1000;

  private static final Set<String> OWN =
      Set.of("fid", "id", "geometry", "from_revision", "until_revision", "row_no");

  private final CollectionDef def;
  private final Dialect dialect;
  private final boolean shaped;
  private final List<Column> columns;
  private final ReplaceSql sql;

  FeatureTable(CollectionDef def, Dialect dialect) {
    this.def = def;
    this.dialect = dialect;
    this.shaped = def.geometry() != GeometryKind.NONE;
    this.columns = def.fields().stream().map(field -> new Column(field, dialect)).toList();
    columns.stream()
        .filter(column -> OWN.contains(column.name()))
        .forEach(
            column -> {
              throw new IllegalArgumentException(
                  def + " has a field whose column would be " + column.name());
            });
    this.sql = new ReplaceSql(name(), contentColumns());
  }

  CollectionDef def() {
    return def;
  }

  /** {@code layout-zones} is {@code layout_zones}. */
  String name() {
    return Column.snakeCase(def.id());
  }

  String history() {
    return name() + "_history";
  }

  List<Column> columns() {
    return columns;
  }

  /**
   * Whether {@link #declare} has anything to do.
   *
   * @param existing names of the columns of each table
   */
  boolean isDeclared(Map<String, Set<String>> existing) {
    return tables().allMatch(table -> missing(existing.getOrDefault(table, Set.of())).isEmpty());
  }

  private Stream<String> tables() {
    return def.derived() ? Stream.of(name()) : Stream.of(name(), history());
  }

  private List<Column> missing(Set<String> existing) {
    return existing.isEmpty()
        ? columns
        : columns.stream().filter(column -> !existing.contains(column.name())).toList();
  }

  /**
   * Creates the tables, or adds the columns that the declaration has gained. Columns it has lost
   * stay, unread.
   *
   * @param existing names of the columns of each table
   */
  void declare(Handle handle, Map<String, Set<String>> existing) {
    tables().forEach(table -> declare(handle, table, existing.getOrDefault(table, Set.of())));
    dialect.declared(handle, def, this);
  }

  private void declare(Handle handle, String table, Set<String> existing) {
    if (existing.isEmpty()) {
      handle.execute(table.equals(name()) ? createCurrentSql() : createHistorySql());
      columns.stream()
          .filter(column -> column.field().references().isPresent() && table.equals(name()))
          .forEach(column -> handle.execute(createIndexSql(column)));
      return;
    }
    missing(existing)
        .forEach(c -> handle.execute("ALTER TABLE \"" + table + "\" ADD COLUMN " + c.ddl()));
  }

  /** {@code fid} is the number that GIS programs ask for. */
  private String createCurrentSql() {
    return """
        CREATE TABLE "%s" (
            fid %s,
            id %s NOT NULL UNIQUE,
            %s%s,
            from_revision %s NOT NULL)
        """
        .formatted(
            name(),
            dialect.keyColumn(),
            dialect.idType(),
            geometryDdl(),
            ddl(Column::currentDdl),
            dialect.integerType());
  }

  /** Its unique key is one feature's states, in order. */
  private String createHistorySql() {
    return """
        CREATE TABLE "%s" (
            fid %s,
            id %s NOT NULL,
            %s%s,
            from_revision %s NOT NULL,
            until_revision %s NOT NULL,
            UNIQUE (id, from_revision))
        """
        .formatted(
            history(),
            dialect.keyColumn(),
            dialect.idType(),
            geometryDdl(),
            ddl(Column::ddl),
            dialect.integerType(),
            dialect.integerType());
  }

  /** An enterprise that goes takes its rows along: they are found by the reference. */
  private String createIndexSql(Column column) {
    return "CREATE INDEX \"%s_%s\" ON \"%s\" (%s)"
        .formatted(name(), column.name(), name(), column.quoted());
  }

  private String geometryDdl() {
    return shaped ? "\"geometry\" " + dialect.geometryType(def.geometry()) + ", " : "";
  }

  private String ddl(Function<Column, String> form) {
    return columns.stream().map(form).collect(Collectors.joining(", "));
  }

  /** What makes a row's content beside its id: shape and fields. */
  private List<String> contentColumns() {
    return Stream.concat(
            shaped ? Stream.of("\"geometry\"") : Stream.of(), columns.stream().map(Column::quoted))
        .toList();
  }

  /**
   * Makes these the current features. Rows that stay as they are keep their revision; the former
   * content of those that change, and those that go, move to the history.
   */
  Change replace(Handle handle, long revision, List<Feature> features) {
    if (isEmpty(handle)) {
      insert(handle, sql.insertFirst(), features, row -> revision);
      return new Change(def.id(), features.size(), 0, 0, 0);
    }
    handle.execute(dialect.temporaryCopy(ReplaceSql.INCOMING, sql.incomingColumns(), sql.table()));
    insert(handle, sql.insertIncoming(), features, row -> row);
    handle.execute(ReplaceSql.INDEX_INCOMING);
    if (!def.derived()) {
      handle.createUpdate(sql.keepChanged()).bind("revision", revision).execute();
      handle.createUpdate(sql.keepGone()).bind("revision", revision).execute();
    }
    int gone = handle.execute(sql.deleteGone());
    int changed = handle.createUpdate(sql.updateChanged()).bind("revision", revision).execute();
    int added = handle.createUpdate(sql.insertNew()).bind("revision", revision).execute();
    handle.execute("DROP TABLE " + ReplaceSql.INCOMING);
    return new Change(def.id(), added, changed, features.size() - added - changed, gone);
  }

  private boolean isEmpty(Handle handle) {
    String sample = "SELECT count(*) FROM (SELECT 1 FROM %s LIMIT 1) AS one".formatted(sql.table());
    return handle.createQuery(sample).mapTo(Integer.class).one() == 0;
  }

  /**
   * Ends the rows whose reference no longer stands.
   *
   * @return how many
   */
  int endOrphans(Handle handle, long revision, Column reference) {
    String orphans = sql.orphans(reference);
    handle.createUpdate(sql.keep(orphans)).bind("revision", revision).execute();
    return handle.execute(sql.delete(orphans));
  }

  /**
   * By plain JDBC: of the time that JDBI's batches took, nine tenths were spent on finding out what
   * to bind each value as, which is known here.
   *
   * @param first the first value of a row, by its number from 1
   */
  private void insert(
      Handle handle, String insert, List<Feature> features, LongUnaryOperator first) {
    try (PreparedStatement statement = handle.getConnection().prepareStatement(insert)) {
      long rowNo = 0;
      for (Feature feature : features) {
        statement.setLong(1, first.applyAsLong(++rowNo));
        bind(statement, feature);
        statement.addBatch();
        if (rowNo % BATCH == 0) {
          statement.executeBatch();
        }
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new UnableToExecuteStatementException(e.getMessage(), e, null);
    }
  }

  private void bind(PreparedStatement statement, Feature feature) throws SQLException {
    statement.setString(2, feature.id());
    if (shaped) {
      Geometry shape = feature.geometry();
      statement.setBytes(3, shape == null ? null : dialect.encode(shape));
    }
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).bind(statement, firstField() + i, feature.value(i));
    }
  }

  /** Position of the first field's column, from 1. */
  private int firstField() {
    return shaped ? 4 : 3;
  }

  /** All current features, by {@code fid}. */
  List<Feature> read(Handle handle, ContentHash hash) {
    Shared shared = new Shared(def.derived());
    try (Stream<Feature> rows =
        handle
            .createQuery(readSql())
            .setFetchSize(BATCH)
            .map((row, context) -> feature(row, hash, shared))
            .stream()) {
      return rows.toList();
    }
  }

  /** The hash of the current rows. */
  ContentHash hash(Handle handle) {
    ContentHash hash = new ContentHash();
    try (Stream<Object[]> rows =
        handle
            .createQuery(readSql())
            .setFetchSize(BATCH)
            .map((r, c) -> values(r, wkb(r), hash))
            .stream()) {
      rows.forEach(row -> {}); // each has been added while it was read
    }
    return hash;
  }

  private String readSql() {
    return "SELECT fid, id, %s%s FROM \"%s\" ORDER BY fid"
        .formatted(
            shaped ? dialect.geometryBytes() + ", " : "",
            columns.stream().map(Column::quoted).collect(Collectors.joining(", ")),
            name());
  }

  private Feature feature(ResultSet row, ContentHash hash, Shared shared) throws SQLException {
    byte[] wkb = wkb(row);
    Object[] values = values(row, wkb, hash);
    return Feature.ofRow(def, row.getString(2), shared.shape(wkb), shared.texts(values));
  }

  private byte[] wkb(ResultSet row) throws SQLException {
    byte[] bytes = shaped ? row.getBytes(3) : null;
    return bytes == null ? null : dialect.wkb(bytes);
  }

  private Object[] values(ResultSet row, byte[] wkb, ContentHash hash) throws SQLException {
    Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = columns.get(i).read(row, firstField() + i);
    }
    hash.add(row.getString(2), wkb, values);
    return values;
  }
}
