package org.parkatlas.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.Query;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.shanghai.Shanghai;

class TileCacheTest {
  private static final Geometry SQUARE =
      new GeometryFactory().toGeometry(new Envelope(121.2, 121.25, 31.2, 31.25));

  private final TileCache cache = new TileCache(1 << 20);

  @Test
  void a_tile_of_a_collection_that_stays_is_kept_when_another_snapshot_is_served() {
    Collection stays = TileSamples.parcels(List.of(SQUARE));
    byte[] first = tile(new Snapshot(Shanghai.ATLAS, List.of(stays), true), stays);

    byte[] again = tile(new Snapshot(Shanghai.ATLAS, List.of(stays), true), stays);

    assertThat(first).isNotEmpty();
    assertThat(again).isSameAs(first);
  }

  @Test
  void a_tile_of_a_collection_that_changes_is_made_anew() {
    Collection before = TileSamples.parcels(List.of(SQUARE));
    Collection after = TileSamples.parcels(List.of());

    assertThat(tile(new Snapshot(Shanghai.ATLAS, List.of(before), true), before)).isNotEmpty();
    assertThat(tile(new Snapshot(Shanghai.ATLAS, List.of(after), true), after)).isEmpty();
    assertThat(tile(new Snapshot(Shanghai.ATLAS, List.of(before), true), before)).isNotEmpty();
  }

  private byte[] tile(Snapshot snapshot, Collection index) {
    TileLayer layer = new TileLayer(index, Query.all());
    return cache.tile(snapshot, TileSamples.TILE, "parcels", List.of(layer));
  }
}
