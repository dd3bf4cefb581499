package org.parkatlas.analysis;

import java.util.Optional;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.Feature;
import org.parkatlas.model.Unit;

/**
 * The target that land efficiency is held against: 工业园区单位土地产值 of the 14th five-year plan (indicator
 * no. 5), on supplied industrial land.
 *
 * @param row the indicator it stands in
 * @param yuanPerKm2 yuan per km²
 */
public record LandTarget(Feature row, double yuanPerKm2) {
  private static final double YUAN_IN_YI = 1e8;
  private static final long NUMBER = 5;
  private static final String PLAN = "fyp14";

  /** Empty if the plan is not among the indicators. */
  public static Optional<LandTarget> of(Snapshot snapshot) {
    return snapshot.collection(Atlas.INDICATORS.id()).features().stream()
        .filter(row -> PLAN.equals(row.string("plan")))
        .filter(row -> Long.valueOf(NUMBER).equals(row.integer("no")))
        .filter(row -> Unit.YI_YUAN_PER_KM2.symbol().zh().equals(row.string("unit")))
        .filter(row -> row.number("targetValue") != null)
        .findFirst()
        .map(row -> new LandTarget(row, row.number("targetValue") * YUAN_IN_YI));
  }
}
