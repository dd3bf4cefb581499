package org.parkatlas.cql2;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.parkatlas.geo.Crs;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.Reader;
import org.parkatlas.model.Text;
import org.parkatlas.model.Unit;

/** A collection with a field of each type, for examples. */
final class Land {
  static final CollectionDef DEF =
      CollectionDef.of(
          "land",
          GeometryKind.POLYGON,
          Text.of("地块", "Land"),
          Text.of("例子", "An example"),
          FieldDef.string("name", "名称", "Name"),
          FieldDef.string("grade", "等级", "Grade").oneOf("A", "B", "C"),
          FieldDef.string("所在区", "所在区", "District"),
          FieldDef.integer("floors", "层数", "Floors"),
          FieldDef.integer("basements", "地下层数", "Basements"),
          FieldDef.year("year", "年份", "Year"),
          FieldDef.number("areaKm2", "面积", "Area", Unit.KM2),
          FieldDef.decimal("taxYuan", "税收", "Tax", Unit.YUAN),
          FieldDef.bool("vacant", "空置", "Vacant"),
          FieldDef.date("leasedFrom", "起租", "Leased from"),
          FieldDef.date("leasedTo", "退租", "Leased to"),
          FieldDef.strings("industries", "产业", "Industries"),
          FieldDef.decimal("profitYuan", "利润", "Profit", Unit.YUAN).restricted());

  private Land() {}

  /** A feature with these values, name and value in turn; {@code geometry} is WKT. */
  static Feature with(Object... namesAndValues) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put((String) namesAndValues[i], value(namesAndValues[i + 1]));
    }
    values.put("source", "test");
    values.put("quality", "official");
    Object wkt = values.remove("geometry");
    Object id = values.remove("id");
    return Feature.of(
        DEF, id == null ? "land-1" : (String) id, wkt == null ? null : shape((String) wkt), values);
  }

  private static Object value(Object value) {
    return value instanceof Integer whole ? Long.valueOf(whole) : value;
  }

  static BigDecimal yuan(String amount) {
    return new BigDecimal(amount);
  }

  static List<String> list(String... items) {
    return List.of(items);
  }

  static Geometry shape(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
  }

  static Filter filter(String text) {
    return Filter.of(DEF, text, Filter.Language.TEXT, Crs.CRS84);
  }

  static Filter json(String text) {
    return Filter.of(DEF, text, Filter.Language.JSON, Crs.CRS84);
  }

  /** What a condition says of a feature. */
  static Truth truth(String text, Feature feature) {
    return Compiler.condition(new Scope(DEF, Reader.PUBLIC, Crs.CRS84), TextParser.parse(text))
        .of(feature);
  }
}
