package org.parkatlas.shanghai.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;

/** Chooses where enterprises stand: most on parcels, the rest in all the awkward places. */
final class Spots {
  static final int ALL = 9000;
  static final int WITHOUT_LOCATION = 20;
  static final int ON_YANGSHAN = 12;
  static final int ON_DISTRICT_BORDERS = 40;
  static final int ON_PARK_BORDERS = 40;
  private static final int OFF_PARCELS = 750;

  /** So many enterprises of every park and district have output in all years. */
  private static final int STEADY_IN_EACH = 12;

  /**
   * A place for one enterprise.
   *
   * @param place longitude, latitude, or null if its location is unknown
   * @param parcel the parcel it stands on, or null
   * @param steady whether its enterprise has output in all years, so that no total hangs on one or
   *     two
   */
  record Spot(Coordinate place, Parcel parcel, boolean steady) {}

  private final Ground ground;
  private final Dice dice;
  private final List<Parcel> supplied;
  private final ParcelIndex index;
  private final double[] cumulated;
  private final List<Spot> spots = new ArrayList<>();

  private Spots(Ground ground, List<Parcel> parcels, Dice dice) {
    this.ground = ground;
    this.dice = dice;
    this.supplied = parcels.stream().filter(Parcel::supplied).toList();
    this.index = new ParcelIndex(parcels);
    this.cumulated = cumulated(supplied);
  }

  /** All spots in random order. */
  static List<Spot> choose(Ground ground, List<Parcel> parcels, Dice dice) {
    Spots spots = new Spots(ground, parcels, dice);
    spots.withoutLocation();
    spots.onYangshan();
    spots.onCorners(ground.districtCorners(), ON_DISTRICT_BORDERS);
    spots.onCorners(ground.parkCorners(), ON_PARK_BORDERS);
    spots.offParcels();
    spots.steadyInEach(parcel -> parcel.site().park() == null ? "" : parcel.site().park().id());
    spots.steadyInEach(parcel -> parcel.site().district().code());
    while (spots.spots.size() < ALL) {
      spots.onParcel(spots.anyParcel(), false);
    }
    dice.shuffle(spots.spots);
    return spots.spots;
  }

  /** Running sums of how many enterprises the parcels draw. */
  private static double[] cumulated(List<Parcel> parcels) {
    Map<String, Double> draw =
        parcels.stream()
            .collect(
                Collectors.groupingBy(
                    p -> p.site().district().code(),
                    TreeMap::new,
                    Collectors.summingDouble(Parcel::suppliedM2)));
    // Where a district has more output per land, there are more enterprises, and larger ones.
    draw.replaceAll((code, m2) -> StrictMath.sqrt(PublishedTotals.of(code, 2020) / m2));
    double[] sums = new double[parcels.size()];
    double sum = 0;
    for (int i = 0; i < sums.length; i++) {
      Site site = parcels.get(i).site();
      sum +=
          parcels.get(i).suppliedM2()
              * draw.get(site.district().code())
              * StrictMath.pow(site.vigour(), 0.4);
      sums[i] = sum;
    }
    return sums;
  }

  private Parcel anyParcel() {
    int found = Arrays.binarySearch(cumulated, dice.unit() * cumulated[cumulated.length - 1]);
    return supplied.get(Math.min(found < 0 ? -found - 1 : found, supplied.size() - 1));
  }

  private void withoutLocation() {
    for (int i = 0; i < WITHOUT_LOCATION; i++) {
      spots.add(new Spot(null, null, i % 2 == 0));
    }
  }

  /** 小洋山: its port works with Shanghai, its ground belongs to 浙江. */
  private void onYangshan() {
    GroundFrame island = GroundFrame.at(122.07, 30.64, 0);
    for (int i = 0; i < ON_YANGSHAN; i++) {
      spots.add(new Spot(island.lonLat(700 * dice.normal(), 350 * dice.normal()), null, true));
    }
  }

  private void onCorners(List<Coordinate> corners, int count) {
    List<Coordinate> open = new ArrayList<>(corners);
    dice.shuffle(open);
    open.stream()
        .map(Coordinate::copy)
        .filter(corner -> ground.districtAt(corner) != null)
        .distinct()
        .limit(count)
        .forEach(corner -> spots.add(new Spot(corner, index.at(corner), false)));
  }

  private void offParcels() {
    int left = OFF_PARCELS;
    while (left > 0) {
      Coordinate near = anyParcel().shape().getCoordinate();
      Coordinate place =
          GroundFrame.at(near.x, near.y, 0).lonLat(1500 * dice.normal(), 1500 * dice.normal());
      Area district = ground.districtAt(place);
      if (district != null
          && Ground.isDry(district.code(), place)
          && !ground.inAnyPark(place)
          && index.at(place) == null) {
        spots.add(new Spot(place, null, false));
        left--;
      }
    }
  }

  /** Some lasting enterprises for every group but the one named "". */
  private void steadyInEach(Function<Parcel, String> group) {
    supplied.stream()
        .filter(p -> p.suppliedYear() <= PublishedTotals.FIRST_YEAR && !group.apply(p).isEmpty())
        .collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(
            parcels -> {
              for (int i = 0; i < STEADY_IN_EACH; i++) {
                onParcel(dice.pick(parcels), true);
              }
            });
  }

  private void onParcel(Parcel parcel, boolean steady) {
    Coordinate[] ring = parcel.shape().getExteriorRing().getCoordinates();
    double u = dice.between(0.12, 0.88);
    double v = dice.between(0.12, 0.88);
    double lon =
        (1 - v) * ((1 - u) * ring[0].x + u * ring[1].x) + v * ((1 - u) * ring[3].x + u * ring[2].x);
    double lat =
        (1 - v) * ((1 - u) * ring[0].y + u * ring[1].y) + v * ((1 - u) * ring[3].y + u * ring[2].y);
    Coordinate place = new Coordinate(GroundFrame.rounded(lon), GroundFrame.rounded(lat));
    spots.add(new Spot(place, parcel, steady));
  }
}
