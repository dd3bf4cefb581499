package org.parkatlas.catalog;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.parkatlas.model.InvalidInput;

class TimeLimitTest {
  @Test
  void a_filter_that_takes_too_long_is_ended_with_a_remedy() {
    TimeLimit over = new TimeLimit("distance_m(…) < 5", Duration.ZERO);
    assertThatThrownBy(() -> ask(over, 1_000))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("distance_m")
        .hasMessageContaining("smaller bbox");
  }

  @Test
  void a_filter_within_its_time_is_left_alone() {
    assertThatCode(() -> ask(new TimeLimit("x = 1", Duration.ofHours(1)), 1_000))
        .doesNotThrowAnyException();
  }

  @Test
  void the_clock_is_looked_at_for_every_64th_feature_only() {
    assertThatCode(() -> ask(new TimeLimit("x = 1", Duration.ZERO), 63)).doesNotThrowAnyException();
    assertThatThrownBy(() -> ask(new TimeLimit("x = 1", Duration.ZERO), 64))
        .isInstanceOf(InvalidInput.class);
  }

  private static void ask(TimeLimit limit, int rows) {
    for (int i = 0; i < rows; i++) {
      limit.row();
    }
  }
}
