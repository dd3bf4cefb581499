package org.parkatlas.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.FieldType;
import org.parkatlas.model.GeometryKind;

/**
 * SQLite as a GeoPackage 1.3 (OGC 12-128r17), which QGIS and GDAL open as it is.
 *
 * <p>Exact decimals are text here, since SQLite makes doubles of a column that is called a number;
 * for each table that has any, a view {@code <table>_numbers} shows them as numbers.
 */
final class GeoPackage implements Dialect {
  private static final String COLUMNS =
      """
      SELECT t.name, c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c
      WHERE t.type = 'table'
      """;

  private static final String REGISTER =
      """
      INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, srs_id)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (table_name) DO NOTHING
      """;

  private static final String REGISTER_SHAPES =
      """
      INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
      VALUES (?, 'geometry', ?, ?, 0, 0)
      ON CONFLICT DO NOTHING
      """;

  private static final String CHANGED =
      """
      UPDATE gpkg_contents SET last_change = ?, min_x = ?, min_y = ?, max_x = ?, max_y = ?
      WHERE table_name IN (?, ?)
      """;

  private static final int MAGIC = 0x4750;
  private static final byte BIG_ENDIAN_WITH_ENVELOPE = 0b10;
  private static final byte EMPTY = 0b10000;

  /** Bytes before the envelope: magic, version, flags, system. */
  private static final int HEAD = 8;

  private static final int ENVELOPE = 4 * Double.BYTES;

  @Override
  public List<String> migrations() {
    return List.of("classpath:db/migration", "classpath:db/geopackage");
  }

