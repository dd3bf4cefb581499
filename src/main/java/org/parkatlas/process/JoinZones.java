package org.parkatlas.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.analysis.Zone;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.geo.Overlap;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldRole;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Level;
import org.parkatlas.model.Reader;

/**
 * The zones of a join: those of a served level or a caller's own.
 *
 * @param level null if they are the caller's own
 * @param partition whether each point belongs to one zone alone
 * @param features the zones of a level by id; empty if they are the caller's own
 */
record JoinZones(Level level, List<Zone> zones, boolean partition, Map<String, Feature> features) {
  static final int MOST_ZONES = 2_000;

  /** Zones lying over each other more often than this on average are a mistake or an attack. */
  private static final double MOST_LAYERS = 100;

  static JoinZones ofLevel(Level level, Snapshot snapshot) {
    Map<String, Feature> features = new HashMap<>();
    snapshot.collection(level.collection()).features(Reader.PUBLIC).stream()
        .filter(zone -> zone.geometry() != null)
        .forEach(zone -> features.put(zone.id(), zone));
    List<Zone> zones =
        features.values().stream()
            .map(zone -> new Zone(zone.id(), zone.string(FieldRole.NAME), zone.geometry()))
            .toList();
    return new JoinZones(level, zones, level.partition(), features);
  }

  /**
   * @throws InvalidInput if there are none, too many, or they lie on one heap
   */
  static JoinZones ofCaller(GivenRows rows, boolean partition) {
    String where = rows.where();
    if (rows.polygons().isEmpty()) {
      throw new InvalidInput(where, null, "has no polygons", "Give at least one.");
    }
    if (rows.polygons().size() > MOST_ZONES) {
      throw new InvalidInput(
          where, null, "has more than " + MOST_ZONES + " zones", "Join them in parts.");
    }
    List<Zone> zones =
        rows.polygons().stream()
            .map(row -> new Zone(row.id(), row.name(), row.geometry()))
            .toList();
    refuseHeap(where, zones);
    return new JoinZones(null, zones, partition, Map.of());
  }

  private static void refuseHeap(String where, List<Zone> zones) {
    Envelope all = new Envelope();
    double sum = 0;
    for (Zone zone : zones) {
      all.expandToInclude(zone.shape().getEnvelopeInternal());
      sum += zone.shape().getEnvelopeInternal().getArea();
    }
    if (sum > MOST_LAYERS * all.getArea()) {
      throw new InvalidInput(
          where, null, "lie over each other more than 100 times", "Join them in parts.");
    }
  }

  /**
   * Holds the caller to the word that the zones do not overlap.
   *
   * @throws InvalidInput naming two that overlap by more than a square metre
   */
  void refuseOverlaps(String where, Progress progress) {
    List<Geometry> shapes = zones.stream().map(Zone::shape).toList();
    Overlap.first(shapes, () -> progress.at(0, 1))
        .ifPresent(
            overlap -> {
              throw new InvalidInput(
                  where,
                  zones.get(overlap.one()).id() + ", " + zones.get(overlap.other()).id(),
                  "has zones that overlap by %.0f m², but a partition has no overlaps"
                      .formatted(overlap.areaM2()),
                  "Mend the zones, or leave out inputs.partition.");
            });
  }
}
