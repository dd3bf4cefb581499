package org.parkatlas.analysis;

import java.util.List;
import java.util.Optional;
import org.parkatlas.catalog.Item;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.Basis;
import org.parkatlas.model.City;
import org.parkatlas.model.Feature;
import org.parkatlas.model.Level;
import org.parkatlas.model.Measure;
import org.parkatlas.model.Reader;

/**
 * A target that a plan sets, if the row of its plan is there.
 *
 * @param terms what it is, and what it holds for
 * @param row of the plan
 * @param published figures of its scope, on its land, that others published: what it is held
 *     against
 */
public record LandTarget(City.Target terms, Feature row, List<Feature> published) {

  /** The city's first one; empty if it has none. */
  public static Optional<LandTarget> of(Snapshot snapshot) {
    return snapshot.atlas().city().targets().stream()
        .flatMap(target -> of(target, snapshot).stream())
        .findFirst();
  }

  private static Optional<LandTarget> of(City.Target target, Snapshot snapshot) {
    List<Feature> published =
        target.published().stream().flatMap(id -> PublishedFigures.named(snapshot, id)).toList();
    return snapshot
        .collection(target.collection())
        .byId(target.row(), Reader.PUBLIC)
        .map(Item::feature)
        .map(row -> new LandTarget(target, row, published));
  }

  /** Whether figures are of the target's own measure, land and scope; others are not held to it. */
  public boolean holdsFor(Level level, Basis basis, Optional<Measure> measure) {
    return terms.level().filter(level.code()::equals).isPresent()
        && terms.basis() == basis
        && measure.map(Measure::code).filter(terms.measure()::equals).isPresent();
  }
}
