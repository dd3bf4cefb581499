package org.parkatlas.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.LineStringExtracter;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snapround.SnapRoundingNoder;
import org.locationtech.jts.operation.overlayng.CoverageUnion;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * Turns zones that should tile a region, but overlap here and leave slivers there, into ones that
 * do: neighbours share their border vertex by vertex.
 *
 * <p>All borders are cut at each other's crossings on a grid of seven decimals of a degree (1 cm),
 * so that the region falls into faces. A face inside exactly one zone stays there. A face inside
 * several or, being enclosed, inside none goes to the zone it has the longest border with; a face
 * inside several goes to one of those. A crumb, which is a piece of a zone cut off by borders that
 * cross where they should meet, goes to the zone around it.
 */
public final class CleanCoverage {
  /** Seven decimals of a degree, a centimetre. */
  private static final PrecisionModel GRID = new PrecisionModel(1e7);

  private static final GeometryFactory FACTORY = new GeometryFactory(GRID);

  private static final int NONE = -1;

  /**
   * Two cells of 100 m, the step of the coarsest shapes in use: an exclave so small is an error.
   */
  private static final double CRUMB_M2 = 20_000;

  private final List<Geometry> zones;
  private final List<Polygon> faces;
  private final List<List<Integer>> claimants;
  private final List<Map<Integer, Double>> neighbours;
  private final int[] owner;

  private CleanCoverage(List<Geometry> zones) {
    this.zones = zones;
    this.faces = faces(zones);
    this.claimants = faces.stream().map(this::claimants).toList();
    this.neighbours = neighbours(faces);
    this.owner = claimants.stream().mapToInt(c -> c.size() == 1 ? c.get(0) : NONE).toArray();
  }

  /**
   * @param zones valid polygons or multipolygons in longitude, latitude; none may enclose a real
   *     hole of the region, since enclosed gaps are filled
   * @return the zones in the same order, valid and right-handed, rounded to seven decimals
   */
  public static List<Geometry> of(List<Geometry> zones) {
    CleanCoverage coverage = new CleanCoverage(zones);
    coverage.giveAwayContested();
    coverage.giveAwayCrumbs();
    return IntStream.range(0, zones.size()).mapToObj(coverage::zone).toList();
  }

  private static List<Polygon> faces(List<Geometry> zones) {
    List<SegmentString> borders = new ArrayList<>();
    for (Geometry zone : zones) {
      for (Object line : LinearComponentExtracter.getLines(zone)) {
        borders.add(new NodedSegmentString(((LineString) line).getCoordinates(), null));
      }
    }
    SnapRoundingNoder noder = new SnapRoundingNoder(GRID);
    noder.computeNodes(borders);
    Polygonizer polygonizer = new Polygonizer();
    nodedOnce(noder.getNodedSubstrings()).forEach(polygonizer::add);
    List<Polygon> faces = new ArrayList<>();
    polygonizer.getPolygons().forEach(face -> faces.add((Polygon) face));
    return faces;
  }

  /** A border that two zones share stands there twice; the polygonizer wants it once. */
  private static List<LineString> nodedOnce(Iterable<?> nodedSubstrings) {
    Map<LineSegment, LineString> lines = new HashMap<>();
    for (Object noded : nodedSubstrings) {
      Coordinate[] points = ((SegmentString) noded).getCoordinates();
      for (int i = 1; i < points.length; i++) {
        LineSegment segment = new LineSegment(points[i - 1], points[i]);
        segment.normalize();
        lines.putIfAbsent(segment, segment.toGeometry(FACTORY));
      }
    }
    return List.copyOf(lines.values());
  }

  private List<Integer> claimants(Polygon face) {
    Geometry inside = face.getInteriorPoint();
    return IntStream.range(0, zones.size())
        .filter(z -> zones.get(z).contains(inside))
        .boxed()
        .toList();
  }

