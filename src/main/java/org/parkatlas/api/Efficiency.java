package org.parkatlas.api;

import java.util.List;
import org.parkatlas.model.Basis;
import org.parkatlas.model.Feature;
import org.parkatlas.model.Level;

/**
 * Land efficiency as asked for.
 *
 * @param year null if there are no figures at all
 * @param years all years with figures
 * @param zones features of the level's derived collection, one for each zone
 */
record Efficiency(
    Level level, Basis basis, Integer year, List<Integer> years, List<Feature> zones) {
  boolean synthetic() {
    return zones.stream().anyMatch(Notices::synthetic);
  }
}
