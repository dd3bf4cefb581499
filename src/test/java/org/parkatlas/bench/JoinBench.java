package org.parkatlas.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Polygon;
import org.parkatlas.analysis.Matches;
import org.parkatlas.analysis.SpatialJoin;
import org.parkatlas.analysis.Zone;
import org.parkatlas.analysis.ZoneIndex;

/**
 * Times the spatial join, from shapes and coordinates in memory to all pairs, its index included.
 * Rounds of warm-up come before those of the median; the very first is told as well. Arguments:
 * {@code generate FOLDER} makes the input, {@code run FOLDER ROUNDS} joins it.
 */
final class JoinBench {
  private static final long SEED = 20260101;
  private static final int WARM_UP_ROUNDS = 3;

  private JoinBench() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[1]);
    if (args[0].equals("generate")) {
      JoinInput.write(folder, SEED);
    } else {
      run(folder, Integer.parseInt(args[2]));
    }
  }

  private static void run(Path folder, int rounds) throws IOException {
    double[] points = JoinInput.points(folder);
    double[] lon = everySecond(points, 0);
    double[] lat = everySecond(points, 1);
    List<Zone> zones = zones(JoinInput.polygons(folder));
    double[] seconds = new double[WARM_UP_ROUNDS + rounds];
    Matches matches = null;
    for (int round = 0; round < seconds.length; round++) {
      long start = System.nanoTime();
      matches = new SpatialJoin(new ZoneIndex(zones), false).match(lon, lat);
      seconds[round] = (System.nanoTime() - start) / 1e9;
    }
    print("first", "%.3f".formatted(seconds[0]));
    Arrays.sort(seconds, WARM_UP_ROUNDS, seconds.length);
    print("median", "%.3f".formatted(seconds[WARM_UP_ROUNDS + rounds / 2]));
    print("rounds", "" + rounds);
    print("pairs", "" + matches.pairs());
    print("digest", PairDigest.of(keys(matches)));
  }

  private static double[] everySecond(double[] values, int first) {
    double[] picked = new double[values.length / 2];
    for (int i = 0; i < picked.length; i++) {
      picked[i] = values[2 * i + first];
    }
    return picked;
  }

  /** Ids with leading zeros, so that the order of ids is the order of the file. */
  private static List<Zone> zones(List<Polygon> polygons) {
    List<Zone> zones = new ArrayList<>();
    for (Polygon polygon : polygons) {
      String id = "%04d".formatted(zones.size());
      zones.add(new Zone(id, id, polygon));
    }
    return zones;
  }

  private static long[] keys(Matches matches) {
    long[] keys = new long[matches.pairs()];
    for (int pair = 0; pair < keys.length; pair++) {
      keys[pair] = PairDigest.key(matches.point(pair), matches.zone(pair));
    }
    return keys;
  }

  private static void print(String name, String value) {
    System.out.println(name + "\t" + value);
  }
}
