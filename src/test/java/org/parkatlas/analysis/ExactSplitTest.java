package org.parkatlas.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExactSplitTest {
  @Test
  void the_cent_that_is_left_goes_to_the_part_that_lost_most() {
    assertThat(split("100.00", 1, 2)).containsExactly("33.33", "66.67");
    assertThat(split("100.00", 2, 1)).containsExactly("66.67", "33.33");
    assertThat(split("0.05", 3, 2, 5)).containsExactly("0.02", "0.01", "0.02");
  }

  @Test
  void of_parts_that_lost_alike_the_first_gets_it() {
    assertThat(split("100.00", 1, 1, 1)).containsExactly("33.34", "33.33", "33.33");
  }

  @Test
  void an_amount_in_a_finer_unit_than_cents_is_split_in_its_own() {
    assertThat(split("0.001", 1, 3)).containsExactly("0.000", "0.001");
    assertThat(split("7", 1, 1)).containsExactly("3.50", "3.50");
  }

  @Test
  void the_only_part_with_a_weight_gets_the_amount_as_it_is() {
    assertThat(split("7.125", 0, 0.3, 0)).containsExactly("0", "7.125", "0");
    assertThat(split("7.12", 0.3)).containsExactly("7.12");
  }

  @Test
  void nothing_is_left_to_give_where_it_divides() {
    assertThat(split("10.00", 1, 0, 3)).containsExactly("2.50", "0.00", "7.50");
  }

  private static List<String> split(String amount, double... weights) {
    return Arrays.stream(ExactSplit.split(new BigDecimal(amount), weights))
        .map(BigDecimal::toPlainString)
        .toList();
  }
}
