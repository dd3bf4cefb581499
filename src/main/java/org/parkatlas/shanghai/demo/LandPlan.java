package org.parkatlas.shanghai.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/** Chooses where industrial land lies and cuts it into plots, district by district. */
final class LandPlan {
  /** Land of 104 blocks that plots are cut for: what is supplied by 2023, reserved, and spare. */
  static final double PLANNED_104_KM2 = 382;

  /** The same for 195 and 198 blocks. */
  static final double PLANNED_SCATTERED_KM2 = 358;

  private static final double TOWN_SHARE = 0.5;

  /** Assumed split of 195 and 198 land over the districts, km². */
  private static final Map<String, Double> SCATTERED_KM2 =
      Map.ofEntries(
          Map.entry("310101", 0.3),
          Map.entry("310104", 1.0),
          Map.entry("310105", 0.7),
          Map.entry("310106", 0.8),
          Map.entry("310107", 1.5),
          Map.entry("310109", 0.5),
          Map.entry("310110", 2.0),
          Map.entry("310112", 36.0),
          Map.entry("310113", 32.0),
          Map.entry("310114", 42.0),
          Map.entry("310115", 62.0),
          Map.entry("310116", 38.0),
          Map.entry("310117", 44.0),
          Map.entry("310118", 32.0),
          Map.entry("310120", 44.0),
          Map.entry("310151", 10.0));

  private final Ground ground;
  private final Dice dice;
  private final Map<String, StreetGrid> grids = new HashMap<>();
  private final List<Plot> plots = new ArrayList<>();

  private LandPlan(Ground ground, Dice dice) {
    this.ground = ground;
    this.dice = dice;
    for (Area district : ground.districts()) {
      grids.put(
          district.code(), new StreetGrid(ground, district, dice.branch("grid" + district.code())));
    }
  }

  /** All plots: first the parks', then the zones', then the scattered. */
  static List<Plot> plots(Ground ground, Dice dice) {
    LandPlan plan = new LandPlan(ground, dice);
    plan.cutParks(ground.firstParks(), Site.Kind.FIRST_PARK, 1.9);
    plan.cutParks(ground.otherParks(), Site.Kind.PARK, 0.8);
    plan.cutZones();
    plan.cutScattered();
    return plan.plots;
  }

  private void cutParks(List<Area> parks, Site.Kind kind, double vigour) {
    for (Area park : parks) {
      Area district = districtOf(park);
      if (district != null) {
        Coordinate centre = park.shape().getEnvelopeInternal().centre();
        double own = vigour * dice.logNormal(0.45);
        cut(new Site(kind, district, centre, Double.POSITIVE_INFINITY, own, park));
      }
    }
  }

  private Area districtOf(Area park) {
    return ground.districts().stream()
        .filter(d -> d.code().equals(park.code()))
        .findFirst()
        .orElseGet(() -> ground.districtAt(park.shape().getInteriorPoint().getCoordinate()));
  }

  private void cutZones() {
    double inParks = plots.stream().mapToDouble(Plot::netM2).sum() / 1e6;
    double listed = IndustrialZone.ALL.stream().mapToDouble(IndustrialZone::km2).sum();
    double scale = (PLANNED_104_KM2 - inParks) / listed;
    double owed = 0;
    for (IndustrialZone zone : IndustrialZone.ALL) {
      Area district = ground.district(zone.districtCode());
      double wanted = zone.km2() * scale + owed;
      Coordinate centre = new Coordinate(zone.lon(), zone.lat());
      // What finds no room here is added to the next zone.
      owed =
          wanted
              - cut(new Site(Site.Kind.ZONE, district, centre, wanted, vigour(zone.grade()), null));
    }
  }

  private double vigour(char grade) {
    return switch (grade) {
      case 'A' -> dice.logNormal(0.35);
      case 'B' -> 0.5 * dice.logNormal(0.4);
      default -> 0.12 * dice.logNormal(0.5);
    };
  }

  private void cutScattered() {
    double listed = SCATTERED_KM2.values().stream().mapToDouble(km2 -> km2).sum();
    for (Area district : ground.districts()) {
      double km2 =
          SCATTERED_KM2.getOrDefault(district.code(), 0.0) * PLANNED_SCATTERED_KM2 / listed;
      cutScattered(district, Site.Kind.TOWN, km2 * TOWN_SHARE);
      cutScattered(district, Site.Kind.VILLAGE, km2 * (1 - TOWN_SHARE));
    }
  }

  private void cutScattered(Area district, Site.Kind kind, double km2) {
    double left = km2;
    for (int tries = 0; left > 0 && tries < 2000; tries++) {
      boolean town = kind == Site.Kind.TOWN;
      double wanted = Math.min(left, town ? dice.between(0.5, 1.6) : dice.between(0.15, 0.6));
      double vigour = town ? 0.4 * dice.logNormal(0.6) : 0.2 * dice.logNormal(0.7);
      Coordinate place = placeNearZone(district, town ? 2500 : 4200);
      if (district.covers(place) && Ground.isDry(district.code(), place)) {
        left -= cut(new Site(kind, district, place, wanted, vigour, null));
      }
    }
  }

  /** Some way off an industrial zone, or anywhere in a district that has none. */
  private Coordinate placeNearZone(Area district, double spreadM) {
    List<IndustrialZone> zones = IndustrialZone.in(district.code());
    if (zones.isEmpty()) {
      var box = district.shape().getEnvelopeInternal();
      return new Coordinate(
          dice.between(box.getMinX(), box.getMaxX()), dice.between(box.getMinY(), box.getMaxY()));
    }
    IndustrialZone zone = dice.pick(zones);
    return GroundFrame.at(zone.lon(), zone.lat(), 0)
        .lonLat(spreadM * dice.normal(), spreadM * dice.normal());
  }

  /** Cuts a site's plots and returns their net area in km². */
  private double cut(Site site) {
    List<Plot> cut = grids.get(site.district().code()).cut(site);
    plots.addAll(cut);
    return cut.stream().mapToDouble(Plot::netM2).sum() / 1e6;
  }
}
