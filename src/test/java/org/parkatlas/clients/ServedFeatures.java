package org.parkatlas.clients;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.parkatlas.api.ApiSettings;
import org.parkatlas.api.HttpServer;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.MemoryCollection;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.Feature;
import org.parkatlas.model.ProvenanceFields;
import org.parkatlas.model.Quality;
import org.parkatlas.shanghai.Shanghai;

/**
 * A server with 100,000 parcels that can be counted in one's head, 400 columns × 250 rows of
 * squares, or with points whose place in other systems is looked up elsewhere.
 *
 * <p>Parcel {@code column, row} begins at 121 + 0.0025 · column °E, 30.9 + 0.0025 · row °N and is
 * 0.002° wide. Every 20th has a plot ratio of 3.0, the others less.
 */
final class ServedFeatures implements AutoCloseable {
  private static final int COLUMNS = 400;
  private static final int ROWS = 250;
  static final int PARCELS = COLUMNS * ROWS;
  private static final double WEST = 121;
  private static final double SOUTH = 30.9;
  private static final double STEP = 0.0025;

  private static final double SIDE = 0.002;
  private static final GeometryFactory SHAPES = new GeometryFactory();

  /** Within 15 km of the centre, at the city's corners, and beside the two central meridians. */
  static final List<Coordinate> CONTROL_POINTS =
      List.of(
          new Coordinate(121.4737021, 31.2304163),
          new Coordinate(121.5952388, 31.2038877),
          new Coordinate(120.8700001, 30.9999999),
          new Coordinate(121.9812345, 30.8876543),
          new Coordinate(121.1500007, 31.8500003),
          new Coordinate(122.2000009, 31.4000001),
          new Coordinate(121.5000001, 30.7000009));

  private final HttpServer server;

  private ServedFeatures(Collection features) {
    Catalog catalog = new Catalog();
    catalog.publish(new Snapshot(Shanghai.ATLAS, List.of(features), true));
    server =
        new HttpServer(new ApiSettings("127.0.0.1", 0, true, List.of()), catalog, Optional::empty);
    server.start();
  }

  /** The parcels, as the collection {@code parcels}. */
  static ServedFeatures parcels() {
    List<Feature> parcels = IntStream.range(0, PARCELS).mapToObj(ServedFeatures::parcel).toList();
    return new ServedFeatures(new MemoryCollection(Shanghai.PARCELS, parcels));
  }

  /** The control points, as the collection {@code enterprises} with ids from {@code point-0}. */
  static ServedFeatures controlPoints() {
    List<Feature> points =
        IntStream.range(0, CONTROL_POINTS.size()).mapToObj(ServedFeatures::point).toList();
    return new ServedFeatures(new MemoryCollection(Shanghai.ENTERPRISES, points));
  }

  int port() {
    return server.port();
  }

  String origin() {
    return "http://127.0.0.1:" + port();
  }

  private static Feature parcel(int number) {
    double west = WEST + STEP * (number % COLUMNS);
    double south = SOUTH + STEP * (number / COLUMNS);
    Map<String, Object> values = provenance();
    values.put("districtCode", Integer.toString(310_101 + number % 16));
    values.put("blockKind", "104");
    values.put("supplyState", "supplied");
    values.put("suppliedYear", 1995L + number % 25);
    values.put("suppliedAreaM2", 40_000.0);
    values.put("plotRatio", 1.1 + number % 20 / 10.0);
    values.put("landUse", "M1");
    Envelope square = new Envelope(west, west + SIDE, south, south + SIDE);
    return Feature.of(
        Shanghai.PARCELS, "parcel-%06d".formatted(number), SHAPES.toGeometry(square), values);
  }

  private static Feature point(int number) {
    Map<String, Object> values = provenance();
    values.put("name", "控制点" + number);
    values.put("industry", "其他");
    Point place = SHAPES.createPoint(CONTROL_POINTS.get(number));
    return Feature.of(Shanghai.ENTERPRISES, "point-" + number, place, values);
  }

  private static Map<String, Object> provenance() {
    Map<String, Object> values = new HashMap<>();
    values.put(ProvenanceFields.SOURCE.name(), "模拟数据");
    values.put(ProvenanceFields.QUALITY.name(), Quality.SYNTHETIC.code());
    return values;
  }

  @Override
  public void close() {
    server.close();
  }
}
