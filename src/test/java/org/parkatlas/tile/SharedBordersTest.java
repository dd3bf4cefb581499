package org.parkatlas.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.catalog.Collection;
import org.parkatlas.model.Reader;

class SharedBordersTest {
  /** JTS's own validator finds no gap, no overlap and no vertex that only one neighbour has. */
  @Property(tries = 40)
  void neighbours_share_their_border_at_every_zoom(
      @ForAll @IntRange(min = 1, max = 10_000) int seed,
      @ForAll @IntRange(min = 6, max = 15) int zoom) {
    List<Geometry> zones = TileSamples.zones(seed, 3, new Envelope(120.9, 122.0, 30.7, 31.8));
    Collection index = TileSamples.parcels(zones);
    LayerShapes shapes = new LayerShapes(index.features(Reader.PUBLIC));
    Simplifier simplifier = new Simplifier();
    Geometry[] drawn = new Geometry[zones.size()];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = GridRepair.geometry(shapes.simplified(i, zoom, simplifier));
    }
    assertThat(CoverageValidator.isValid(drawn)).isTrue();
  }

  /**
   * The two borders of the middle zone are each simplified as their neighbour sees them, and cross
   * where the zone is a unit wide; what then overlaps is no wider than the borders may move.
   */
  @Test
  void a_zone_narrower_than_borders_may_move_is_overlapped_by_no_more_than_that() {
    ReadTile tile =
        TileSamples.tile(
            "POLYGON ((1000 1000, 1998 1000, 2000 1500, 1998 2000, 1000 2000, 1000 1000))",
            "POLYGON ((1998 1000, 2003 1000, 2001 1500, 1999 2000, 1998 2000, 2000 1500, 1998 1000))",
            "POLYGON ((2003 1000, 3000 1000, 3000 2000, 1999 2000, 2001 1500, 2003 1000))");
    List<Geometry> drawn = tile.shapes("parcels");
    for (Geometry one : drawn) {
      for (Geometry other : drawn) {
        if (one != other) {
          assertThat(one.intersection(other).buffer(-Simplifier.TOLERANCE).isEmpty()).isTrue();
        }
      }
    }
  }
}
