package org.parkatlas.tile;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.parkatlas.catalog.FeatureIndex;
import org.parkatlas.catalog.Page;
import org.parkatlas.catalog.Snapshot;

/** Makes the tiles of one snapshot. */
public final class MapTiles {
  /** Property of a mark or feature: how many features it stands for, where features are merged. */
  public static final String COUNT = "count";

  /** Units around a tile in which features are looked for: no mark of the buffer lacks a part. */
  private static final int MARGIN = 2 * Clipper.BUFFER;

  private final Snapshot snapshot;
  private final Map<String, Painted> painted = new ConcurrentHashMap<>();

  private record Painted(FeatureIndex index, LayerShapes shapes, Properties properties) {
    static Painted of(FeatureIndex index) {
      return new Painted(index, new LayerShapes(index), new Properties(index));
    }
  }

  public MapTiles(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** The tiles of a later snapshot; what is known of the collections that stay is kept. */
  MapTiles next(Snapshot later) {
    MapTiles next = new MapTiles(later);
    for (FeatureIndex index : later.collections()) {
      Painted known = painted.get(index.def().id());
      if (known != null && known.index() == index) {
        next.painted.put(index.def().id(), known);
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
    FeatureIndex index = layer.collection();
    Painted known = painted(index);
    Page page =
        index.query(layer.query().withBbox(coord.bounds(MARGIN)).withLimit(Integer.MAX_VALUE));
    return new LayerPainter(index.def().id(), known.properties, known.shapes, coord)
        .paint(page.positions());
  }

  private Painted painted(FeatureIndex index) {
    return painted.computeIfAbsent(index.def().id(), id -> Painted.of(index));
  }
}
