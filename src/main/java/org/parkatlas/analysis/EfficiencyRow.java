package org.parkatlas.analysis;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.parkatlas.analysis.AreaFigure.Reason;
import org.parkatlas.model.Basis;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldRole;
import org.parkatlas.model.Quality;

/**
 * One figure of land efficiency with its numerator and denominator.
 *
 * @param output what the join found in the zone
 * @param withheld the output would give away a single enterprise
 */
record EfficiencyRow(
    Feature zone, int year, Basis basis, Tally output, boolean withheld, AreaFigure area) {

  private Reason reason() {
    if (withheld) {
      return Reason.SUPPRESSED;
    }
    return output.count() == 0 ? Reason.NO_OUTPUT : area.reason();
  }

  /** Null where nothing is known or it may not be shown: no figure is not zero. */
  private BigDecimal outputYuan() {
    return withheld || output.count() == 0 ? null : output.amount();
  }

  private Double yuanPerKm2() {
    return reason() == null ? output.amount().doubleValue() / area.km2() : null;
  }

  /** Writes rows as features of a level's derived collection. */
  record Writer(CollectionDef def, boolean synthetic) {

    Feature write(EfficiencyRow row) {
      String id = row.zone.id() + "-" + row.year + "-" + row.basis.code();
      Map<String, Object> values = new HashMap<>();
      values.put("zoneId", row.zone.id());
      values.put("name", row.zone.string(FieldRole.NAME));
      values.put("nameEn", row.zone.string(FieldRole.NAME_EN));
      values.put("year", (long) row.year);
      values.put("basis", row.basis.code());
      values.put("outputYuan", row.outputYuan());
      values.put("areaKm2", row.area.km2());
      values.put("yuanPerKm2", row.yuanPerKm2());
      values.put("enterprises", row.output.count());
      values.put("reason", row.reason() == null ? null : row.reason().code());
      values.put("synthetic", synthetic);
      values.put("numeratorSource", synthetic ? "演示企业产出（模拟）按位置汇总" : "企业产出按位置汇总");
      values.put("areaSource", row.area.source());
      values.put("areaQuality", row.area.quality() == null ? null : row.area.quality().code());
      values.putAll(provenance(row));
      return Feature.of(def, id, row.zone.geometry(), values);
    }

    private Map<String, Object> provenance(EfficiencyRow row) {
      Map<String, Object> values = new HashMap<>();
      values.put("source", "ParkAtlas 空间连接与土地产出效率计算");
      values.put("sourceSection", "产值（元）÷" + row.basis.title().zh() + "（平方公里）");
      values.put("sourceYear", (long) row.year);
      values.put("quality", (synthetic ? Quality.SYNTHETIC : Quality.DERIVED).code());
      values.put("shapeMethod", row.zone.string("shapeMethod"));
      values.put("shapeAccuracyM", row.zone.number("shapeAccuracyM"));
      return values;
    }
  }
}