  /** For each face the others by number, with the length in metres of the common border. */
  private static List<Map<Integer, Double>> neighbours(List<Polygon> faces) {
    List<Map<Integer, Double>> neighbours = new ArrayList<>();
    Map<LineSegment, Integer> seen = new HashMap<>();
    for (int face = 0; face < faces.size(); face++) {
      neighbours.add(new TreeMap<>());
      for (LineSegment side : sides(faces.get(face))) {
        Integer other = seen.put(side, face);
        if (other != null) {
          double lengthM = Ellipsoid.lengthM(side.toGeometry(FACTORY));
          neighbours.get(face).merge(other, lengthM, Double::sum);
          neighbours.get(other).merge(face, lengthM, Double::sum);
        }
      }
    }
    return neighbours;
  }

  private static List<LineSegment> sides(Polygon face) {
    List<LineSegment> sides = new ArrayList<>();
    for (Object ring : LineStringExtracter.getLines(face.getBoundary())) {
      Coordinate[] points = ((LineString) ring).getCoordinates();
      for (int i = 1; i < points.length; i++) {
        LineSegment side = new LineSegment(points[i - 1], points[i]);
        side.normalize();
        sides.add(side);
      }
    }
    return sides;
  }

  /** Faces that lie between contested ones get their turn when those have an owner. */
  private void giveAwayContested() {
    boolean changed = true;
    while (changed) {
      int[] next = owner.clone();
      for (int face = 0; face < next.length; face++) {
        if (next[face] == NONE) {
          next[face] = bestOwner(face);
        }
      }
      changed = !Arrays.equals(owner, next);
      System.arraycopy(next, 0, owner, 0, next.length);
    }
  }

  private int bestOwner(int face) {
    List<Integer> allowed = claimants.get(face);
    return longestBorder(List.of(face), zone -> allowed.isEmpty() || allowed.contains(zone));
  }

  private void giveAwayCrumbs() {
    boolean[] seen = new boolean[faces.size()];
    for (int face = 0; face < seen.length; face++) {
      if (!seen[face] && owner[face] != NONE) {
        List<Integer> piece = piece(face);
        piece.forEach(f -> seen[f] = true);
        if (piece.stream().mapToDouble(f -> Ellipsoid.areaM2(faces.get(f))).sum() < CRUMB_M2) {
          giveAwayCrumb(piece);
        }
      }
    }
  }

  /** An island, which has no border with another zone, stays. */
  private void giveAwayCrumb(List<Integer> piece) {
    int own = owner[piece.get(0)];
    int around = longestBorder(piece, zone -> zone != own);
    if (around != NONE) {
      piece.forEach(face -> owner[face] = around);
    }
  }

  /** The faces of the same zone that can be reached from a face without crossing at a corner. */
  private List<Integer> piece(int start) {
    List<Integer> piece = new ArrayList<>(List.of(start));
    for (int i = 0; i < piece.size(); i++) {
      for (int other : neighbours.get(piece.get(i)).keySet()) {
        if (owner[other] == owner[start] && !piece.contains(other)) {
          piece.add(other);
        }
      }
    }
    return piece;
  }

  /** Zone with the longest common border with some faces, the lowest of equals, or none. */
  private int longestBorder(List<Integer> piece, IntPredicate allowed) {
    Map<Integer, Double> borderM = new TreeMap<>();
    for (int face : piece) {
      neighbours
          .get(face)
          .forEach((other, lengthM) -> borderM.merge(owner[other], lengthM, Double::sum));
    }
    return borderM.entrySet().stream()
        .filter(e -> e.getKey() != NONE && allowed.test(e.getKey()))
        .max(
            Map.Entry.<Integer, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(NONE);
  }

  private Geometry zone(int number) {
    Geometry[] own =
        IntStream.range(0, owner.length)
            .mapToObj(face -> owner[face] == number ? faces.get(face) : null)
            .filter(Objects::nonNull)
            .toArray(Geometry[]::new);
    Geometry union = CoverageUnion.union(FACTORY.createGeometryCollection(own));
    return GeometryRepair.repair(union.norm()).geometry();
  }
}
