package org.parkatlas.shanghai.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.parkatlas.model.Feature;
import org.parkatlas.model.InvalidInput;

/** The real districts and parks that synthetic things are put into. */
final class Ground {
  private static final String CHONGMING = "310151";

  /**
   * Dry land south of the Yangtze: a coast line from memory, good to a kilometre or so, closed far
   * inland. District shapes hold tidal water; this only keeps synthetic land off it.
   */
  private static final Area MAINLAND =
      Area.of(
          "mainland",
          null,
          Shapes.polygon(
              120.50, 30.40, 121.20, 30.66, 121.27, 30.69, 121.32, 30.70, 121.37, 30.735, 121.40,
              30.768, 121.45, 30.778, 121.47, 30.805, 121.52, 30.818, 121.63, 30.832, 121.72,
              30.852, 121.80, 30.858, 121.88, 30.85, 121.975, 30.872, 121.975, 30.91, 121.94, 30.96,
              121.89, 31.00, 121.855, 31.09, 121.83, 31.14, 121.77, 31.21, 121.71, 31.29, 121.67,
              31.325, 121.61, 31.355, 121.56, 31.375, 121.50, 31.39, 121.46, 31.435, 121.41, 31.46,
              121.37, 31.495, 121.30, 31.50, 120.50, 31.80),
          List.of());

  private final List<Area> districts;
  private final List<Area> firstParks = new ArrayList<>();
  private final List<Area> otherParks = new ArrayList<>();
  private final Area firstParksTogether;

  Ground(List<Feature> districtFeatures, List<Feature> parkFeatures) {
    districts =
        districtFeatures.stream()
            .filter(f -> f.geometry() != null)
            .sorted(Comparator.comparing(Feature::id))
            .map(f -> Area.of(f.id(), f.id(), f.geometry(), industries(f.strings("industries"))))
            .toList();
    parkFeatures.stream()
        .filter(f -> f.geometry() != null)
        .sorted(Comparator.comparing(Feature::id))
        .forEach(f -> (isFirst(f) ? firstParks : otherParks).add(park(f)));
    Geometry all = Shapes.FACTORY.buildGeometry(firstParks.stream().map(Area::shape).toList());
    firstParksTogether =
        Area.of("first-parks", null, UnaryUnionNG.union(all, new PrecisionModel()), List.of());
  }

  private static boolean isFirst(Feature park) {
    String batch = park.string("batch");
    return "1".equals(batch) || "2".equals(batch);
  }

  private static Area park(Feature f) {
    List<String> words = new ArrayList<>();
    words.add(f.string("industry"));
    return Area.of(f.id(), f.string("districtCode"), f.geometry(), industries(words));
  }

  private static List<DemoIndustry> industries(List<String> words) {
    return words == null ? List.of() : DemoIndustry.named(words);
  }

  /** In the order of their codes. */
  List<Area> districts() {
    return districts;
  }

  /**
   * @throws InvalidInput if no shape was given for it
   */
  Area district(String code) {
    return districts.stream()
        .filter(d -> d.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInput(
                    "districts", code, "is missing", "Give the shapes of all 16 districts."));
  }

  /** Parks of the first two batches, in the order of their ids. */
  List<Area> firstParks() {
    return firstParks;
  }

  List<Area> otherParks() {
    return otherParks;
  }

  /** The union of the first parks: some overlap, and their land counts once. */
  Area firstParksTogether() {
    return firstParksTogether;
  }

  /** The district with the lowest code that covers a point, or null outside the city. */
  Area districtAt(Coordinate point) {
    return districts.stream().filter(d -> d.covers(point)).findFirst().orElse(null);
  }

  boolean inFirstParks(Coordinate point) {
    return firstParks.stream().anyMatch(p -> p.covers(point));
  }

  boolean inAnyPark(Coordinate point) {
    return inFirstParks(point) || otherParks.stream().anyMatch(p -> p.covers(point));
  }

  boolean touchesAnyPark(Geometry shape) {
    return firstParksTogether.touches(shape) || otherParks.stream().anyMatch(p -> p.touches(shape));
  }

  /** Whether a place of a district is likely to be land. */
  static boolean isDry(String districtCode, Coordinate place) {
    return districtCode.equals(CHONGMING) || MAINLAND.covers(place);
  }

  /** Points that are a corner of two or more districts' shapes, in a fixed order. */
  List<Coordinate> districtCorners() {
    Map<Coordinate, String> firstSeen = new HashMap<>();
    Set<Coordinate> shared = new LinkedHashSet<>();
    for (Area district : districts) {
      for (Coordinate corner : district.shape().getCoordinates()) {
        String before = firstSeen.putIfAbsent(corner, district.code());
        if (before != null && !before.equals(district.code()) && isDry(before, corner)) {
          shared.add(corner);
        }
      }
    }
    return new ArrayList<>(shared);
  }

  /** Corners of all parks' shapes, which lie exactly on a border. */
  List<Coordinate> parkCorners() {
    List<Coordinate> corners = new ArrayList<>();
    firstParks.forEach(p -> corners.addAll(List.of(p.shape().getCoordinates())));
    otherParks.forEach(p -> corners.addAll(List.of(p.shape().getCoordinates())));
    return corners;
  }
}
