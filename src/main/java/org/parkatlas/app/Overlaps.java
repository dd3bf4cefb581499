package org.parkatlas.app;

import java.nio.file.Path;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.parkatlas.analysis.Zone;
import org.parkatlas.geo.Ellipsoid;
import org.parkatlas.model.InvalidInput;

/** Checks that zones said to partition an area have no land in common. */
final class Overlaps {
  /** Slivers that rounding of coordinates leaves between neighbours. */
  private static final double TOLERATED_M2 = 1;

  private Overlaps() {}

  /**
   * @throws InvalidInput naming two zones that overlap by more than a square metre
   */
  static void refuse(Path file, List<Zone> zones) {
    STRtree tree = new STRtree();
    for (int i = 0; i < zones.size(); i++) {
      tree.insert(zones.get(i).shape().getEnvelopeInternal(), i);
    }
    for (int i = 0; i < zones.size(); i++) {
      for (Object other : tree.query(zones.get(i).shape().getEnvelopeInternal())) {
        if ((Integer) other > i) {
          refuse(file, zones.get(i), zones.get((Integer) other));
        }
      }
    }
  }

  private static void refuse(Path file, Zone one, Zone other) {
    double common = commonM2(one.shape(), other.shape());
    if (common > TOLERATED_M2) {
      throw new InvalidInput(
          "%s zones %s and %s".formatted(file, one.id(), other.id()),
          null,
          "overlap by %.0f m², but a partition has no overlaps".formatted(common),
          "Mend the zones, or leave out --partition.");
    }
  }

  private static double commonM2(Geometry one, Geometry other) {
    if (!one.intersects(other)) {
      return 0;
    }
    return Ellipsoid.areaM2(OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION));
  }
}
