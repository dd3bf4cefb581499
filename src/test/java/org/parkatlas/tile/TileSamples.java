package org.parkatlas.tile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.GeometryTransformer;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.MemoryCollection;
import org.parkatlas.catalog.Query;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;

/** Collections whose shapes are told in a tile's own units. */
final class TileSamples {
  /** A tile over Shanghai. */
  static final TileCoord TILE = TileCoord.at(12, 121.2, 31.2);

  private TileSamples() {}

  /** The tile of a collection of parcels with these shapes, WKT in units of {@link #TILE}. */
  static ReadTile tile(String... wkt) {
    List<Geometry> shapes = new ArrayList<>();
    for (String text : wkt) {
      shapes.add(lonLat(wkt(text), TILE));
    }
    return tile(TILE, shapes);
  }

  static ReadTile tile(TileCoord coord, List<Geometry> lonLat) {
    return new ReadTile(bytes(coord, lonLat));
  }

  static byte[] bytes(TileCoord coord, List<Geometry> lonLat) {
    Collection index = parcels(lonLat);
    return new MapTiles(new Snapshot(Shanghai.ATLAS, List.of(index), true))
        .tile(coord, List.of(new TileLayer(index, Query.all())));
  }

  static Collection parcels(List<Geometry> lonLat) {
    List<Feature> features = new ArrayList<>();
    for (Geometry shape : lonLat) {
      Map<String, Object> values = new HashMap<>();
      values.put("source", "样本");
      values.put("quality", "synthetic");
      values.put("districtCode", "310101");
      values.put("blockKind", "104");
      values.put("shapeMethod", "样本");
      values.put("supplyState", "supplied");
      features.add(Feature.of(Shanghai.PARCELS, "p%05d".formatted(features.size()), shape, values));
    }
    return new MemoryCollection(Shanghai.PARCELS, features);
  }

  static Geometry wkt(String text) {
    try {
      return new WKTReader().read(text);
    } catch (ParseException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  /** From a tile's units, y downwards, to longitude, latitude. */
  static Geometry lonLat(Geometry units, TileCoord tile) {
    double world = TileCoord.worldUnits(tile.zoom());
    return new GeometryTransformer() {
      @Override
      protected CoordinateSequence transformCoordinates(CoordinateSequence from, Geometry parent) {
        CoordinateSequence to = from.copy();
        for (int i = 0; i < to.size(); i++) {
          to.setOrdinate(i, 0, Mercator.lon((from.getX(i) + tile.originX()) / world));
          to.setOrdinate(i, 1, Mercator.lat((from.getY(i) + tile.originY()) / world));
        }
        return to;
      }
    }.transform(units);
  }

  /**
   * Zones that tile a box, {@code side} by {@code side}, sharing their borders vertex by vertex;
   * borders are wavy. Each lies around its own field of a chequerboard, so that none is so narrow
   * somewhere that the waves of two of its borders meet.
   */
  static List<Geometry> zones(long seed, int side, Envelope box) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Coordinate> sites = new ArrayList<>();
    for (int i = 0; i < side * side; i++) {
      double column = i % side + random.nextDouble(0.25, 0.75);
      double row = i / side + random.nextDouble(0.25, 0.75);
      sites.add(
          new Coordinate(
              box.getMinX() + box.getWidth() * column / side,
              box.getMinY() + box.getHeight() * row / side));
    }
    VoronoiDiagramBuilder voronoi = new VoronoiDiagramBuilder();
    voronoi.setSites(sites);
    voronoi.setClipEnvelope(box);
    Geometry cells = voronoi.getDiagram(new GeometryFactory());
    List<Geometry> zones = new ArrayList<>();
    for (int i = 0; i < cells.getNumGeometries(); i++) {
      zones.add(wavy(cells.getGeometryN(i)));
    }
    return zones;
  }

  /**
   * Each side becomes a wave that depends on its ends only, so that neighbours keep it in common.
   */
  private static Geometry wavy(Geometry cell) {
    Coordinate[] ring = cell.getCoordinates();
    List<Coordinate> waves = new ArrayList<>();
    for (int i = 0; i + 1 < ring.length; i++) {
      boolean turned = ring[i].compareTo(ring[i + 1]) > 0;
      List<Coordinate> side = wave(turned ? ring[i + 1] : ring[i], turned ? ring[i] : ring[i + 1]);
      if (turned) {
        java.util.Collections.reverse(side);
      }
      waves.addAll(side.subList(0, side.size() - 1));
    }
    waves.add(waves.get(0).copy());
    return new GeometryFactory().createPolygon(waves.toArray(new Coordinate[0]));
  }

  private static List<Coordinate> wave(Coordinate a, Coordinate b) {
    List<Coordinate> wave = new ArrayList<>(List.of(a.copy()));
    for (int i = 1; i < 20; i++) {
      double along = i / 20.0;
      double off = 0.01 * Math.sin(9 * Math.PI * along);
      wave.add(
          new Coordinate(
              a.x + along * (b.x - a.x) - off * (b.y - a.y),
              a.y + along * (b.y - a.y) + off * (b.x - a.x)));
    }
    wave.add(b.copy());
    return wave;
  }
}
