package org.parkatlas.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.catalog.FeatureIndex;

class SharedBordersTest {
  /** JTS's own validator finds no gap, no overlap and no vertex that only one neighbour has. */
  @Property(tries = 40)
  void neighbours_share_their_border_at_every_zoom(
      @ForAll @IntRange(min = 1, max = 10_000) int seed,
      @ForAll @IntRange(min = 6, max = 15) int zoom) {
    List<Geometry> zones = TileSamples.zones(seed, 8, new Envelope(120.9, 122.0, 30.7, 31.8));
    FeatureIndex index = TileSamples.parcels(zones);
    LayerShapes shapes = new LayerShapes(index);
    Simplifier simplifier = new Simplifier();
    Geometry[] drawn = new Geometry[zones.size()];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = GridRepair.geometry(shapes.simplified(i, zoom, simplifier));
    }
    assertThat(CoverageValidator.isValid(drawn)).isTrue();
  }
}
