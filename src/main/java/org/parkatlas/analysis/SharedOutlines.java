package org.parkatlas.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * Zones with the very outline of a zone of a partition answer as that zone does: what lies on a
 * border counts in one of the partition's zones, and so in one of those that share their outlines.
 */
final class SharedOutlines {
  private static final int NONE = -1;

  /** For each zone, the number of the partition's zone with the same outline. */
  private final int[] twins;

  /** By id, as its index has it. */
  private final List<Zone> partition;

  private SharedOutlines(int[] twins, List<Zone> partition) {
    this.twins = twins;
    this.partition = partition;
  }

  /**
   * @param zones of a level that is no partition
   * @param partition zones that leave no gap and do not overlap
   */
  static SharedOutlines of(List<Zone> zones, List<Zone> partition) {
    List<Zone> byId = partition.stream().sorted(Comparator.comparing(Zone::id)).toList();
    int[] twins = zones.stream().mapToInt(zone -> twin(zone.shape(), byId)).toArray();
    return new SharedOutlines(twins, byId);
  }

  private static int twin(Geometry shape, List<Zone> partition) {
    for (int i = 0; i < partition.size(); i++) {
      Geometry other = partition.get(i).shape();
      if (!shape.isEmpty()
          && shape.getEnvelopeInternal().equals(other.getEnvelopeInternal())
          && shape.equalsTopo(other)) {
        return i;
      }
    }
    return NONE;
  }

  /**
   * The pairs without those of a border point and a zone whose twin it does not belong to.
   *
   * @param points the same that were located
   */
  Matches settled(Matches located, List<Geometry> points) {
    if (Arrays.stream(twins).allMatch(twin -> twin == NONE)) {
      return located;
    }
    Matches home = new SpatialJoin(new ZoneIndex(partition), true).match(points);
    Matches.Builder pairs = new Matches.Builder();
    int pair = 0;
    int homePair = 0;
    for (int point = 0; point < points.size(); point++) {
      int zoneAtHome = NONE;
      for (; homePair < home.pairs() && home.point(homePair) == point; homePair++) {
        zoneAtHome = home.zone(homePair);
      }
      for (; pair < located.pairs() && located.point(pair) == point; pair++) {
        int twin = twins[located.zone(pair)];
        if (twin == NONE || twin == zoneAtHome) {
          pairs.pair(point, located.zone(pair), located.onBorder(point));
        }
      }
      if (located.unplaced(point)) {
        pairs.unplaced(point);
      }
    }
    return new Matches(points.size(), List.of(pairs));
  }
}
