package org.parkatlas.analysis;

import java.util.Optional;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.Item;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.Basis;
import org.parkatlas.model.City;
import org.parkatlas.model.Feature;
import org.parkatlas.model.Reader;
import org.parkatlas.model.Text;

/**
 * The target that land efficiency is held against: the city's first one, if the row of its plan is
 * there.
 *
 * @param row of the plan
 * @param yuanPerKm2 yuan a square kilometre
 * @param scope what it holds for, as the plan names it
 */
public record LandTarget(
    Feature row, String plan, int year, Basis basis, double yuanPerKm2, Text scope) {

  /** Empty if the city has none. */
  public static Optional<LandTarget> of(Snapshot snapshot) {
    return snapshot.atlas().city().targets().stream()
        .flatMap(target -> of(target, snapshot).stream())
        .findFirst();
  }

  private static Optional<LandTarget> of(City.Target target, Snapshot snapshot) {
    Collection plan = snapshot.collection(target.collection());
    return plan.byId(target.row(), Reader.PUBLIC)
        .map(Item::feature)
        .map(
            row ->
                new LandTarget(
                    row,
                    target.plan(),
                    target.year(),
                    target.basis(),
                    target.yuanPerKm2(),
                    target.scope()));
  }
}
