package org.parkatlas.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.Query;
import org.parkatlas.model.Basis;
import org.parkatlas.model.EfficiencyFields;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.Measure;
import org.parkatlas.model.Ratio;
import org.parkatlas.model.Reader;

/**
 * The figures of one zone in a year over one area, as they are served: the reader of what {@link
 * EfficiencyRow} writes.
 *
 * @param row of a level's efficiency collection
 */
public record ZoneFigures(Feature row) {
  /**
   * Of every zone of a level, in the collection's order.
   *
   * @param efficiency a level's efficiency collection
   */
  public static List<ZoneFigures> of(Collection efficiency, int year, Basis basis) {
    Query query =
        Query.all()
            .withEquals(
                Map.of(
                    EfficiencyFields.YEAR.name(),
                    (long) year,
                    EfficiencyFields.BASIS.name(),
                    basis.code()));
    return of(efficiency.query(query, Reader.PUBLIC).features());
  }

  public static List<ZoneFigures> of(List<Feature> rows) {
    return rows.stream().map(ZoneFigures::new).toList();
  }

  public String zoneId() {
    return text(EfficiencyFields.ZONE_ID);
  }

  public String name() {
    return text(EfficiencyFields.NAME);
  }

  /** Null if it has none. */
  public String nameEn() {
    return text(EfficiencyFields.NAME_EN);
  }

  /** Longitude, latitude; null if the zone has none. */
  public Geometry shape() {
    return row.geometry();
  }

  /** Null with an {@linkplain #reason reason}. */
  public Double areaKm2() {
    return (Double) row.value(EfficiencyFields.AREA);
  }

  /** How many units the sums are of. */
  public Long units() {
    return (Long) row.value(EfficiencyFields.UNITS);
  }

  public boolean synthetic() {
    return Boolean.TRUE.equals(row.value(EfficiencyFields.SYNTHETIC));
  }

  public String numeratorSource() {
    return text(EfficiencyFields.NUMERATOR_SOURCE);
  }

  public String areaSource() {
    return text(EfficiencyFields.AREA_SOURCE);
  }

  /** Sum of a measure in its unit, exact where it is money; null if unknown or withheld. */
  public Number sum(Measure measure) {
    return (Number) row.value(measure.sumField());
  }

  /** A measure a square kilometre, in its unit; null with a {@linkplain #reason reason}. */
  public Double perKm2(Measure measure) {
    return row.number(measure.perKm2Field());
  }

  /** Null if a part of it is unknown or withheld. */
  public Double ratio(Ratio ratio) {
    return row.number(ratio.code());
  }

  /** The main measure in yuan; null if unknown or withheld. */
  public BigDecimal outputYuan() {
    return (BigDecimal) row.value(EfficiencyFields.OUTPUT);
  }

  /** The main measure in yuan a square kilometre; null with a {@linkplain #reason reason}. */
  public Double yuanPerKm2() {
    return (Double) row.value(EfficiencyFields.PER_KM2);
  }

  /** Code of why there is no figure of the main measure; null if there is one. */
  public String reason() {
    return text(EfficiencyFields.REASON);
  }

  /** Code of why there is no figure of a measure; null if there is one. */
  public String reason(Measure measure) {
    if (measure.main()) {
      return reason();
    }
    if (((List<?>) row.value(EfficiencyFields.WITHHELD)).contains(measure.code())) {
      return AreaFigure.Reason.SUPPRESSED.code();
    }
    return sum(measure) == null
        ? AreaFigure.Reason.NO_OUTPUT.code()
        : text(EfficiencyFields.AREA_REASON);
  }

  private String text(FieldDef field) {
    return (String) row.value(field);
  }
}
