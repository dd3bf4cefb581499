package org.parkatlas.process;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.parkatlas.analysis.ZoneFigures;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.Basis;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Level;
import org.parkatlas.model.Measure;
import org.parkatlas.model.Reader;

/**
 * Land efficiency that is served, as inputs name it. These figures are public, so nothing worked
 * out from them can give away an enterprise.
 *
 * @param year null if there are no figures at all
 * @param measure the main one; empty if nothing is measured
 * @param rows one for each zone
 */
record ServedFigures(
    Level level, Integer year, Basis basis, Optional<Measure> measure, List<ZoneFigures> rows) {

  /** By the inputs {@code level}, {@code year} and {@code basis}; else the latest year. */
  static ServedFigures of(Inputs inputs, Snapshot snapshot) {
    Level level = Levels.of(inputs, snapshot.atlas());
    Collection collection = snapshot.collection(level.efficiencyCollection());
    return of(snapshot, level, year(inputs, collection), Levels.basis(inputs));
  }

  /** The same year's figures of a level on another basis. */
  static ServedFigures of(Snapshot snapshot, Level level, Integer year, Basis basis) {
    List<ZoneFigures> rows =
        year == null
            ? List.of()
            : ZoneFigures.of(snapshot.collection(level.efficiencyCollection()), year, basis);
    return new ServedFigures(level, year, basis, snapshot.atlas().mainMeasure(), rows);
  }

  private static Integer year(Inputs inputs, Collection collection) {
    List<Integer> years =
        collection.features(Reader.PUBLIC).stream()
            .map(row -> row.year().intValue())
            .distinct()
            .sorted()
            .toList();
    Integer latest = years.isEmpty() ? null : years.get(years.size() - 1);
    return inputs.decimal("year").map(year -> known(year, years)).orElse(latest);
  }

  private static Integer known(BigDecimal given, List<Integer> years) {
    return years.stream()
        .filter(year -> given.compareTo(BigDecimal.valueOf(year)) == 0)
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInput(
                    Inputs.where("year"),
                    given.toString(),
                    "is not a year with figures",
                    "Use one of " + years + "."));
  }

  boolean synthetic() {
    return rows.stream().anyMatch(ZoneFigures::synthetic);
  }
}
