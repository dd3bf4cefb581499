package org.parkatlas.analysis;

import java.util.List;

/**
 * How the area of each of some polygons is spread over zones. Immutable; it holds for any amounts.
 *
 * @param shapes one for each polygon, in the order given
 */
public record AreaShares(List<Shares> shapes) {
  /**
   * One polygon's shares of its ellipsoidal area.
   *
   * @param parts what lies in each zone it reaches into, in the order of zones
   * @param covered share that lies in at least one zone
   * @param rest share that lies in none
   */
  record Shares(List<Part> parts, double covered, double rest) {
    /** A smaller share is noise of the overlay, not land. */
    static final double NEGLIGIBLE = 1e-9;

    /** A polygon without an area cannot be shared. */
    static final Shares NO_AREA = new Shares(List.of(), 0, 0);

    static final Shares OUTSIDE = new Shares(List.of(), 0, 1);

    static Shares of(List<Part> parts, double covered) {
      double rest = 1 - covered;
      return new Shares(parts, covered, rest > NEGLIGIBLE ? rest : 0);
    }

    boolean hasArea() {
      return covered > 0 || rest > 0;
    }

    /** Some of its land lies in several zones. */
    boolean overlapping() {
      return parts.stream().mapToDouble(Part::share).sum() > covered + NEGLIGIBLE;
    }
  }

  /**
   * @param zone number in the order of zone ids
   * @param share of the polygon's area, above 0, up to 1
   */
  record Part(int zone, double share) {}
}
