package org.parkatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class SelectionTest {
  private final Collector found = new InOwnOrder(0, 100);

  @Test
  void a_walk_does_not_look_where_nothing_is_allowed() {
    Selection selection = selection(new int[] {5, 20}, null);

    assertThat(selection.wants(0, 5)).isFalse();
    assertThat(selection.wants(0, 6)).isTrue();
    assertThat(selection.wants(6, 20)).isFalse();
    assertThat(selection(null, null).wants(6, 20)).isTrue();
  }

  @Test
  void of_a_run_what_is_allowed_and_fulfils_the_condition_is_found() {
    selection(null, null).run(0, 3);
    selection(null, p -> p % 2 == 0).run(4, 8);
    selection(new int[] {5, 20}, null).run(10, 30);
    selection(new int[] {30, 31, 32, 40}, p -> p % 2 == 0).run(30, 40);

    assertThat(found.kept()).containsExactly(0, 1, 2, 4, 6, 20, 30, 32);
    assertThat(found.matched()).isEqualTo(8);
  }

  private Selection selection(int[] allowed, IntPredicate condition) {
    return new Selection(List.of(), null, allowed, condition, found);
  }
}
