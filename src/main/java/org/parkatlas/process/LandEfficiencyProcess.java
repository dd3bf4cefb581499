package org.parkatlas.process;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.parkatlas.analysis.DrawnArea;
import org.parkatlas.analysis.ZoneFigures;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.geo.Area;
import org.parkatlas.model.Basis;
import org.parkatlas.model.EfficiencyFields;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Level;
import org.parkatlas.model.Quality;
import org.parkatlas.model.Role;
import org.parkatlas.source.DeclaredCrs;
import org.parkatlas.source.JoinColumns;
import org.parkatlas.source.JoinSource;
import org.parkatlas.source.ShapeGeoJson.Kind;
import org.parkatlas.source.ShapeRow;

/**
 * {@code land-efficiency}: the published figures of a level, or an estimate for areas that the
 * caller draws, made from published figures alone (see {@link DrawnArea}).
 */
final class LandEfficiencyProcess implements Process {
  private static final Description DESCRIPTION = Description.of("land-efficiency");
  private static final String AREAS = "areas";
  private static final int MOST_AREAS = 200;
  private static final int CENTS = 2;
  private static final int M2_PLACES = 6;
  private static final String METHOD = "各区公布产值按已供应工业用地面积均摊，再按落入所绘范围的已供应面积取份额；不使用单个企业数据。";
  private static final String METHOD_EN =
      "Each district's published output is spread evenly over its supplied industrial land; the"
          + " area gets the share of what lies in it. No single enterprise's data is used.";

  @Override
  public Description description() {
    return DESCRIPTION;
  }

  @Override
  public Work prepare(Inputs inputs, Snapshot snapshot, String mediaType) {
    ServedFigures figures = ServedFigures.of(inputs, snapshot);
    if (!inputs.has(AREAS)) {
      return progress -> served(figures, mediaType);
    }
    Level main = snapshot.atlas().mainLevel();
    if (!figures.level().equals(main)) {
      throw new InvalidInput(
          Inputs.where("level"),
          figures.level().code(),
          "cannot be the source for areas of your own: its zones overlap or leave land out",
          "Leave it out, or use " + main.code() + ".");
    }
    InputRows areas = areas(inputs, snapshot.atlas().city().area());
    return progress -> drawn(figures, snapshot, areas, mediaType, progress);
  }

  private static InputRows areas(Inputs inputs, Area around) {
    String where = Inputs.where(AREAS);
    JoinSource source =
        new JoinSource(
            where,
            new JoinColumns(null, null, null, null),
            DeclaredCrs.of(where, null),
            around,
            InputRows.LIMITS);
    InputRows areas =
        InputRows.ofGeoJson(source, Kind.POLYGONS, inputs.given(AREAS).orElseThrow().value())
            .refuseRejects("Mend them.");
    if (areas.polygons().isEmpty()) {
      throw new InvalidInput(where, null, "has no polygons", "Give at least one.");
    }
    if (areas.polygons().size() > MOST_AREAS) {
      throw new InvalidInput(
          where, null, "has more than " + MOST_AREAS + " polygons", "Send them in parts.");
    }
    return areas;
  }

  private static ObjectNode envelope(ServedFigures figures) {
    ObjectNode envelope = ResultWriter.object().put("level", figures.level().code());
    envelope.put("year", figures.year()).put("basis", figures.basis().code());
    return envelope.put("synthetic", figures.synthetic());
  }

  private static Output served(ServedFigures figures, String mediaType) {
    List<ResultWriter.Row> rows = new ArrayList<>();
    for (ZoneFigures row : figures.rows()) {
      ObjectNode properties = Amounts.fields(row.row());
      properties.remove(EfficiencyFields.ZONE_ID.name());
      Double yuanPerKm2 = row.yuanPerKm2();
      Amounts.efficiency(properties, yuanPerKm2 == null ? null : BigDecimal.valueOf(yuanPerKm2));
      rows.add(new ResultWriter.Row(row.zoneId(), row.shape(), properties));
    }
    return ResultWriter.write(envelope(figures), "zones", rows, mediaType);
  }

  private static Output drawn(
      ServedFigures figures,
      Snapshot snapshot,
      InputRows areas,
      String mediaType,
      Progress progress) {
    // Output is spread over supplied land whatever it is divided by in the end.
    Level main = snapshot.atlas().mainLevel();
    List<ZoneFigures> districts =
        ServedFigures.of(snapshot, main, figures.year(), Basis.SUPPLIED).rows();
    int year = figures.year() == null ? 0 : figures.year();
    DrawnArea estimator = new DrawnArea(districts, land(snapshot), year);
    ObjectNode envelope = envelope(figures).put("quality", Quality.ESTIMATED.code());
    envelope.put("method", METHOD).put("methodEn", METHOD_EN);
    List<ResultWriter.Row> rows = new ArrayList<>();
    for (ShapeRow area : areas.polygons()) {
      progress.at(rows.size(), areas.polygons().size());
      DrawnArea.Estimate estimate = estimator.estimate(area.geometry());
      ObjectNode properties = properties(estimate, figures.basis()).put("name", area.name());
      rows.add(new ResultWriter.Row(area.id(), area.geometry(), properties));
    }
    return ResultWriter.write(envelope, "zones", rows, mediaType);
  }

  private static Collection land(Snapshot snapshot) {
    return snapshot
        .atlas()
        .the(Role.LAND)
        .map(def -> snapshot.collection(def.id()))
        .orElseThrow(
            () ->
                new InvalidInput(
                    Inputs.where(AREAS),
                    null,
                    "cannot be estimated: no supplied land is known here",
                    "Leave it out."));
  }

  private static ObjectNode properties(DrawnArea.Estimate estimate, Basis basis) {
    BigDecimal supplied = km2(estimate.suppliedKm2());
    BigDecimal footprint = km2(estimate.footprintKm2());
    BigDecimal area =
        switch (basis) {
          case SUPPLIED -> supplied;
          case FOOTPRINT -> footprint;
          case GROSS -> null;
        };
    String reason =
        estimate.reason() == null && area == null ? "noPublishedArea" : estimate.reason();
    ObjectNode properties = ResultWriter.object().put("outputYuan", estimate.outputYuan());
    properties.put("areaKm2", area).put("suppliedKm2", supplied).put("footprintKm2", footprint);
    boolean known = reason == null && area.signum() > 0;
    Amounts.efficiency(
        properties,
        known ? estimate.outputYuan().divide(area, CENTS, RoundingMode.HALF_EVEN) : null);
    properties.put("reason", reason).put("quality", Quality.ESTIMATED.code());
    ArrayNode parts = properties.putArray("parts");
    estimate.parts().forEach(part -> parts.add(part(part)));
    return properties;
  }

  private static ObjectNode part(DrawnArea.Part part) {
    ObjectNode json = ResultWriter.object().put("zone", part.district().zoneId());
    json.put("name", part.district().name());
    json.put("suppliedKm2", km2(part.suppliedKm2())).put("outputYuan", part.outputYuan());
    json.put("zoneOutputYuan", part.district().outputYuan());
    json.put("zoneSuppliedKm2", part.district().areaKm2());
    return json.put("reason", part.reason());
  }

  /** To the square metre. */
  private static BigDecimal km2(double km2) {
    return BigDecimal.valueOf(km2).setScale(M2_PLACES, RoundingMode.HALF_EVEN);
  }
}