  /** GDAL reads what kind of file it is from its first bytes, past the log. */
  @Override
  public void tablesDeclared(Handle handle) {
    handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)").mapToMap().list();
  }

  @Override
  public void prepare(Handle handle) {
    // Nothing: its settings are those of each connection.
  }

  @Override
  public boolean holdsStore(Handle handle) {
    String sql = "SELECT count(*) FROM sqlite_schema WHERE name = 'atlas_revision'";
    return handle.createQuery(sql).mapTo(Integer.class).one() == 1;
  }

  @Override
  public String columnsSql() {
    return COLUMNS;
  }

  @Override
  public String keyColumn() {
    return "INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL";
  }

  @Override
  public String idType() {
    return "TEXT(200)";
  }

  @Override
  public String integerType() {
    return "INTEGER";
  }

  @Override
  public String geometryType(GeometryKind kind) {
    return kind == GeometryKind.POINT ? "POINT" : "GEOMETRY";
  }

  @Override
  public String type(FieldDef field) {
    return switch (field.type()) {
      case STRING, DATE, STRINGS, DECIMAL -> "TEXT";
      case INTEGER -> integerType();
      case NUMBER -> "DOUBLE";
      case BOOLEAN -> "BOOLEAN";
    };
  }

  @Override
  public boolean decimalsAsText() {
    return true;
  }

  @Override
  public String geometryBytes() {
    return "\"geometry\"";
  }

  @Override
  public byte[] encode(Geometry shape) {
    byte[] wkb = Wkb.encode(shape);
    Envelope box = shape.getEnvelopeInternal();
    ByteBuffer bytes =
        ByteBuffer.allocate(HEAD + (shape.isEmpty() ? 0 : ENVELOPE) + wkb.length)
            .putShort((short) MAGIC)
            .put((byte) 0)
            .put(shape.isEmpty() ? EMPTY : BIG_ENDIAN_WITH_ENVELOPE)
            .putInt(Wkb.SRID);
    if (!shape.isEmpty()) {
      bytes
          .putDouble(box.getMinX())
          .putDouble(box.getMaxX())
          .putDouble(box.getMinY())
          .putDouble(box.getMaxY());
    }
    return bytes.put(wkb).array();
  }

  @Override
  public byte[] wkb(byte[] bytes) {
    int start = HEAD + (bytes[3] == EMPTY ? 0 : ENVELOPE);
    return Arrays.copyOfRange(bytes, start, bytes.length);
  }

  @Override
  public void declared(Handle handle, CollectionDef def, FeatureTable table) {
    register(handle, def, table.name(), "");
    List<Column> decimals =
        table.columns().stream().filter(c -> c.field().type() == FieldType.DECIMAL).toList();
    if (!decimals.isEmpty()) {
      String view = table.name() + "_numbers";
      handle.execute("DROP VIEW IF EXISTS \"" + view + '"');
      decimals.forEach(column -> addNumber(handle, table, column));
      handle.execute("CREATE VIEW \"%s\" AS %s".formatted(view, numbersSql(def, table)));
      register(handle, def, view, "（数值）");
    }
  }

  /**
   * The number is a generated column, of which nothing is stored: programs take the type of a
   * view's column from the table's, and an expression has none.
   */
  private static void addNumber(Handle handle, FeatureTable table, Column column) {
    String listed =
        "SELECT count(*) FROM pragma_table_xinfo('%s') WHERE name = '%s_number'"
            .formatted(table.name(), column.name());
    if (handle.createQuery(listed).mapTo(Integer.class).one() == 0) {
      handle.execute(
          "ALTER TABLE \"%s\" ADD COLUMN \"%s_number\" DOUBLE AS (CAST(%s AS REAL)) VIRTUAL"
              .formatted(table.name(), column.name(), column.quoted()));
    }
  }

  private static String numbersSql(CollectionDef def, FeatureTable table) {
    String shape = def.geometry() == GeometryKind.NONE ? "" : "\"geometry\", ";
    String columns =
        table.columns().stream()
            .map(
                c ->
                    c.field().type() == FieldType.DECIMAL
                        ? "\"%s_number\" AS %s".formatted(c.name(), c.quoted())
                        : c.quoted())
            .collect(Collectors.joining(", "));
    return "SELECT fid AS OGC_FID, id, %s%s, from_revision FROM \"%s\""
        .formatted(shape, columns, table.name());
  }

  private void register(Handle handle, CollectionDef def, String table, String suffix) {
    boolean shaped = def.geometry() != GeometryKind.NONE;
    handle.execute(
        REGISTER,
        table,
        shaped ? "features" : "attributes",
        def.title().zh() + suffix + " " + table,
        def.description().zh(),
        now(),
        shaped ? Wkb.SRID : 0);
    if (shaped) {
      handle.execute(REGISTER_SHAPES, table, geometryType(def.geometry()), Wkb.SRID);
    }
  }

  @Override
  public void changed(Handle handle, CollectionDef def, FeatureTable table) {
    Envelope box = new Envelope();
    if (def.geometry() != GeometryKind.NONE) {
      String shapes =
          "SELECT \"geometry\" FROM \"" + table.name() + "\" WHERE \"geometry\" NOT NULL";
      handle.createQuery(shapes).mapTo(byte[].class).forEach(bytes -> expand(box, bytes));
    }
    boolean none = box.isNull();
    handle.execute(
        CHANGED,
        now(),
        none ? null : box.getMinX(),
        none ? null : box.getMinY(),
        none ? null : box.getMaxX(),
        none ? null : box.getMaxY(),
        table.name(),
        table.name() + "_numbers");
  }

  private static void expand(Envelope box, byte[] bytes) {
    if (bytes[3] != EMPTY) {
      ByteBuffer envelope = ByteBuffer.wrap(bytes, HEAD, ENVELOPE).order(ByteOrder.BIG_ENDIAN);
      double minX = envelope.getDouble();
      double maxX = envelope.getDouble();
      double minY = envelope.getDouble();
      double maxY = envelope.getDouble();
      box.expandToInclude(new Envelope(minX, maxX, minY, maxY));
    }
  }

  /** As GeoPackage wants it, with milliseconds. */
  private static String now() {
    String instant = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
    return instant.contains(".") ? instant : instant.replace("Z", ".000Z");
  }

  @Override
  public String temporaryCopy(String name, String columns, String table) {
    return "CREATE TEMPORARY TABLE %s AS SELECT %s FROM %s LIMIT 0".formatted(name, columns, table);
  }

  @Override
  public String writer(Handle handle, StoreConfig config) {
    try {
      return Files.readString(config.folder().orElseThrow().writerFile()).strip();
    } catch (IOException e) {
      return ""; // It has just ended, or has not said yet who it is.
    }
  }
}
