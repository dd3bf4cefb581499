package org.parkatlas.analysis;

import java.util.List;

/**
 * How the area of each of some polygons is spread over zones. Immutable; it holds for any amounts.
 *
 * @param shapes one for each polygon, in the order given
 */
public record AreaShares(List<Shares> shapes) {
  /**
   * One polygon's shares.
   *
   * @param areaM2 ellipsoidal area of the polygon; 0 if it has none and cannot be shared
   * @param parts what lies in each zone it reaches into, in the order of zones
   * @param coveredM2 area that lies in at least one zone
   * @param restM2 area that lies in none. Measured, not subtracted: an edge that a border cuts is
   *     two geodesics where it was one, so the areas of the pieces differ from the whole's by some
   *     1e-8, and money would follow
   */
  record Shares(double areaM2, List<Part> parts, double coveredM2, double restM2) {
    static final Shares NONE = new Shares(0, List.of(), 0, 0);
  }

  /**
   * @param zone number in {@link ZoneIndex#zones}
   * @param areaM2 ellipsoidal area of the common part
   */
  record Part(int zone, double areaM2) {}
}
