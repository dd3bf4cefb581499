package org.parkatlas.tile;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.parkatlas.catalog.Snapshot;

/**
 * Tiles made before, as long as their snapshot is served; the least used go when the bytes are too
 * many.
 */
public final class TileCache {
  private final long maxBytes;
  private final AtomicReference<Served> served = new AtomicReference<>();

  private record Served(MapTiles tiles, Cache<Key, byte[]> encoded) {}

  private record Key(TileCoord coord, String question) {
    /** About what an entry costs beside its bytes. */
    int bytes() {
      return 160 + 2 * question.length();
    }
  }

  public TileCache(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  /** What makes the tiles of a snapshot; an older snapshot's is forgotten with its tiles. */
  public MapTiles of(Snapshot snapshot) {
    return served(snapshot).tiles;
  }

  private Served served(Snapshot snapshot) {
    Served now = served.get();
    if (now == null || now.tiles.snapshot() != snapshot) {
      Served fresh = fresh(snapshot);
      now = served.compareAndSet(now, fresh) ? fresh : served(snapshot);
    }
    return now;
  }

  private Served fresh(Snapshot snapshot) {
    Cache<Key, byte[]> encoded =
        Caffeine.newBuilder()
            .maximumWeight(maxBytes)
            .weigher((Key key, byte[] tile) -> key.bytes() + tile.length)
            .build();
    return new Served(new MapTiles(snapshot), encoded);
  }

  /**
   * @param question the layers and their conditions in one form
   * @return an empty array for a tile without features
   */
  public byte[] tile(Snapshot snapshot, TileCoord coord, String question, List<TileLayer> layers) {
    Served now = served(snapshot);
    Key key = new Key(coord, question);
    byte[] known = now.encoded.getIfPresent(key);
    if (known == null) {
      known = now.tiles.tile(coord, layers);
      now.encoded.put(key, known);
    }
    return known;
  }
}
