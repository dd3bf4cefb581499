package org.parkatlas.api.figures;

import java.util.List;
import java.util.Optional;
import org.parkatlas.analysis.PublishedFigures;
import org.parkatlas.analysis.ZoneFigures;
import org.parkatlas.model.Basis;
import org.parkatlas.model.Level;
import org.parkatlas.model.Measure;
import org.parkatlas.model.Ratio;

/**
 * Land efficiency as asked for.
 *
 * @param measure empty if nothing is measured
 * @param year null if there are no figures at all
 * @param years all years with figures
 * @param ratios that rows have, too
 * @param zones one for each zone
 * @param published of zones, by others
 */
record Efficiency(
    Level level,
    Basis basis,
    Optional<Measure> measure,
    Integer year,
    List<Integer> years,
    List<ZoneFigures> zones,
    List<Ratio> ratios,
    PublishedFigures published) {
  boolean synthetic() {
    return zones.stream().anyMatch(ZoneFigures::synthetic);
  }
}
