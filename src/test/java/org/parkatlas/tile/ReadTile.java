package org.parkatlas.tile;

import com.wdtinc.mapbox_vector_tile.adapt.jts.MvtReader;
import com.wdtinc.mapbox_vector_tile.adapt.jts.TagKeyValueMapConverter;
import com.wdtinc.mapbox_vector_tile.adapt.jts.model.JtsLayer;
import com.wdtinc.mapbox_vector_tile.adapt.jts.model.JtsMvt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** A tile as somebody else's library reads it. */
final class ReadTile {
  private final JtsMvt tile;

  ReadTile(byte[] bytes) {
    try {
      tile =
          MvtReader.loadMvt(
              new ByteArrayInputStream(bytes),
              new GeometryFactory(),
              new TagKeyValueMapConverter(),
              ReadTile::polygons);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Rings by the rule of version 2.1: an exterior has a positive area by the surveyor's formula,
   * holes follow it. The library's own classifier has the sign the other way round.
   */
  private static List<Polygon> polygons(List<LinearRing> rings, GeometryFactory factory) {
    List<List<LinearRing>> groups = new ArrayList<>();
    for (LinearRing ring : rings) {
      // JTS counts areas of clockwise rings, with y upwards, as positive.
      if (-Area.ofRingSigned(ring.getCoordinateSequence()) > 0) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(ring);
    }
    return groups.stream()
        .map(
            group ->
                factory.createPolygon(
                    group.get(0), group.subList(1, group.size()).toArray(new LinearRing[0])))
        .toList();
  }

  /** Shapes of a layer in the tile's coordinates, y downwards; empty if it is not there. */
  List<Geometry> shapes(String layer) {
    JtsLayer found = tile.getLayer(layer);
    return found == null ? List.of() : List.copyOf(found.getGeometries());
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> properties(Geometry shape) {
    return (Map<String, Object>) shape.getUserData();
  }

  /** How many features the shapes of a layer stand for. */
  long count(String layer) {
    return shapes(layer).stream()
        .map(shape -> properties(shape).getOrDefault(MapTiles.COUNT, 1L))
        .mapToLong(count -> (Long) count)
        .sum();
  }
}
