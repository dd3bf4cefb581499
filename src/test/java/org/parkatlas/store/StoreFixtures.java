package org.parkatlas.store;

import java.math.BigDecimal;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.Text;
import org.parkatlas.model.Unit;
import org.parkatlas.shanghai.Shanghai;
import org.parkatlas.shanghai.demo.OutputRecord;

/** Small content for the tests of the store. */
final class StoreFixtures {
  static final DataSet PARK_SET =
      new DataSet("parks", "parks.geojson", "CRS84", "test", "CC0-1.0", "2026-01-01", 1, false);
  static final DataSet OUTPUT_SET =
      new DataSet("outputs", "outputs.csv", null, "test", "CC0-1.0", "2026-01-01", 1, true);
  static final DataSet ENTERPRISE_SET =
      new DataSet("enterprises", "generated", null, "test", "CC0-1.0", "2026-01-01", 1, true);

  /** Has a name that SQL reserves, and a field of every type. */
  static final CollectionDef EVERY_TYPE =
      CollectionDef.of(
          "table",
          GeometryKind.POINT_OR_LINE,
          Text.of("样", "sample"),
          Text.of("样", "sample"),
          FieldDef.string("order", "文", "text"),
          FieldDef.integer("group", "整", "integer"),
          FieldDef.number("select", "数", "number", Unit.NONE),
          FieldDef.decimal("amountYuan", "元", "amount", Unit.YUAN),
          FieldDef.bool("from", "是", "boolean"),
          FieldDef.strings("tags", "列", "list"));

  private static final GeometryFactory SHAPES = new GeometryFactory();

  private StoreFixtures() {}

  /** A tenth of a degree square. */
  static Feature park(String id) {
    Geometry square = SHAPES.toGeometry(new Envelope(121.0, 121.1, 31.0, 31.1));
    return Feature.of(Shanghai.PARKS, id, square, parkValues());
  }

  static Feature shapelessPark() {
    return Feature.of(Shanghai.PARKS, "park-99", null, parkValues());
  }

  private static Map<String, Object> parkValues() {
    return Map.of(
        "name", "张江“药谷”",
        "membership", "confirmed",
        "industry", "生物医药",
        "year", 2020L,
        "areaKm2", 9.9,
        "footprintBasis", "publishedArea",
        "source", "test",
        "quality", "official");
  }

  static Feature enterprise(String id, BigDecimal outputYuan) {
    return Feature.of(
        Shanghai.ENTERPRISES,
        id,
        SHAPES.createPoint(new Coordinate(121.5, 31.2)),
        Map.of(
            "name", "模拟企业",
            "industry", "汽车",
            "latestOutputYuan", outputYuan,
            "source", "test",
            "quality", "synthetic"));
  }

  static OutputRecord output(String enterpriseId, int year, String yuan) {
    BigDecimal amount = new BigDecimal(yuan);
    return new OutputRecord(enterpriseId, year, amount, amount, amount, null, null, 1.5, 10);
  }

  static Feature ofEveryType() {
    return Feature.of(
        EVERY_TYPE,
        "line",
        SHAPES.createLineString(
            new Coordinate[] {new Coordinate(121.123456789, 31), new Coordinate(121.2, 31.1)}),
        Map.of(
            "order",
            "引号“”' \" 和 \\ 𠮷",
            "group",
            Long.MAX_VALUE,
            "select",
            0.1 + 0.2,
            "amountYuan",
            new BigDecimal("-0.01"),
            "from",
            false,
            "tags",
            List.of("一, 二", "\"三\"", ""),
            "source",
            "test",
            "quality",
            "official"));
  }

  static Feature ofEveryTypeButNull() {
    return Feature.of(EVERY_TYPE, "nothing", null, Map.of("source", "test", "quality", "official"));
  }

  /** A row of a derived collection: each required field has some value. */
  static Feature joinReport(String id) {
    Map<String, Object> values = new HashMap<>();
    for (FieldDef field : Shanghai.JOIN_REPORTS.fields()) {
      if (field.required()) {
        values.put(field.name(), some(field));
      }
    }
    values.put("quality", "synthetic");
    return Feature.of(Shanghai.JOIN_REPORTS, id, null, values);
  }

  private static Object some(FieldDef field) {
    return switch (field.type()) {
      case STRING, DATE -> "some";
      case INTEGER -> 1L;
      case NUMBER -> 1.0;
      case DECIMAL -> BigDecimal.ONE;
      case BOOLEAN -> true;
      case STRINGS -> List.of();
    };
  }

  /** A statement past the store. */
  static void run(StoreConfig config, String sql) {
    try (var connection =
        DriverManager.getConnection(config.jdbcUrl(), config.user(), config.password())) {
      connection.createStatement().execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The first column of the first row, asked past the store. */
  static String ask(StoreConfig config, String sql) {
    try (var connection =
            DriverManager.getConnection(config.jdbcUrl(), config.user(), config.password());
        var result = connection.createStatement().executeQuery(sql)) {
      result.next();
      return result.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
