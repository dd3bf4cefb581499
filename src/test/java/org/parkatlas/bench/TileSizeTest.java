package org.parkatlas.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.MemoryCollection;
import org.parkatlas.catalog.Query;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.shanghai.Shanghai;
import org.parkatlas.tile.MapTiles;
import org.parkatlas.tile.TileCoord;
import org.parkatlas.tile.TileLayer;

class TileSizeTest {
  private static final int MOST_BYTES = 100_000;
  private static final int TRIES = 12;

  @Test
  void a_tile_of_100_000_parcels_has_less_than_100_kb_at_any_zoom() throws IOException {
    Collection parcels = new MemoryCollection(Shanghai.PARCELS, RandomParcels.make());
    MapTiles tiles = new MapTiles(new Snapshot(Shanghai.ATLAS, List.of(parcels), true));
    SplittableRandom random = new SplittableRandom(5);
    for (int zoom = 0; zoom <= TileCoord.MAX_ZOOM; zoom++) {
      for (int i = 0; i < TRIES; i++) {
        double lon = 120.9 + 1.1 * random.nextDouble();
        double lat = 30.7 + 1.1 * random.nextDouble();
        TileCoord coord = TileCoord.at(zoom, lon, lat);
        byte[] tile = tiles.tile(coord, List.of(new TileLayer(parcels, Query.all())));
        assertThat(gzipped(tile)).as(coord.toString()).isLessThan(MOST_BYTES);
      }
    }
  }

  private static int gzipped(byte[] tile) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(tile);
    }
    return packed.size();
  }
}
