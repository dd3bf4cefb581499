package org.parkatlas.geo;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Land that two shapes of a partition have in common, although they should have none.
 *
 * @param one position of the first shape
 * @param other position of the second
 * @param areaM2 what they share, on the ellipsoid
 */
public record Overlap(int one, int other, double areaM2) {
  /** Slivers that rounding of coordinates leaves between neighbours. */
  private static final double TOLERATED_M2 = 1;

  /**
   * The first two shapes that share more than {@value #TOLERATED_M2} m².
   *
   * @param shapes valid polygons in longitude, latitude; null or empty ones share nothing
   * @param beforeEach is run before each pair is looked at, and may throw to stop
   */
  public static Optional<Overlap> first(List<? extends Geometry> shapes, Runnable beforeEach) {
    STRtree tree = new STRtree();
    for (int i = 0; i < shapes.size(); i++) {
      if (shapes.get(i) != null) {
        tree.insert(shapes.get(i).getEnvelopeInternal(), i);
      }
    }
    tree.build();
    for (int i = 0; i < shapes.size(); i++) {
      if (shapes.get(i) == null) {
        continue;
      }
      for (Object near : tree.query(shapes.get(i).getEnvelopeInternal())) {
        int other = (Integer) near;
        beforeEach.run();
        double common = other > i ? commonM2(shapes.get(i), shapes.get(other)) : 0;
        if (common > TOLERATED_M2) {
          return Optional.of(new Overlap(i, other, common));
        }
      }
    }
    return Optional.empty();
  }

  private static double commonM2(Geometry one, Geometry other) {
    if (!one.intersects(other)) {
      return 0;
    }
    return Ellipsoid.areaM2(OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION));
  }
}
