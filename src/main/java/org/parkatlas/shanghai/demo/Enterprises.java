package org.parkatlas.shanghai.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Gives each chosen spot an enterprise: a name, an industry, a life and a size. */
final class Enterprises {
  private static final double NEW = 0.14;
  private static final double CLOSED = 0.07;
  private static final double WITHOUT_OUTPUT = 0.017;

  /** Shape of the tail of sizes; the largest comes to a few percent of the city. */
  private static final double SIZE_SIGMA = 1.65;

  /** No enterprise starts with more than this of its park or district. */
  private static final double LARGEST_SHARE = 0.22;

  /** Nor with more than this of the city; fitting and growth may double it. */
  private static final double LARGEST_CITY_SHARE = 0.012;

  private static final int CAPPING_ROUNDS = 4;

  private final Ground ground;
  private final Dice dice;

  private Enterprises(Ground ground, Dice dice) {
    this.ground = ground;
    this.dice = dice;
  }

  static List<Enterprise> at(List<Spots.Spot> spots, Ground ground, Dice dice) {
    Enterprises maker = new Enterprises(ground, dice);
    List<Enterprise> made = new ArrayList<>();
    for (Spots.Spot spot : spots) {
      made.add(maker.enterprise(made.size() + 1, spot));
    }
    capLargest(made, Enterprises::parkId, LARGEST_SHARE);
    capLargest(made, e -> e.district() == null ? "" : e.district().code(), LARGEST_SHARE);
    capLargest(made, e -> "city", LARGEST_CITY_SHARE);
    return made;
  }

  private Enterprise enterprise(int number, Spots.Spot spot) {
    Area district = spot.place() == null ? null : ground.districtAt(spot.place());
    DemoIndustry industry = industry(spot.parcel(), district);
    int founded = founded(spot);
    int firstYear = Math.max(PublishedTotals.FIRST_YEAR, founded);
    return new Enterprise(
        "ent-" + DemoFeatures.fiveDigits(number),
        "模拟企业" + DemoFeatures.fiveDigits(number),
        spot.place(),
        district,
        spot.parcel(),
        spot.place() != null && ground.inFirstParks(spot.place()),
        industry,
        founded,
        firstYear,
        lastYear(firstYear, spot.steady()),
        size(spot.parcel(), industry));
  }

  private DemoIndustry industry(Parcel parcel, Area district) {
    if (parcel != null && parcel.site().park() != null) {
      List<DemoIndustry> known = parcel.site().park().industries();
      if (!known.isEmpty() && dice.chance(0.75)) {
        return dice.pick(known);
      }
    }
    if (district != null && !district.industries().isEmpty() && dice.chance(0.5)) {
      return dice.pick(district.industries());
    }
    return dice.pick(List.of(DemoIndustry.values()));
  }

  private int founded(Spots.Spot spot) {
    if (spot.steady()) {
      return dice.between(1988, 2013);
    }
    int founded = dice.chance(NEW) ? dice.between(2015, 2022) : dice.between(1985, 2014);
    boolean onNewLand =
        spot.parcel() != null && spot.parcel().suppliedYear() > PublishedTotals.FIRST_YEAR;
    return onNewLand ? Math.max(founded, spot.parcel().suppliedYear()) : founded;
  }

  private int lastYear(int firstYear, boolean steady) {
    if (steady) {
      return PublishedTotals.LAST_YEAR;
    }
    if (dice.chance(WITHOUT_OUTPUT)) {
      return firstYear - 1;
    }
    boolean closed = firstYear < PublishedTotals.LAST_YEAR && dice.chance(CLOSED);
    return closed
        ? dice.between(firstYear, PublishedTotals.LAST_YEAR - 1)
        : PublishedTotals.LAST_YEAR;
  }

  private double size(Parcel parcel, DemoIndustry industry) {
    double vigour = parcel == null ? 0.3 : parcel.site().vigour();
    double drawn = 0.22 + 0.8 * dice.logNormal(SIZE_SIGMA);
    return drawn * industry.scale() * StrictMath.pow(vigour, 0.6);
  }

  private static String parkId(Enterprise enterprise) {
    boolean inPark = enterprise.parcel() != null && enterprise.parcel().site().park() != null;
    return inPark ? enterprise.parcel().site().park().id() : "";
  }

  /** Cuts sizes down to a share of their group's, leaving the group named "" alone. */
  private static void capLargest(
      List<Enterprise> all, Function<Enterprise, String> group, double share) {
    Map<String, List<Integer>> groups =
        IntStream.range(0, all.size())
            .boxed()
            .filter(i -> !group.apply(all.get(i)).isEmpty())
            .collect(
                Collectors.groupingBy(
                    i -> group.apply(all.get(i)), TreeMap::new, Collectors.toList()));
    for (List<Integer> members : groups.values()) {
      for (int round = 0; round < CAPPING_ROUNDS; round++) {
        double most = share * members.stream().mapToDouble(i -> all.get(i).size()).sum();
        members.stream()
            .filter(i -> all.get(i).size() > most)
            .forEach(i -> all.set(i, all.get(i).withSize(most)));
      }
    }
  }
}
