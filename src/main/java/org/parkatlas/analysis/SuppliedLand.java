package org.parkatlas.analysis;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldRole;

/**
 * Supplied industrial land (已供应工业用地) by zone and year of supply, in m²: each supplied parcel's
 * supplied area, shared over zones by the area of its shape. Measures, not money: doubles will do.
 * What has no year or no area is in no zone; the {@link LandReport} says how much that is.
 */
final class SuppliedLand {
  private final List<NavigableMap<Long, Double>> byZone;

  private SuppliedLand(int zones) {
    byZone = Stream.<NavigableMap<Long, Double>>generate(TreeMap::new).limit(zones).toList();
  }

  /**
   * @param shares of the parcels, in the same order
   */
  static SuppliedLand of(List<Feature> parcels, AreaShares shares, int zones) {
    SuppliedLand land = new SuppliedLand(zones);
    for (int i = 0; i < parcels.size(); i++) {
      Long year = parcels.get(i).integer(FieldRole.SUPPLIED_YEAR);
      Double m2 = parcels.get(i).number(FieldRole.SUPPLIED_AREA);
      boolean supplied = parcels.get(i).is(FieldRole.SUPPLIED);
      if (supplied && year != null && m2 != null) {
        for (AreaShares.Part part : shares.shapes().get(i).parts()) {
          land.byZone.get(part.zone()).merge(year, m2 * part.share(), Double::sum);
        }
      }
    }
    return land;
  }

  /** What was supplied in a zone by the end of a year. */
  double m2(int zone, int year) {
    Map<Long, Double> untilThen = byZone.get(zone).headMap((long) year, true);
    return untilThen.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
