package org.parkatlas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;
import static org.parkatlas.analysis.JoinExamples.FACTORY;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;
import org.parkatlas.geo.Ellipsoid;

/** Cells that do not overlap and cover a shape get the whole of it, from 10 m to 300 km. */
class AreaJoinPropertiesTest {
  private static final BigDecimal AMOUNT = new BigDecimal("1000000.00");

  /**
   * The last digit of a longitude is 2 nm: of a strip of 10 cm, more than the shares may be off.
   */
  private static final double TEN_METRES = 1e-4;

  private static final double LON = 121.4;
  private static final double LAT = 31.2;

  @Property(tries = 60)
  void cells_over_a_star_with_a_hole_share_its_amount_to_the_cent(
      @ForAll long seed,
      @ForAll @DoubleRange(min = -4, max = 0.5) double sizeExponent,
      @ForAll boolean partition) {
    double size = Math.pow(10, sizeExponent);

    requireShared(star(new Random(seed), LON, LAT, size), seed, partition);
  }

  @Property(tries = 60)
  void cells_over_several_stars_share_their_amount_to_the_cent(
      @ForAll long seed, @ForAll @DoubleRange(min = -4, max = 0) double sizeExponent) {
    Random random = new Random(seed);
    double size = Math.pow(10, sizeExponent);
    Polygon[] stars = {
      star(random, LON, LAT, size), star(random, LON + 2 * size, LAT + size, size)
    };

    requireShared(FACTORY.createMultiPolygon(stars), seed, false);
  }

  /** Up to ten thousand times as long as wide, such as a belt of industry along a coast. */
  @Property(tries = 60)
  void cells_over_a_belt_share_its_amount_to_the_cent(
      @ForAll long seed,
      @ForAll @DoubleRange(min = 0.01, max = 3) double length,
      @ForAll @DoubleRange(min = 1, max = 4) double slenderness) {
    Random random = new Random(seed);
    double angle = 2 * Math.PI * random.nextDouble();
    double width = Math.max(TEN_METRES, length * Math.pow(10, -slenderness));
    Coordinate along = new Coordinate(length * Math.cos(angle), length * Math.sin(angle));
    Coordinate across = new Coordinate(-width * Math.sin(angle), width * Math.cos(angle));
    Coordinate[] ring = {
      new Coordinate(LON, LAT),
      new Coordinate(LON + along.x, LAT + along.y),
      new Coordinate(LON + along.x + across.x, LAT + along.y + across.y),
      new Coordinate(LON + across.x, LAT + across.y),
      new Coordinate(LON, LAT)
    };

    requireShared(FACTORY.createPolygon(ring), seed, false);
  }

  private static void requireShared(Geometry shape, long seed, boolean partition) {
    List<Zone> cells = cells(shape.getEnvelopeInternal(), new Random(seed));
    AreaJoin join = new AreaJoin(new ZoneIndex(cells), partition);
    AreaShares shares = join.share(List.of(shape));
    JoinResult result = join.total(shares, List.of(AMOUNT));

    double measured = shares.shapes().get(0).parts().stream().mapToDouble(p -> p.share()).sum();
    assertThat(measured).isCloseTo(1, withPercentage(1e-7));
    BigDecimal booked =
        result.totals().stream()
            .map(total -> total.tally().amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(booked).isEqualByComparingTo(AMOUNT);
    assertThat(result.report().outside().amount()).isEqualByComparingTo("0");
    result.totals().forEach(total -> requireShareOfArea(total, shape));
  }

  private static void requireShareOfArea(ZoneTotal total, Geometry shape) {
    double share =
        Ellipsoid.areaM2(total.zone().shape().intersection(shape)) / Ellipsoid.areaM2(shape);
    assertThat(total.tally().amount().doubleValue())
        .isBetween(
            share * AMOUNT.doubleValue() - 0.01 - 1e-3, share * AMOUNT.doubleValue() + 0.01 + 1e-3);
  }

  /** Voronoi cells of random places: their borders have all directions. */
  private static List<Zone> cells(Envelope around, Random random) {
    Envelope box = new Envelope(around);
    box.expandBy(around.getDiameter() / 10);
    List<Coordinate> sites = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      double x = box.getMinX() + random.nextDouble() * box.getWidth();
      sites.add(new Coordinate(x, box.getMinY() + random.nextDouble() * box.getHeight()));
    }
    VoronoiDiagramBuilder voronoi = new VoronoiDiagramBuilder();
    voronoi.setSites(sites);
    voronoi.setClipEnvelope(box);
    Geometry diagram = voronoi.getDiagram(FACTORY);
    List<Zone> cells = new ArrayList<>();
    for (int i = 0; i < diagram.getNumGeometries(); i++) {
      cells.add(new Zone("cell-%02d".formatted(i), "", diagram.getGeometryN(i)));
    }
    return cells;
  }

  private static Polygon star(Random random, double lon, double lat, double size) {
    double[] radii = random.doubles(3 + random.nextInt(9), size * 0.5, size).toArray();
    LinearRing[] hole = {ring(lon, lat, radii, 0.5)};
    return FACTORY.createPolygon(ring(lon, lat, radii, 1), hole);
  }

  private static LinearRing ring(double lon, double lat, double[] radii, double scale) {
    Coordinate[] points = new Coordinate[radii.length + 1];
    for (int i = 0; i < points.length; i++) {
      double angle = 2 * Math.PI * (i % radii.length) / radii.length;
      double radius = scale * radii[i % radii.length];
      points[i] = new Coordinate(lon + radius * Math.cos(angle), lat + radius * Math.sin(angle));
    }
    return FACTORY.createLinearRing(points);
  }
}
