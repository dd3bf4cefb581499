package org.parkatlas.shanghai.demo;

import org.locationtech.jts.geom.Coordinate;

/**
 * A place where industrial land lies together.
 *
 * @param centre longitude, latitude
 * @param netKm2 how much land it should have; infinite for a park, which is filled
 * @param vigour output per land beside the other sites' (1 = ordinary zone)
 * @param park the park it fills, or null
 */
record Site(Kind kind, Area district, Coordinate centre, double netKm2, double vigour, Area park) {

  /** What kind of place, with the kind of block its parcels belong to. */
  enum Kind {
    FIRST_PARK("104", 8, 11),
    PARK("104", 5, 9),
    ZONE("104", 1, 4),
    TOWN("195", 2, 4),
    VILLAGE("198", 2, 5);

    private final String blockKind;
    private final int fewestPlots;
    private final int mostPlots;

    Kind(String blockKind, int fewestPlots, int mostPlots) {
      this.blockKind = blockKind;
      this.fewestPlots = fewestPlots;
      this.mostPlots = mostPlots;
    }

    /** 104 (industrial blocks), 195 (inside the built-up area), 198 (outside it). */
    String blockKind() {
      return blockKind;
    }

    int plotsPerBlock(Dice dice) {
      return dice.between(fewestPlots, mostPlots);
    }
  }
}
