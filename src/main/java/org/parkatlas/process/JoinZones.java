package org.parkatlas.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.parkatlas.analysis.Zone;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.geo.Ellipsoid;
import org.parkatlas.model.Feature;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Level;

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

  /** Slivers that rounding of coordinates leaves between neighbours. */
  private static final double TOLERATED_M2 = 1;

  static JoinZones ofLevel(Level level, Snapshot snapshot) {
    Map<String, Feature> features = new HashMap<>();
    snapshot.collection(level.collection()).features().stream()
        .filter(zone -> zone.geometry() != null)
        .forEach(zone -> features.put(zone.id(), zone));
    List<Zone> zones =
        features.values().stream()
            .map(zone -> new Zone(zone.id(), zone.string("name"), zone.geometry()))
            .toList();
    return new JoinZones(level, zones, level.partition(), features);
  }

  /**
   * @param where how messages name the input
   * @throws InvalidInput if the zones are no polygons, or too many, or lie on one heap
   */
  static JoinZones ofCaller(String where, GivenTable table, boolean partition) {
    if (table.rows().isEmpty() || table.ofPoints()) {
      throw new InvalidInput(where, null, "has no polygons", "Give at least one.");
    }
    if (table.rows().size() > MOST_ZONES) {
      throw new InvalidInput(
          where, null, "has more than " + MOST_ZONES + " zones", "Join them in parts.");
    }
    List<Zone> zones =
        table.rows().stream().map(row -> new Zone(row.id(), row.name(), row.shape())).toList();
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
    STRtree tree = new STRtree();
    for (int i = 0; i < zones.size(); i++) {
      tree.insert(zones.get(i).shape().getEnvelopeInternal(), i);
    }
    for (int i = 0; i < zones.size(); i++) {
      for (Object other : tree.query(zones.get(i).shape().getEnvelopeInternal())) {
        progress.at(0, 1);
        if ((Integer) other > i) {
          refuseOverlap(where, zones.get(i), zones.get((Integer) other));
        }
      }
    }
  }

  private static void refuseOverlap(String where, Zone one, Zone other) {
    double common = commonM2(one.shape(), other.shape());
    if (common > TOLERATED_M2) {
      throw new InvalidInput(
          where,
          one.id() + ", " + other.id(),
          "has zones that overlap by %.0f m², but a partition has no overlaps".formatted(common),
          "Mend the zones, or leave out inputs.partition.");
    }
  }

  private static double commonM2(Geometry one, Geometry other) {
    if (!one.intersects(other)) {
      return 0;
    }
    return Ellipsoid.areaM2(OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION));
  }
}
