package org.parkatlas.encode;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.geo.Crs;

/**
 * A shape as an answer gives it: in the system asked for, with no more places than it deserves.
 *
 * <p>Degrees have seven places and metres three, about a centimetre and a millimetre: more would
 * only say how the computer rounds.
 */
final class RoundedShape {
  private static final double PER_DEGREE = 1e7;
  private static final double PER_METRE = 1e3;

  private RoundedShape() {}

  /**
   * A copy in the axis order that the system declares, as JSON-FG and CSV have it.
   *
   * @param lonLat longitude, latitude; or null
   */
  static Geometry declared(Geometry lonLat, Crs crs) {
    return lonLat == null ? null : rounded(crs.fromLonLat(lonLat), crs);
  }

  /**
   * A copy with longitude or easting first whatever the system declares, as desktop formats have
   * it.
   *
   * @param lonLat longitude, latitude; or null
   */
  static Geometry xFirst(Geometry lonLat, Crs crs) {
    return lonLat == null ? null : rounded(crs.lonLatToXy(lonLat), crs);
  }

  private static Geometry rounded(Geometry copy, Crs crs) {
    copy.apply(new Rounding(crs.inDegrees() ? PER_DEGREE : PER_METRE));
    return copy;
  }

  private record Rounding(double perUnit) implements CoordinateSequenceFilter {
    @Override
    public void filter(CoordinateSequence positions, int i) {
      for (int axis = 0; axis < 2; axis++) {
        double rounded = Math.round(positions.getOrdinate(i, axis) * perUnit) / perUnit;
        positions.setOrdinate(i, axis, rounded);
      }
    }

    @Override
    public boolean isDone() {
      return false;
    }

    @Override
    public boolean isGeometryChanged() {
      return true;
    }
  }
}
