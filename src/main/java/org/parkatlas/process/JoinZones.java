package org.parkatlas.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.analysis.Zone;
import org.parkatlas.geo.Overlap;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldRole;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Level;
import org.parkatlas.source.ShapeRow;

/**
 * The zones of a join, for command line and API: those of a level or a caller's own.
 *
 * @param level null if they are the caller's own
 * @param partition whether each point belongs to one zone alone
 * @param features the zones of a level by id; empty if they are the caller's own
 */
public record JoinZones(
    Level level, List<Zone> zones, boolean partition, Map<String, Feature> features) {
  static final int MOST_ZONES = 2_000;

  /** Zones lying over each other more often than this on average are a mistake or an attack. */
  private static final double MOST_LAYERS = 100;

  /**
   * @param rows of the level's collection; one without a shape covers nothing
   */
  public static JoinZones ofLevel(Level level, List<Feature> rows) {
    Map<String, Feature> features = new HashMap<>();
    rows.stream()
        .filter(zone -> zone.geometry() != null)
        .forEach(zone -> features.put(zone.id(), zone));
    List<Zone> zones =
        features.values().stream()
            .map(zone -> new Zone(zone.id(), zone.string(FieldRole.NAME), zone.geometry()))
            .toList();
    return new JoinZones(level, zones, level.partition(), features);
  }

  /**
   * @param where how messages name them: the file, or the input
   * @throws InvalidInput if there are none
   */
  public static JoinZones ofPolygons(String where, List<ShapeRow> rows, boolean partition) {
    if (rows.isEmpty()) {
      throw new InvalidInput(where, null, "has no polygons", "Give at least one.");
    }
    List<Zone> zones =
        rows.stream().map(row -> new Zone(row.id(), row.name(), row.geometry())).toList();
    return new JoinZones(null, zones, partition, Map.of());
  }

  /**
   * What a server can be asked for by anybody.
   *
   * @throws InvalidInput if there are too many, or they lie on one heap
   */
  JoinZones withinLimits(String where) {
    if (zones.size() > MOST_ZONES) {
      throw new InvalidInput(
          where, null, "has more than " + MOST_ZONES + " zones", "Join them in parts.");
    }
    refuseHeap(where, zones);
    return this;
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
   * @param pause runs now and then, and may end the search by throwing
   * @throws InvalidInput naming two that overlap by more than a square metre
   */
  public void refuseOverlaps(String where, Runnable pause, String remedy) {
    List<Geometry> shapes = zones.stream().map(Zone::shape).toList();
    Overlap.first(shapes, pause)
        .ifPresent(
            overlap -> {
              throw new InvalidInput(
                  where,
                  zones.get(overlap.one()).id() + ", " + zones.get(overlap.other()).id(),
                  "has zones that overlap by %.0f m², but a partition has no overlaps"
                      .formatted(overlap.areaM2()),
                  remedy);
            });
  }
}
