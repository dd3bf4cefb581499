package org.parkatlas.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/**
 * Random points and star-shaped polygons around Shanghai, as files that numpy reads too: longitude,
 * latitude pairs of little-endian doubles, one after the other; a polygon is {@value #VERTICES}
 * vertices without the closing one.
 */
final class JoinInput {
  static final int POINTS = 1_000_000;
  static final int POLYGONS = 2_000;
  static final int VERTICES = 200;

  private static final double WEST = 120.9;
  private static final double SOUTH = 30.7;
  private static final double WIDTH = 1.1;
  private static final double HEIGHT = 1.1;
  private static final double LEAST_RADIUS = 0.005;
  private static final double RADIUS_SPREAD = 0.02;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private JoinInput() {}

  static void write(Path folder, long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    Files.createDirectories(folder);
    double[] points = new double[2 * POINTS];
    for (int i = 0; i < points.length; i += 2) {
      points[i] = WEST + WIDTH * random.nextDouble();
      points[i + 1] = SOUTH + HEIGHT * random.nextDouble();
    }
    Files.write(pointsFile(folder), bytes(points));
    double[] polygons = new double[2 * VERTICES * POLYGONS];
    for (int i = 0; i < POLYGONS; i++) {
      writeStar(polygons, 2 * VERTICES * i, random);
    }
    Files.write(polygonsFile(folder), bytes(polygons));
  }

  /** Every ray from the centre meets the outline once, so that the ring cannot cross itself. */
  private static void writeStar(double[] to, int offset, SplittableRandom random) {
    double lon = WEST + WIDTH * random.nextDouble();
    double lat = SOUTH + HEIGHT * random.nextDouble();
    double radius = LEAST_RADIUS + RADIUS_SPREAD * random.nextDouble();
    for (int i = 0; i < VERTICES; i++) {
      double angle = 2 * Math.PI * i / VERTICES;
      double reach = radius * (0.6 + 0.4 * random.nextDouble());
      to[offset + 2 * i] = lon + reach * Math.cos(angle);
      to[offset + 2 * i + 1] = lat + reach * Math.sin(angle);
    }
  }

  /** Longitude, latitude, longitude, … of the points in {@code folder}. */
  static double[] points(Path folder) throws IOException {
    return doubles(pointsFile(folder));
  }

  static List<Polygon> polygons(Path folder) throws IOException {
    double[] all = doubles(polygonsFile(folder));
    List<Polygon> polygons = new ArrayList<>(POLYGONS);
    for (int start = 0; start < all.length; start += 2 * VERTICES) {
      Coordinate[] ring = new Coordinate[VERTICES + 1];
      for (int i = 0; i < VERTICES; i++) {
        ring[i] = new Coordinate(all[start + 2 * i], all[start + 2 * i + 1]);
      }
      ring[VERTICES] = ring[0].copy();
      polygons.add(FACTORY.createPolygon(ring));
    }
    return polygons;
  }

  private static Path pointsFile(Path folder) {
    return folder.resolve("points.f64");
  }

  private static Path polygonsFile(Path folder) {
    return folder.resolve("polygons.f64");
  }

  private static byte[] bytes(double[] values) {
    ByteBuffer buffer =
        ByteBuffer.allocate(Double.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
    buffer.asDoubleBuffer().put(values);
    return buffer.array();
  }

  private static double[] doubles(Path file) throws IOException {
    DoubleBuffer buffer =
        ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer();
    double[] values = new double[buffer.remaining()];
    buffer.get(values);
    return values;
  }
}
