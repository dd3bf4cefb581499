package org.parkatlas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.analysis.JoinExamples.zone;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.parkatlas.analysis.ZoneIndex.Reach;

class ZoneIndexTest {
  private static final Zone WEST = zone("a", "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))");
  private static final Zone EAST = zone("b", "POLYGON ((10 0, 20 0, 20 10, 10 10, 10 0))");

  private final ZoneIndex index = new ZoneIndex(List.of(EAST, WEST));

  @Test
  void zones_are_numbered_in_the_order_of_their_ids() {
    assertThat(index.zones()).containsExactly(WEST, EAST);
  }

  @Test
  void a_box_well_inside_a_zone_is_known_to_be_covered_without_a_look_at_an_edge() {
    assertThat(index.reach(new Envelope(4, 6, 4, 6))).containsExactly(new Reach(0, true));
    assertThat(index.reach(new Envelope(14, 14.01, 4, 4.01))).containsExactly(new Reach(1, true));
  }

  @Test
  void a_box_across_a_border_reaches_both_zones_and_neither_covers_it() {
    assertThat(index.reach(new Envelope(9, 11, 4, 6)))
        .containsExactly(new Reach(0, false), new Reach(1, false));
  }

  @Test
  void a_box_that_leaves_all_zones_is_not_covered() {
    assertThat(index.reach(new Envelope(-5, 6, 4, 6))).containsExactly(new Reach(0, false));
    assertThat(index.reach(new Envelope(21, 22, 4, 6))).isEmpty();
  }
}
