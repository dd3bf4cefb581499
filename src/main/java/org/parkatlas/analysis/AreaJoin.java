package org.parkatlas.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.parkatlas.geo.Ellipsoid;

/**
 * Joins polygons with zones: an amount is shared by ellipsoidal area.
 *
 * <p>Where the zones that a polygon reaches into do not overlap in it, the parts in the zones and
 * the part outside add up to the amount exactly. Otherwise each zone gets its own share, and the
 * level's total counts what lies in at least one zone once. A polygon that reaches into any zone is
 * counted as matched, with the amount of its part; the amount of the rest is outside.
 */
public final class AreaJoin {
  static final String NO_AREA = "no area";

  private final ZoneIndex zones;
  private final boolean partition;
  private final PreparedGeometry[] prepared;

  /**
   * @param partition whether the zones do not overlap, but for slivers: then these are shared too
   */
  public AreaJoin(ZoneIndex zones, boolean partition) {
    this.zones = zones;
    this.partition = partition;
    this.prepared =
        zones.zones().stream()
            .map(zone -> PreparedGeometryFactory.prepare(zone.shape()))
            .toArray(PreparedGeometry[]::new);
  }

  /**
   * Measures what each polygon shares with each zone, on all cores.
   *
   * @param shapes valid polygons in longitude, latitude; null for none
   */
  public AreaShares share(List<? extends Geometry> shapes) {
    return new AreaShares(shapes.parallelStream().map(this::sharesOf).toList());
  }

  private AreaShares.Shares sharesOf(Geometry shape) {
    if (shape == null || !(shape.getArea() > 0)) {
      return AreaShares.Shares.NO_AREA;
    }
    List<ZoneIndex.Reach> reached = zones.reach(shape.getEnvelopeInternal());
    List<Geometry> pieces =
        reached.stream().map(reach -> reach.whole() ? shape : common(reach.zone(), shape)).toList();
    if (pieces.stream().noneMatch(piece -> isLand(piece, shape))) {
      return AreaShares.Shares.OUTSIDE;
    }
    // Most polygons lie wholly in their zones: then nothing has to be measured.
    boolean whole = pieces.stream().allMatch(piece -> piece == shape || !isLand(piece, shape));
    double areaM2 = whole ? 0 : Ellipsoid.areaM2(shape);
    List<AreaShares.Part> parts = new ArrayList<>();
    for (int i = 0; i < reached.size(); i++) {
      Geometry piece = pieces.get(i);
      if (isLand(piece, shape)) {
        double share = piece == shape ? 1 : Ellipsoid.areaM2(piece) / areaM2;
        parts.add(new AreaShares.Part(reached.get(i).zone(), share));
      }
    }
    return pieces.contains(shape)
        ? AreaShares.Shares.of(parts, 1)
        : partly(shape, areaM2, parts, pieces);
  }

  private AreaShares.Shares partly(
      Geometry shape, double areaM2, List<AreaShares.Part> parts, List<Geometry> pieces) {
    Geometry covered = OverlayNGRobust.union(pieces, shape.getFactory());
    return AreaShares.Shares.of(parts, Ellipsoid.areaM2(covered) / areaM2);
  }

  /** Judged in the plane of longitude and latitude, which is quicker than on the ellipsoid. */
  private static boolean isLand(Geometry piece, Geometry shape) {
    return piece.getArea() > AreaShares.Shares.NEGLIGIBLE * shape.getArea();
  }

  private Geometry common(int zone, Geometry shape) {
    if (prepared[zone].covers(shape)) {
      return shape;
    }
    if (!prepared[zone].intersects(shape)) {
      return shape.getFactory().createPolygon();
    }
    return OverlayNGRobust.overlay(zones.zones().get(zone).shape(), shape, OverlayNG.INTERSECTION);
  }

  /**
   * Shares amounts out to zones.
   *
   * @param amounts one for each polygon, in the same order; null for a polygon that has none and is
   *     left out of the input
   */
  public JoinResult total(AreaShares shares, List<BigDecimal> amounts) {
    Ledger ledger = new Ledger();
    for (int i = 0; i < amounts.size(); i++) {
      if (amounts.get(i) != null) {
        ledger.enter(shares.shapes().get(i), amounts.get(i));
      }
    }
    return new JoinResult(Arrays.asList(ledger.totals), ledger.report());
  }

  /** Books one polygon's amount after the other. */
  private final class Ledger {
    private final ZoneTotal[] totals =
        zones.zones().stream().map(ZoneTotal::empty).toArray(ZoneTotal[]::new);
    private Tally input = Tally.ZERO;
    private Tally matched = Tally.ZERO;
    private Tally outside = Tally.ZERO;
    private Tally rejected = Tally.ZERO;

    void enter(AreaShares.Shares shares, BigDecimal amount) {
      input = input.plus(amount);
      if (!shares.hasArea()) {
        rejected = rejected.plus(amount);
      } else if (shares.parts().isEmpty()) {
        outside = outside.plus(amount);
      } else if (shares.overlapping() && !partition) {
        enterOverlapping(shares, amount);
      } else {
        enterParts(shares, amount);
      }
    }

    private void enterParts(AreaShares.Shares shares, BigDecimal amount) {
      int zoneParts = shares.parts().size();
      double[] weights = new double[zoneParts + 1];
      for (int i = 0; i < zoneParts; i++) {
        weights[i] = shares.parts().get(i).share();
      }
      weights[zoneParts] = shares.rest();
      BigDecimal[] parts = ExactSplit.split(amount, weights);
      for (int i = 0; i < zoneParts; i++) {
        book(shares.parts().get(i).zone(), parts[i]);
      }
      enterLevel(amount.subtract(parts[zoneParts]), parts[zoneParts]);
    }

    private void enterOverlapping(AreaShares.Shares shares, BigDecimal amount) {
      for (AreaShares.Part part : shares.parts()) {
        book(part.zone(), split(amount, part.share(), 1 - part.share()));
      }
      BigDecimal in = split(amount, shares.covered(), shares.rest());
      enterLevel(in, amount.subtract(in));
    }

    private static BigDecimal split(BigDecimal amount, double part, double rest) {
      return ExactSplit.split(amount, new double[] {part, Math.max(0, rest)})[0];
    }

    private void book(int zone, BigDecimal amount) {
      totals[zone] = totals[zone].plus(amount);
    }

    private void enterLevel(BigDecimal in, BigDecimal out) {
      matched = matched.plus(in);
      outside = outside.plus(new Tally(0, out));
    }

    JoinReport report() {
      Map<String, Tally> reasons = rejected.count() == 0 ? Map.of() : Map.of(NO_AREA, rejected);
      return new JoinReport(input, matched, outside, rejected, 0, 0, reasons);
    }
  }
}
