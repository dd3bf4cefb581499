package org.parkatlas.analysis;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parkatlas.analysis.AreaFigure.Reason;
import org.parkatlas.model.Basis;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.EfficiencyFields;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.FieldRole;
import org.parkatlas.model.Measure;
import org.parkatlas.model.ProvenanceFields;
import org.parkatlas.model.Quality;
import org.parkatlas.model.Ratio;

/**
 * The figures of a zone in a year over one area: each measure's sum, and the sum ÷ the area.
 *
 * @param sums by measure, the main one first; empty if nothing is measured
 */
record EfficiencyRow(
    MeasuredZone measured, int year, Basis basis, Map<Measure, Sum> sums, AreaFigure area) {
  private static final Sum NOTHING = new Sum(Tally.ZERO, false);

  /**
   * What the join found in the zone.
   *
   * @param withheld it would give away a single unit
   */
  record Sum(Tally tally, boolean withheld) {
    /** Null where nothing is known or it may not be shown: no figure is not zero. */
    BigDecimal shown() {
      return withheld || tally.count() == 0 ? null : tally.amount();
    }
  }

  /** Sums are shown where they mean something. */
  EfficiencyRow {
    sums = area.hasSums() ? sums : Map.of();
  }

  private Feature zone() {
    return measured.feature();
  }

  private Sum main() {
    return sums.values().stream().findFirst().orElse(NOTHING);
  }

  /** Why there is no figure of the main measure. */
  private Reason reason() {
    if (!area.hasSums()) {
      return area.reason();
    }
    if (main().withheld()) {
      return Reason.SUPPRESSED;
    }
    return main().tally().count() == 0 ? Reason.NO_OUTPUT : area.reason();
  }

  private Double perKm2(Sum sum) {
    BigDecimal shown = sum.shown();
    return shown == null || area.km2() == null ? null : shown.doubleValue() / area.km2();
  }

  private Double ratio(Ratio ratio) {
    BigDecimal over = shown(ratio.over());
    BigDecimal under = shown(ratio.under());
    return over == null || under == null || under.signum() <= 0
        ? null
        : over.doubleValue() / under.doubleValue() * ratio.factor();
  }

  private BigDecimal shown(String measure) {
    return sums.entrySet().stream()
        .filter(sum -> sum.getKey().code().equals(measure))
        .findFirst()
        .map(sum -> sum.getValue().shown())
        .orElse(null);
  }

  /** Null where there is no sum. */
  private String numerator() {
    if (main().shown() == null) {
      return null;
    }
    return measured.byDeclaration() ? "declared" : "located";
  }

  private String numeratorSource(boolean synthetic) {
    return (synthetic ? "演示企业产出（模拟）" : "企业产出")
        + (measured.byDeclaration() ? "按企业申报的园区汇总" : "按位置汇总");
  }

  private List<String> withheld() {
    return sums.entrySet().stream()
        .filter(sum -> sum.getValue().withheld())
        .map(sum -> sum.getKey().code())
        .toList();
  }

  /** Writes rows as features of a level's derived collection. */
  record Writer(CollectionDef def, List<Ratio> ratios, boolean synthetic) {

    Feature write(EfficiencyRow row) {
      String id = row.zone().id() + "-" + row.year + "-" + row.basis.code();
      Map<String, Object> values = new HashMap<>();
      put(values, EfficiencyFields.ZONE_ID, row.zone().id());
      put(values, EfficiencyFields.NAME, row.zone().string(FieldRole.NAME));
      put(values, EfficiencyFields.NAME_EN, row.zone().string(FieldRole.NAME_EN));
      put(values, EfficiencyFields.YEAR, (long) row.year);
      put(values, EfficiencyFields.BASIS, row.basis.code());
      row.sums.forEach((measure, sum) -> put(values, measure, sum, row));
      ratios.forEach(ratio -> values.put(ratio.code(), row.ratio(ratio)));
      put(values, EfficiencyFields.AREA, row.area.km2());
      put(values, EfficiencyFields.UNITS, row.area.hasSums() ? row.main().tally().count() : null);
      put(values, EfficiencyFields.SYMBOL, row.measured.symbol());
      put(values, EfficiencyFields.NUMERATOR, row.numerator());
      put(values, EfficiencyFields.REASON, row.reason() == null ? null : row.reason().code());
      put(values, EfficiencyFields.AREA_REASON, row.area.reasonCode());
      put(values, EfficiencyFields.WITHHELD, row.withheld());
      put(values, EfficiencyFields.SYNTHETIC, synthetic);
      put(values, EfficiencyFields.NUMERATOR_SOURCE, row.numeratorSource(synthetic));
      put(values, EfficiencyFields.AREA_SOURCE, row.area.source());
      put(
          values,
          EfficiencyFields.AREA_QUALITY,
          row.area.quality() == null ? null : row.area.quality().code());
      values.putAll(provenance(row));
      return Feature.of(def, id, row.zone().geometry(), values);
    }

    private static void put(Map<String, Object> values, FieldDef field, Object value) {
      values.put(field.name(), value);
    }

    private static void put(
        Map<String, Object> values, Measure measure, Sum sum, EfficiencyRow row) {
      BigDecimal shown = sum.shown();
      values.put(measure.sumField(), shown == null ? null : measure.sum(shown));
      values.put(measure.perKm2Field(), row.perKm2(sum));
    }

    private Map<String, Object> provenance(EfficiencyRow row) {
      Map<String, Object> values = new HashMap<>();
      put(values, ProvenanceFields.SOURCE, "ParkAtlas 空间连接与土地产出效率计算");
      put(values, ProvenanceFields.SOURCE_SECTION, "产值（元）÷" + row.basis.title().zh() + "（平方公里）");
      put(values, ProvenanceFields.SOURCE_YEAR, (long) row.year);
      put(
          values,
          ProvenanceFields.QUALITY,
          (synthetic ? Quality.SYNTHETIC : Quality.DERIVED).code());
      put(values, ProvenanceFields.SHAPE_METHOD, row.zone().value(ProvenanceFields.SHAPE_METHOD));
      put(
          values,
          ProvenanceFields.SHAPE_ACCURACY_M,
          row.zone().value(ProvenanceFields.SHAPE_ACCURACY_M));
      return values;
    }
  }
}
