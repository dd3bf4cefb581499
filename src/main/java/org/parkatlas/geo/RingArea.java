package org.parkatlas.geo;

import static java.lang.Math.cos;
import static java.lang.Math.log1p;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toRadians;

import net.sf.geographiclib.Geodesic;
import org.locationtech.jts.geom.CoordinateSequence;

/**
 * Area on the WGS84 ellipsoid of a ring whose edges are straight in longitude and latitude, as an
 * edge of GeoJSON is (RFC 7946, section 3.1.1) and as overlays cut it. So the pieces of a shape add
 * up to the shape, however long its edges are.
 *
 * <p>From the equator up to latitude φ the ellipsoid has, for each radian of longitude λ, the area
 *
 * <pre>S(φ) = b²/2 · (sin φ / (1 − e² sin² φ) + artanh(e sin φ) / e)</pre>
 *
 * (Snyder, <i>Map Projections: A Working Manual</i>, 1987, equation 3-12: a²q/2, the authalic
 * latitude before it is scaled). By Green's theorem the ring encloses ∮ S dλ, and along a straight
 * edge that is its width in longitude times the mean of S over its latitudes.
 */
final class RingArea {
  private static final double A = Geodesic.WGS84.EquatorialRadius();
  private static final double F = Geodesic.WGS84.Flattening();
  private static final double B = A * (1 - F);
  private static final double E2 = F * (2 - F);
  private static final double E = sqrt(E2);

  /**
   * Gauss-Legendre quadrature of order 16 on -1 to 1, the positive half. For S it is exact to
   * rounding on an edge from pole to pole, so edges need not be cut.
   */
  private static final double[] NODES = {
    0.1834346424956498, 0.5255324099163290, 0.7966664774136267, 0.9602898564975362
  };

  private static final double[] WEIGHTS = {
    0.3626837833783620, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763
  };

  /** S is counted from here, close to the ring, so that small rings lose no digits. */
  private final double baseLat;

  private final double sinBase;

  private RingArea(double baseLat) {
    this.baseLat = baseLat;
    this.sinBase = sin(baseLat);
  }

  /** In m², of a closed ring in longitude, latitude; its direction does not matter. */
  static double m2(CoordinateSequence ring) {
    if (ring.size() == 0) {
      return 0;
    }
    RingArea area = new RingArea(toRadians(ring.getY(0)));
    double sum = 0;
    for (int i = 1; i < ring.size(); i++) {
      double width = toRadians(ring.getX(i) - ring.getX(i - 1));
      sum += width * area.mean(toRadians(ring.getY(i - 1)), toRadians(ring.getY(i)));
    }
    return Math.abs(sum);
  }

  /** Mean of S − S(base) over the latitudes between two, in m². */
  private double mean(double from, double to) {
    double middle = (from + to) / 2;
    double half = (to - from) / 2;
    double mean = 0;
    for (int i = 0; i < NODES.length; i++) {
      double step = half * NODES[i];
      mean += WEIGHTS[i] * (fromBase(middle - step) + fromBase(middle + step));
    }
    return mean / 2;
  }

  /** S(lat) − S(base), by the sum formulas of sine and artanh instead of a difference. */
  private double fromBase(double lat) {
    double sinLat = sin(lat);
    double rise = 2 * cos((lat + baseLat) / 2) * sin((lat - baseLat) / 2);
    double cross = E2 * sinLat * sinBase;
    double rational =
        rise * (1 + cross) / ((1 - E2 * sinLat * sinLat) * (1 - E2 * sinBase * sinBase));
    return B * B / 2 * (rational + artanh(E * rise / (1 - cross)) / E);
  }

  private static double artanh(double x) {
    return log1p(2 * x / (1 - x)) / 2;
  }
}
