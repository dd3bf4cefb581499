package org.parkatlas.shanghai.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Parts that add up exactly, and tables that meet their margins. */
class ExactScalingTest {
  @Test
  void ten_cents_among_three_equals_are_4_3_3() {
    assertThat(ExactScaling.apportion(10, new double[] {1, 1, 1})).containsExactly(4, 3, 3);
  }

  @Test
  void who_has_no_weight_gets_nothing() {
    assertThat(ExactScaling.apportion(7, new double[] {0, 2, 0})).containsExactly(0, 7, 0);
  }

  @Test
  void something_cannot_be_shared_among_nobody() {
    assertThatThrownBy(() -> ExactScaling.apportion(1, new double[] {0, 0}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void parts_add_up_and_are_within_one_unit_of_the_share(
      @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long total,
      @ForAll @Size(min = 1, max = 200) List<@DoubleRange(min = 0.1, max = 1e6) Double> weights) {
    double[] w = weights.stream().mapToDouble(d -> d).toArray();
    long[] parts = ExactScaling.apportion(total, w);

    assertThat(Arrays.stream(parts).sum()).isEqualTo(total);
    double sum = Arrays.stream(w).sum();
    for (int i = 0; i < w.length; i++) {
      assertThat((double) parts[i]).isCloseTo(total * (w[i] / sum), offset(1.01));
    }
  }

  @Test
  void a_fitted_table_meets_rows_and_columns_and_keeps_empty_cells() {
    double[][] prior = {{5, 1, 2, 3}, {7, 0, 1, 1}, {1, 0, 0, 0}};

    double[][] fitted = CellFitting.fit(prior, new double[] {60, 39, 1}, 30, 25);

    assertThat(Arrays.stream(fitted[0]).sum()).isCloseTo(60, offset(1e-9));
    assertThat(Arrays.stream(fitted[1]).sum()).isCloseTo(39, offset(1e-9));
    assertThat(Arrays.stream(fitted).mapToDouble(r -> r[1] + r[3]).sum())
        .isCloseTo(30, offset(1e-9));
    assertThat(Arrays.stream(fitted).mapToDouble(r -> r[2] + r[3]).sum())
        .isCloseTo(25, offset(1e-9));
    assertThat(fitted[1][1]).isZero();
  }

  @Test
  void margins_that_no_table_meets_are_refused() {
    double[][] nobodyOn104InTheSecondRow = {{1, 1, 1, 1}, {1, 0, 1, 0}};

    assertThatThrownBy(
            () -> CellFitting.fit(nobodyOn104InTheSecondRow, new double[] {10, 90}, 50, 20))
        .isInstanceOf(IllegalStateException.class);
  }
}
