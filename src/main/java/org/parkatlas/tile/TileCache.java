package org.parkatlas.tile;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.parkatlas.catalog.Snapshot;

/**
 * Tiles made before, under the content they show: those of a collection stay when another changes.
 * The least used go when the bytes are too many.
 */
public final class TileCache {
  private final Cache<Key, byte[]> encoded;
  private final AtomicReference<MapTiles> latest = new AtomicReference<>();

  /**
   * @param content revisions of the collections shown
   */
  private record Key(TileCoord coord, String question, String content) {
    /** About what an entry costs beside its bytes. */
    int bytes() {
      return 160 + 2 * (question.length() + content.length());
    }
  }

  public TileCache(long maxBytes) {
    this.encoded =
        Caffeine.newBuilder()
            .maximumWeight(maxBytes)
            .weigher((Key key, byte[] tile) -> key.bytes() + tile.length)
            .build();
  }

  /** What makes the tiles of a snapshot, with what the one before knew of unchanged collections. */
  private MapTiles of(Snapshot snapshot) {
    MapTiles now = latest.get();
    if (now == null || now.snapshot() != snapshot) {
      MapTiles next = now == null ? new MapTiles(snapshot) : now.next(snapshot);
      now = latest.compareAndSet(now, next) ? next : of(snapshot);
    }
    return now;
  }

  /**
   * @param question the layers and their conditions in one form
   * @return an empty array for a tile without features
   */
  public byte[] tile(Snapshot snapshot, TileCoord coord, String question, List<TileLayer> layers) {
    String content =
        layers.stream()
            .map(layer -> layer.collection().revision())
            .collect(Collectors.joining(" "));
    Key key = new Key(coord, question, content);
    byte[] known = encoded.getIfPresent(key);
    if (known == null) {
      known = of(snapshot).tile(coord, layers);
      encoded.put(key, known);
    }
    return known;
  }
}
