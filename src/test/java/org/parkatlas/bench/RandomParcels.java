package org.parkatlas.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.parkatlas.model.Feature;
import org.parkatlas.model.ProvenanceFields;
import org.parkatlas.model.Quality;
import org.parkatlas.shanghai.Shanghai;

/**
 * Synthetic parcels of eight corners and some 100 m, evenly spread over 1.1° × 1.1° around
 * Shanghai: 120.9–122.0 E, 30.7–31.8 N. {@link RequestLists} draws its boxes in the same square.
 */
final class RandomParcels {
  static final int COUNT = 100_000;

  private static final long SEED = 20260101;
  static final double WEST = 120.9;
  static final double SOUTH = 30.7;
  static final double SIDE = 1.1;
  private static final int CORNERS = 8;
  private static final double LEAST_RADIUS = 0.0003;
  private static final double RADIUS_SPREAD = 0.0005;
  private static final List<String> BLOCK_KINDS = List.of("104", "195", "198");
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final GeometryFactory PACKED =
      new GeometryFactory(PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

  private RandomParcels() {}

  static List<Feature> make() {
    SplittableRandom random = new SplittableRandom(SEED);
    List<Feature> parcels = new ArrayList<>(COUNT);
    for (int i = 0; i < COUNT; i++) {
      parcels.add(
          Feature.of(Shanghai.PARCELS, "parcel-%06d".formatted(i), shape(random), values(random)));
    }
    return parcels;
  }

  private static Polygon shape(SplittableRandom random) {
    double lon = WEST + SIDE * random.nextDouble();
    double lat = SOUTH + SIDE * random.nextDouble();
    double radius = LEAST_RADIUS + RADIUS_SPREAD * random.nextDouble();
    Coordinate[] ring = new Coordinate[CORNERS + 1];
    for (int i = 0; i < CORNERS; i++) {
      double angle = 2 * Math.PI * i / CORNERS;
      double reach = radius * (0.6 + 0.4 * random.nextDouble());
      ring[i] = new Coordinate(lon + reach * Math.cos(angle), lat + reach * Math.sin(angle));
    }
    ring[CORNERS] = ring[0].copy();
    return asStored(FACTORY.createPolygon(ring));
  }

  /** A store reads shapes from well-known binary, with coordinates packed. */
  private static Polygon asStored(Polygon polygon) {
    try {
      return (Polygon) new WKBReader(PACKED).read(new WKBWriter().write(polygon));
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> values(SplittableRandom random) {
    Map<String, Object> values = new HashMap<>();
    values.put("districtCode", Integer.toString(310_101 + random.nextInt(16)));
    values.put("blockKind", BLOCK_KINDS.get(random.nextInt(BLOCK_KINDS.size())));
    values.put("supplyState", "supplied");
    values.put("suppliedYear", (long) random.nextInt(1995, 2024));
    values.put("suppliedAreaM2", Math.rint(5_000 + 95_000 * random.nextDouble()));
    values.put("plotRatio", random.nextInt(10, 30) / 10.0);
    values.put("landUse", "M1");
    values.put(ProvenanceFields.SOURCE.name(), "模拟数据");
    values.put(ProvenanceFields.QUALITY.name(), Quality.SYNTHETIC.code());
    values.put(ProvenanceFields.SHAPE_METHOD.name(), "模拟");
    return values;
  }
}
