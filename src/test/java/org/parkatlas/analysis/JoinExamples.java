package org.parkatlas.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Zones, points and amounts that the tests of joins share. */
final class JoinExamples {
  static final GeometryFactory FACTORY = new GeometryFactory();

  private JoinExamples() {}

  static Geometry wkt(String text) {
    try {
      return new WKTReader(FACTORY).read(text);
    } catch (ParseException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  static Zone zone(String id, String wkt) {
    return new Zone(id, id, wkt(wkt));
  }

  static Geometry point(double x, double y) {
    return FACTORY.createPoint(new Coordinate(x, y));
  }

  static JoinResult join(List<Zone> zones, boolean partition, Object... pointsAndAmounts) {
    List<Geometry> points = new ArrayList<>();
    List<BigDecimal> amounts = new ArrayList<>();
    for (int i = 0; i < pointsAndAmounts.length; i += 2) {
      points.add(pointsAndAmounts[i] == null ? null : wkt((String) pointsAndAmounts[i]));
      amounts.add(new BigDecimal((String) pointsAndAmounts[i + 1]));
    }
    SpatialJoin join = new SpatialJoin(new ZoneIndex(zones), partition);
    return join.total(join.match(points), amounts);
  }

  static BigDecimal amountOf(JoinResult result, String zone) {
    return result.totals().stream()
        .filter(total -> total.zone().id().equals(zone))
        .findFirst()
        .orElseThrow()
        .tally()
        .amount();
  }

  /** Star-shaped polygons near Shanghai, some of which overlap. */
  static List<Zone> randomZones(Random random, int count, int vertices) {
    List<Zone> zones = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double x = 121 + random.nextDouble();
      double y = 30.7 + random.nextDouble() * 0.8;
      zones.add(new Zone("zone-%04d".formatted(i), "", star(random, x, y, vertices)));
    }
    return zones;
  }

  static Geometry star(Random random, double x, double y, int vertices) {
    double radius = 0.005 + random.nextDouble() * 0.05;
    Coordinate[] ring = new Coordinate[vertices + 1];
    for (int i = 0; i < vertices; i++) {
      double angle = 2 * Math.PI * i / vertices;
      double r = radius * (0.5 + random.nextDouble() * 0.5);
      ring[i] = new Coordinate(x + r * Math.cos(angle), y + r * Math.sin(angle));
    }
    ring[vertices] = ring[0];
    return FACTORY.createPolygon(ring);
  }

  /** Uniform points, and some that lie exactly on a vertex of a zone. */
  static double[][] randomPoints(Random random, List<Zone> zones, int count) {
    double[] lon = new double[count];
    double[] lat = new double[count];
    for (int i = 0; i < count; i++) {
      if (i % 50 == 0) {
        Coordinate[] ring = zones.get(random.nextInt(zones.size())).shape().getCoordinates();
        Coordinate vertex = ring[random.nextInt(ring.length)];
        lon[i] = vertex.x;
        lat[i] = vertex.y;
      } else {
        lon[i] = 121 + random.nextDouble();
        lat[i] = 30.7 + random.nextDouble() * 0.8;
      }
    }
    return new double[][] {lon, lat};
  }

  /** Heavy-tailed amounts in whole cents. */
  static List<BigDecimal> randomAmounts(Random random, int count) {
    BigDecimal[] amounts = new BigDecimal[count];
    Arrays.setAll(
        amounts,
        i -> BigDecimal.valueOf((long) Math.exp(10 + 4 * Math.abs(random.nextGaussian())), 2));
    return Arrays.asList(amounts);
  }
}
