package org.parkatlas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.analysis.JoinExamples.zone;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisclosureTest {
  @Test
  void fewer_than_three_enterprises_are_never_shown() {
    assertThat(Disclosure.unsafe(total("a", 50, 50))).isTrue();
    assertThat(Disclosure.unsafe(total("a", 50, 50, 50))).isFalse();
  }

  @Test
  void a_giant_whose_rival_could_work_it_out_to_ten_per_cent_is_not_shown() {
    assertThat(Disclosure.unsafe(total("a", 1000, 500, 99))).isTrue();
    assertThat(Disclosure.unsafe(total("a", 1000, 500, 100))).isFalse();
    assertThat(Disclosure.unsafe(total("a", 99, 500, 1000))).isTrue();
    assertThat(Disclosure.unsafe(total("a", 100, 500, 1000))).isFalse();
  }

  @Test
  void an_empty_zone_gives_nothing_away() {
    assertThat(Disclosure.unsafe(total("a"))).isFalse();
  }

  @Test
  void in_a_partition_a_single_gap_is_covered_by_a_second_one() {
    List<ZoneTotal> totals = List.of(total("a", 5), total("b", 9, 9, 9, 9), total("c", 3, 3, 3));

    assertThat(Disclosure.withheld(totals, true)).containsExactlyInAnyOrder("a", "c");
    assertThat(Disclosure.withheld(totals, false)).containsExactly("a");
  }

  @Test
  void an_empty_zone_covers_no_gap_since_everybody_sees_that_it_is_empty() {
    List<ZoneTotal> totals = List.of(total("a", 5), total("b"), total("c", 3, 3, 3));

    assertThat(Disclosure.withheld(totals, true)).containsExactlyInAnyOrder("a", "c");
  }

  @Test
  void two_gaps_cover_each_other() {
    List<ZoneTotal> totals = List.of(total("a", 5), total("b", 7), total("c", 3, 3, 3));

    assertThat(Disclosure.withheld(totals, true)).containsExactlyInAnyOrder("a", "b");
  }

  private static ZoneTotal total(String id, long... amounts) {
    ZoneTotal total = ZoneTotal.empty(zone(id, "POLYGON ((0 0, 1 0, 1 1, 0 0))"));
    for (long amount : amounts) {
      total = total.plus(BigDecimal.valueOf(amount));
    }
    return total;
  }
}
