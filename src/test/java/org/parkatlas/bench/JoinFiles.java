package org.parkatlas.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/**
 * Writes the input of {@link JoinBench} as files for a whole join: points with amounts as CSV,
 * polygons as GeoJSON, and the same polygons as CSV of well-known text for PostGIS. Argument: the
 * folder that {@code JoinBench generate} filled.
 */
final class JoinFiles {
  private static final long SEED = 20260102;

  private JoinFiles() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    List<Polygon> polygons = JoinInput.polygons(folder);
    points(folder);
    geoJson(folder, polygons);
    wkt(folder, polygons);
  }

  private static void points(Path folder) throws IOException {
    double[] points = JoinInput.points(folder);
    SplittableRandom random = new SplittableRandom(SEED);
    try (PrintWriter out = writer(folder, "points.csv")) {
      out.println("id,lon,lat,output");
      for (int i = 0; i < points.length; i += 2) {
        long cents = random.nextLong(1_000_000_000L);
        out.printf("%d,%s,%s,%d.%02d%n", i / 2, points[i], points[i + 1], cents / 100, cents % 100);
      }
    }
  }

  private static void geoJson(Path folder, List<Polygon> polygons) throws IOException {
    try (PrintWriter out = writer(folder, "zones.geojson")) {
      out.println("{\"type\":\"FeatureCollection\",\"features\":[");
      for (int i = 0; i < polygons.size(); i++) {
        out.print(i == 0 ? "" : ",\n");
        out.printf("{\"type\":\"Feature\",\"id\":\"%04d\",\"properties\":{},", i);
        out.print("\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[");
        String separator = "";
        for (Coordinate c : polygons.get(i).getCoordinates()) {
          out.print(separator + "[" + c.x + "," + c.y + "]");
          separator = ",";
        }
        out.print("]]}}");
      }
      out.println("\n]}");
    }
  }

  private static void wkt(Path folder, List<Polygon> polygons) throws IOException {
    try (PrintWriter out = writer(folder, "zones.csv")) {
      for (int i = 0; i < polygons.size(); i++) {
        out.printf("%04d,\"%s\"%n", i, polygons.get(i).toText());
      }
    }
  }

  private static PrintWriter writer(Path folder, String name) throws IOException {
    return new PrintWriter(
        Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8), false);
  }
}
