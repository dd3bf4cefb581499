package org.parkatlas.encode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.parkatlas.catalog.View;
import org.parkatlas.geo.Crs;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;

/** Features that a format may stumble over. */
public final class ViewedFeatures {
  static final String SQUARE = "POLYGON ((121 31, 121.01 31, 121.01 31.01, 121 31.01, 121 31))";

  private ViewedFeatures() {}

  /** A district with a list, a number, a comma, a quote and a line break in its texts. */
  static Feature district(String id, String wkt) {
    Map<String, Object> values = values();
    values.put("name", "黄浦区");
    values.put("areaKm2", 20.52);
    values.put("industries", List.of("集成电路", "生物医药"));
    values.put("shapeIncludesWater", true);
    values.put("notes", "=1+1, \"引号\"\n第二行");
    return Feature.of(Shanghai.DISTRICTS, id, shape(wkt), values);
  }

  /** A park of a year, or of none. */
  static Feature park(String id, Long year, String wkt) {
    Map<String, Object> values = values();
    values.put("name", "张江");
    values.put("year", year);
    values.put("membership", "confirmed");
    values.put("industry", "集成电路");
    values.put("footprintBasis", "publishedArea");
    return Feature.of(Shanghai.PARKS, id, shape(wkt), values);
  }

  /** A row without a shape, with a day. */
  static Feature policy(String id) {
    Map<String, Object> values = values();
    values.put("title", "上海市先进制造业发展“十四五”规划");
    values.put("date", "2021-07-05");
    return Feature.of(Shanghai.POLICIES, id, null, values);
  }

  private static Map<String, Object> values() {
    return new HashMap<>(Map.of("source", "样本", "quality", "official"));
  }

  static Geometry shape(String wkt) {
    try {
      return wkt == null ? null : new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
  }

  /** All public fields and the shape in this system. */
  static View in(CollectionDef def, String crs) {
    return new View(def.publicFields(), true, Crs.of(crs));
  }

  /** Only these fields and no shape. */
  static View only(CollectionDef def, String... fields) {
    return new View(
        List.of(fields).stream().map(name -> def.field(name).orElseThrow()).toList(),
        false,
        Crs.CRS84);
  }
}
