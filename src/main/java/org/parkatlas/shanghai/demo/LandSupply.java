package org.parkatlas.shanghai.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Says which plots were supplied and when, so that supplied land meets the published areas exactly;
 * plots beyond what is wanted are left out.
 */
final class LandSupply {
  /** The earliest year that land of the demonstration is supplied in. */
  static final int EARLIEST_YEAR = 1988;

  private static final double FIRST_2015 = 53.0;
  private static final double FIRST_2020 = 56.0;
  private static final double FIRST_2023 = 58.0;

  /** Supplied land of 104 blocks in 2023: an assumption, half the pace of 2015 to 2020. */
  private static final double ON_104_2023 = 368.5;

  /** How much a plot's net area may be changed to meet a total. */
  private static final double MOST_CHANGE = 0.06;

  /** Land supplied in some years, or reserved. */
  private record Tranche(int firstYear, int lastYear, double km2) {
    static final int RESERVED = 0;

    boolean reserved() {
      return lastYear == RESERVED;
    }
  }

  private final List<Plot> plots;
  private final Dice dice;
  private final Integer[] years;
  private final double[] suppliedM2;
  private final boolean[] kept;

  private LandSupply(List<Plot> plots, Dice dice) {
    this.plots = plots;
    this.dice = dice;
    this.years = new Integer[plots.size()];
    this.suppliedM2 = new double[plots.size()];
    this.kept = new boolean[plots.size()];
  }

  /** Parcels in the order of the plots. */
  static List<Parcel> parcels(List<Plot> plots, Dice dice) {
    LandSupply supply = new LandSupply(plots, dice);
    supply.supply(
        List.of(Site.Kind.FIRST_PARK),
        List.of(
            until(2015, FIRST_2015),
            new Tranche(2016, 2020, FIRST_2020 - FIRST_2015),
            new Tranche(2021, 2021, PublishedTotals.FIRST_PARKS_SUPPLIED_KM2_2021 - FIRST_2020),
            new Tranche(2022, 2023, FIRST_2023 - PublishedTotals.FIRST_PARKS_SUPPLIED_KM2_2021),
            reserved(1)));
    double in2015 = PublishedTotals.ON_104_SUPPLIED_KM2_2015;
    double in2020 = PublishedTotals.ON_104_SUPPLIED_KM2_2020;
    supply.supply(
        List.of(Site.Kind.PARK, Site.Kind.ZONE),
        List.of(
            until(2015, in2015 - FIRST_2015),
            new Tranche(2016, 2020, in2020 - in2015 - (FIRST_2020 - FIRST_2015)),
            new Tranche(2021, 2023, ON_104_2023 - in2020 - (FIRST_2023 - FIRST_2020)),
            reserved(6)));
    double scattered = PublishedTotals.CITY_SUPPLIED_KM2_2023 - ON_104_2023;
    supply.supply(
        List.of(Site.Kind.TOWN, Site.Kind.VILLAGE),
        List.of(
            until(2015, scattered - 14),
            new Tranche(2016, 2020, 10),
            new Tranche(2021, 2023, 4),
            reserved(9)));
    return supply.parcels();
  }

  private static Tranche until(int year, double km2) {
    return new Tranche(EARLIEST_YEAR, year, km2);
  }

  private static Tranche reserved(double km2) {
    return new Tranche(Tranche.RESERVED, Tranche.RESERVED, km2);
  }

  private void supply(List<Site.Kind> kinds, List<Tranche> tranches) {
    List<Integer> open =
        new ArrayList<>(
            IntStream.range(0, plots.size())
                .filter(i -> kinds.contains(plots.get(i).site().kind()))
                .boxed()
                .toList());
    dice.shuffle(open);
    int next = 0;
    for (Tranche tranche : tranches) {
      int end = endOf(tranche, open, next);
      take(tranche, open.subList(next, end));
      next = end;
    }
  }

  /** The end of the run of open plots that comes nearest to the area wanted. */
  private int endOf(Tranche tranche, List<Integer> open, int start) {
    double wanted = tranche.km2() * 1e6;
    double sum = 0;
    int end = start;
    while (end < open.size() && sum + plots.get(open.get(end)).netM2() / 2 < wanted) {
      sum += plots.get(open.get(end)).netM2();
      end++;
    }
    return end;
  }

  private void take(Tranche tranche, List<Integer> taken) {
    double net = taken.stream().mapToDouble(i -> plots.get(i).netM2()).sum();
    double scale = tranche.km2() * 1e6 / net;
    if (!tranche.reserved() && !(Math.abs(scale - 1) < MOST_CHANGE)) {
      throw new IllegalStateException(
          "The shapes leave room for " + net / 1e6 + " km², not for " + tranche.km2());
    }
    for (int i : taken) {
      kept[i] = true;
      if (!tranche.reserved()) {
        years[i] = dice.between(tranche.firstYear(), tranche.lastYear());
        suppliedM2[i] = StrictMath.rint(plots.get(i).netM2() * scale * 10) / 10;
      }
    }
  }

  private List<Parcel> parcels() {
    List<Parcel> parcels = new ArrayList<>();
    for (int i = 0; i < plots.size(); i++) {
      if (kept[i]) {
        parcels.add(parcel("parcel-" + DemoFeatures.fiveDigits(parcels.size() + 1), i));
      }
    }
    return parcels;
  }

  private Parcel parcel(String id, int i) {
    Plot plot = plots.get(i);
    double density = plot.site().park() != null ? dice.between(1.2, 3.0) : dice.between(0.5, 1.8);
    return new Parcel(
        id,
        plot.site(),
        plot.shape(),
        years[i],
        years[i] == null ? null : suppliedM2[i],
        StrictMath.rint(density * 10) / 10,
        landUse(plot.site()));
  }

  private String landUse(Site site) {
    double drawn = dice.unit();
    boolean park = site.park() != null;
    if (drawn < (park ? 0.35 : 0.08)) {
      return "M4 工业研发用地";
    }
    if (drawn < (park ? 0.75 : 0.4)) {
      return "M1 一类工业用地";
    }
    return drawn < 0.93 ? "M2 二类工业用地" : "M3 三类工业用地";
  }
}
