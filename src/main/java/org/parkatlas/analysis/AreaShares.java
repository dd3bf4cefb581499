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
   * @param rest share that lies in none. Measured, not subtracted: an edge that a border cuts is
   *     two geodesics where it was one, so the pieces differ from the whole by some 1e-8, and money
   *     would follow
   */
  record Shares(List<Part> parts, double covered, double rest) {
    /** A polygon without an area cannot be shared. */
    static final Shares NO_AREA = new Shares(List.of(), 0, 0);

    static final Shares OUTSIDE = new Shares(List.of(), 0, 1);

    boolean hasArea() {
      return covered > 0 || rest > 0;
    }
  }

  /**
   * @param zone number in the order of zone ids
   * @param share of the polygon's area, above 0, up to 1
   */
  record Part(int zone, double share) {}
}
