package org.parkatlas.analysis;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;

/**
 * Joins points with the zones that cover them and sums their amounts.
 *
 * <p>A zone covers a point on its border. Where zones partition the city, a point that several
 * cover counts in the one with the lowest id alone; otherwise it counts in each, and once in the
 * level's total.
 */
public final class SpatialJoin {
  /** Points a thread takes at a time. */
  private static final int RUN = 1 << 14;

  static final String NO_LOCATION = "no location";

  private final ZoneIndex zones;
  private final boolean partition;

  /**
   * @param partition whether each point belongs to one zone alone
   */
  public SpatialJoin(ZoneIndex zones, boolean partition) {
    this.zones = zones;
    this.partition = partition;
  }

  /**
   * Finds the zones of each point, on all cores.
   *
   * @param lon longitudes, degrees; NaN for a point without a location
   * @param lat latitudes, degrees
   */
  public Matches match(double[] lon, double[] lat) {
    int runs = (lon.length + RUN - 1) / RUN;
    List<Matches.Builder> found =
        IntStream.range(0, runs)
            .parallel()
            .mapToObj(run -> matchRun(lon, lat, run * RUN, Math.min(lon.length, (run + 1) * RUN)))
            .toList();
    return new Matches(lon.length, found);
  }

  private Matches.Builder matchRun(double[] lon, double[] lat, int from, int to) {
    Matches.Builder found = new Matches.Builder();
    for (int i = from; i < to; i++) {
      int point = i;
      if (Double.isFinite(lon[i]) && Double.isFinite(lat[i])) {
        zones.locate(
            lon[i],
            lat[i],
            (zone, border) -> {
              found.pair(point, zone, border);
              return !partition;
            });
      } else {
        found.unplaced(i);
      }
    }
    return found;
  }

  /** As {@link #match(double[], double[])}; a null or empty shape is a point without a location. */
  public Matches match(List<? extends Geometry> points) {
    double[] lon = new double[points.size()];
    double[] lat = new double[points.size()];
    for (int i = 0; i < lon.length; i++) {
      Geometry point = points.get(i);
      boolean placed = point != null && !point.isEmpty();
      lon[i] = placed ? point.getCoordinate().x : Double.NaN;
      lat[i] = placed ? point.getCoordinate().y : Double.NaN;
    }
    return match(lon, lat);
  }

  /**
   * Sums amounts by zone.
   *
   * @param amounts yuan, one for each point, in the same order; null for a point that has none and
   *     is left out of the input
   */
  public JoinResult total(Matches matches, List<BigDecimal> amounts) {
    ZoneTotal[] totals = zones.zones().stream().map(ZoneTotal::empty).toArray(ZoneTotal[]::new);
    int[] covering = new int[matches.points()];
    for (int pair = 0; pair < matches.pairs(); pair++) {
      BigDecimal amount = amounts.get(matches.point(pair));
      if (amount != null) {
        covering[matches.point(pair)]++;
        totals[matches.zone(pair)] = totals[matches.zone(pair)].plus(amount);
      }
    }
    return new JoinResult(Arrays.asList(totals), report(matches, amounts, covering));
  }

  private static JoinReport report(Matches matches, List<BigDecimal> amounts, int[] covering) {
    Tally input = Tally.ZERO;
    Tally matched = Tally.ZERO;
    Tally outside = Tally.ZERO;
    Tally rejected = Tally.ZERO;
    long border = 0;
    long multiple = 0;
    for (int point = 0; point < covering.length; point++) {
      BigDecimal amount = amounts.get(point);
      if (amount == null) {
        continue;
      }
      input = input.plus(amount);
      if (covering[point] > 0) {
        matched = matched.plus(amount);
        border += matches.onBorder(point) ? 1 : 0;
        multiple += covering[point] > 1 ? 1 : 0;
      } else if (matches.unplaced(point)) {
        rejected = rejected.plus(amount);
      } else {
        outside = outside.plus(amount);
      }
    }
    Map<String, Tally> reasons = rejected.count() == 0 ? Map.of() : Map.of(NO_LOCATION, rejected);
    return new JoinReport(input, matched, outside, rejected, border, multiple, reasons);
  }
}
