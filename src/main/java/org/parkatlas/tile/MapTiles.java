package org.parkatlas.tile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.Page;
import org.parkatlas.catalog.Query;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.Feature;
import org.parkatlas.model.Reader;

/** Makes the tiles of one snapshot. */
public final class MapTiles {
  /** Property of a mark or feature: how many features it stands for, where features are merged. */
  public static final String COUNT = "count";

  /** Units around a tile in which features are looked for: no mark of the buffer lacks a part. */
  private static final int MARGIN = 2 * Clipper.BUFFER;

  private final Snapshot snapshot;
  private final Map<String, Painted> painted = new ConcurrentHashMap<>();

  /**
   * A collection with what tiles know of each of its features, under the feature's number.
   *
   * @param numbers by id
   */
  private record Painted(
      Collection collection,
      LayerShapes shapes,
      Properties properties,
      Map<String, Integer> numbers) {
    static Painted of(Collection collection) {
      List<Feature> features = collection.features(Reader.PUBLIC);
      Map<String, Integer> numbers = new HashMap<>();
      features.forEach(feature -> numbers.put(feature.id(), numbers.size()));
      return new Painted(
          collection,
          new LayerShapes(features),
          new Properties(collection.def(), features),
          numbers);
    }

    int[] numbersOf(Page page) {
      return page.features().stream().mapToInt(feature -> numbers.get(feature.id())).toArray();
    }
  }

  public MapTiles(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** The tiles of a later snapshot; what is known of the collections that stay is kept. */
  MapTiles next(Snapshot later) {
    MapTiles next = new MapTiles(later);
    for (Collection collection : later.collections()) {
      Painted known = painted.get(collection.def().id());
      if (known != null && known.collection() == collection) {
        next.painted.put(collection.def().id(), known);
      }
    }
    return next;
  }

  public Snapshot snapshot() {
    return snapshot;
  }

  /**
   * A tile with the layers that have features in it, in the order given; empty if none has.
   *
   * @param layers collections of this snapshot
   * @throws org.parkatlas.model.InvalidInput if a query cannot be answered
   */
  public byte[] tile(TileCoord coord, List<TileLayer> layers) {
    Bytes tile = new Bytes(16_384);
    for (TileLayer layer : layers) {
      LayerWriter written = paint(coord, layer);
      if (!written.isEmpty()) {
        written.writeTo(tile);
      }
    }
    return tile.toArray();
  }

  private LayerWriter paint(TileCoord coord, TileLayer layer) {
    Collection collection = layer.collection();
    Painted known = painted(collection);
    Query query = layer.query().withBbox(coord.bounds(MARGIN)).withLimit(Integer.MAX_VALUE);
    Page page = collection.query(query, Reader.PUBLIC);
    return new LayerPainter(collection.def().id(), known.properties, known.shapes, coord)
        .paint(known.numbersOf(page));
  }

  private Painted painted(Collection collection) {
    return painted.computeIfAbsent(collection.def().id(), id -> Painted.of(collection));
  }
}
