package org.parkatlas.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.InvalidInput;

/** What differs between the two databases. Everything else is SQL that both understand. */
interface Dialect {
  /**
   * @throws InvalidInput if the URL is of another database
   */
  static Dialect of(StoreConfig config) {
    if (config.folder().isPresent()) {
      return new GeoPackage();
    }
    if (config.jdbcUrl().startsWith("jdbc:postgresql:")) {
      return new Postgis();
    }
    throw new InvalidInput(
        "the database URL",
        config.jdbcUrl().split("[?;]", 2)[0],
        "is neither a GeoPackage nor PostgreSQL",
        "Use jdbc:postgresql://host:port/database, or leave it out for the embedded database.");
  }

  /** Where its migrations lie. */
  List<String> migrations();

  /** Makes the database ready for the migrations. */
  void prepare(Handle handle);

  /** Tables were created or have gained columns. */
  void tablesDeclared(Handle handle);

  /** Whether the tables of this program stand in it. */
  boolean holdsStore(Handle handle);

  /** Rows of (table, column) of everything the user sees. */
  String columnsSql();

  /** The integer key of a table, numbered by the database. */
  String keyColumn();

  /** Type of an id's column. */
  String idType();

  /** Type of a whole number's column. */
  String integerType();

  /** Type of the column {@code geometry}. */
  String geometryType(GeometryKind kind);

  /** Type of a field's column. */
  String type(FieldDef field);

  /** Whether exact decimals are kept as text. */
  boolean decimalsAsText();

  /** Expression of the bytes of the column {@code geometry}, for {@link #wkb}. */
  String geometryBytes();

  /** A shape as the column takes it. */
  byte[] encode(Geometry shape);

  /** Well-known binary, big-endian, without SRID, of what {@link #geometryBytes} gave. */
  byte[] wkb(byte[] bytes);

  /** A table of features was created or has gained columns. */
  void declared(Handle handle, CollectionDef def, FeatureTable table);

  /** The content of a table has changed. */
  void changed(Handle handle, CollectionDef def, FeatureTable table);

  /** Temporary table with the columns of another and none of its rows. */
  String temporaryCopy(String name, String columns, String table);

  /** Who holds the store's write lock, in words; empty if nobody knows. */
  String writer(Handle handle, StoreConfig config);
}
