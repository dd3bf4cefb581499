package org.parkatlas.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The addresses that every server is asked for, one file a kind, made from a fixed seed. Argument:
 * the folder to write to. Prints the tiles of zoom {@value #DEEPEST} that hold the parcels, for
 * pgbench to draw from the same ones.
 */
final class RequestLists {
  private static final long SEED = 20260102;
  private static final int REQUESTS = 20_000;
  private static final String ITEMS = "/api/collections/parcels/items";

  /**
   * Holds about 300 of the parcels, so that a page of 100 is full and the count is not the page.
   */
  private static final double SMALL_BOX = 0.06;

  /** Holds about 2,700, so that a page of 1,000 is full. */
  private static final double LARGE_BOX = 0.18;

  private static final int SHALLOWEST = 10;
  private static final int DEEPEST = 15;

  /** Whoever asks puts a number here that was not there before. */
  static final String UNIQUE = "{n}";

  /** The tile that is asked for again and again. */
  private static final int HOT_ZOOM = 13;

  private static final double MIDDLE_LON = 121.45;
  private static final double MIDDLE_LAT = 31.25;

  private RequestLists() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    write(folder, "items100", random -> ITEMS + "?bbox=" + box(random, SMALL_BOX) + "&limit=100");
    write(folder, "items1000", random -> ITEMS + "?bbox=" + box(random, LARGE_BOX) + "&limit=1000");
    write(folder, "one", random -> ITEMS + "/parcel-%06d".formatted(parcel(random)));
    write(folder, "layer", random -> "/api/collections/strategic-areas/items?limit=2000");
    write(folder, "filter-box", random -> filtered(random, box(random, SMALL_BOX)));
    write(folder, "filter-all", random -> filtered(random, "120.8,30.6,122.1,31.9"));
    write(folder, "tile", RequestLists::tile);
    write(folder, "hot-tile", random -> address(HOT_ZOOM, MIDDLE_LON, MIDDLE_LAT));
    write(folder, "hot-tile-gzip", random -> address(HOT_ZOOM, MIDDLE_LON, MIDDLE_LAT));
    System.out.println("west\t" + column(RandomParcels.WEST, DEEPEST));
    System.out.println("east\t" + column(RandomParcels.WEST + RandomParcels.SIDE, DEEPEST));
    System.out.println("north\t" + row(RandomParcels.SOUTH + RandomParcels.SIDE, DEEPEST));
    System.out.println("south\t" + row(RandomParcels.SOUTH, DEEPEST));
  }

  private static void write(Path folder, String kind, Function<SplittableRandom, String> address)
      throws IOException {
    SplittableRandom random = new SplittableRandom(SEED);
    Stream<String> addresses = Stream.generate(() -> address.apply(random)).limit(REQUESTS);
    Files.write(folder.resolve(kind + ".txt"), (Iterable<String>) addresses::iterator);
  }

  private static int parcel(SplittableRandom random) {
    return random.nextInt(RandomParcels.COUNT);
  }

  /** A box within the square of the parcels. */
  private static String box(SplittableRandom random, double side) {
    double west = RandomParcels.WEST + (RandomParcels.SIDE - side) * random.nextDouble();
    double south = RandomParcels.SOUTH + (RandomParcels.SIDE - side) * random.nextDouble();
    return "%.5f,%.5f,%.5f,%.5f".formatted(west, south, west + side, south + side);
  }

  /** Three kinds of conditions in turn, with constants that seldom come twice. */
  private static String filtered(SplittableRandom random, String box) {
    int area = random.nextInt(5_000, 60_000);
    String filter =
        switch (random.nextInt(3)) {
          case 0 -> "suppliedAreaM2 > %d AND landUse LIKE 'M%%'".formatted(area);
          case 1 ->
              "blockKind IN ('104','195') AND suppliedAreaM2 * plotRatio > %d".formatted(area);
          default ->
              "suppliedYear BETWEEN %d AND 2020 AND NOT supplyState = 'reserved'"
                  .formatted(random.nextInt(1995, 2015));
        };
    String encoded = URLEncoder.encode(filter, StandardCharsets.UTF_8).replace("+", "%20");
    return ITEMS + "?bbox=" + box + "&limit=100&filter=" + encoded;
  }

  /**
   * The zoom first, then a place: each zoom is asked for as often. All parcels fulfil the filter,
   * which no request had before.
   */
  private static String tile(SplittableRandom random) {
    int zoom = random.nextInt(SHALLOWEST, DEEPEST + 1);
    double lon = RandomParcels.WEST + RandomParcels.SIDE * random.nextDouble();
    double lat = RandomParcels.SOUTH + RandomParcels.SIDE * random.nextDouble();
    return address(zoom, lon, lat) + "?filter=suppliedAreaM2%3E-" + UNIQUE;
  }

  private static String address(int zoom, double lon, double lat) {
    return String.format(
        Locale.ROOT, "/tiles/parcels/%d/%d/%d.pbf", zoom, column(lon, zoom), row(lat, zoom));
  }

  private static int column(double lon, int zoom) {
    return (int) ((lon + 180) / 360 * (1 << zoom));
  }

  /** Web Mercator: the inverse Gudermannian of the latitude. */
  private static int row(double lat, int zoom) {
    double y = Math.log(Math.tan(Math.PI / 4 + Math.toRadians(lat) / 2));
    return (int) ((1 - y / Math.PI) / 2 * (1 << zoom));
  }
}
