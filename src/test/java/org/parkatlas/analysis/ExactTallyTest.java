package org.parkatlas.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.parkatlas.model.PointRun;

class ExactTallyTest {
  private static final long GREATEST = 999_999_999_999_999_999L;

  @Provide
  Arbitrary<List<BigDecimal>> amounts() {
    return Arbitraries.longs()
        .between(0, GREATEST)
        .flatMap(
            digits -> Arbitraries.integers().between(0, 18).map(s -> BigDecimal.valueOf(digits, s)))
        .list()
        .ofMaxSize(60);
  }

  @Property
  void a_sum_is_exact_whatever_the_amounts_and_their_places(
      @ForAll("amounts") List<BigDecimal> amounts) {
    PointRun run = new PointRun(2 * amounts.size());
    Tally expected = Tally.ZERO;
    for (BigDecimal amount : amounts) {
      run.add(121, 31, amount.unscaledValue().longValueExact(), amount.scale());
      BigDecimal wide = amount.multiply(new BigDecimal("1e20"));
      run.add(121, 31, wide);
      expected = expected.plus(amount).plus(wide);
    }
    ExactTally tally = new ExactTally();
    for (int i = 0; i < run.size(); i++) {
      tally.add(run, i);
    }
    assertThat(tally.tally().count()).isEqualTo(expected.count());
    assertThat(tally.tally().amount()).isEqualByComparingTo(expected.amount());
  }

  @Test
  void a_sum_that_a_long_cannot_hold_in_the_finest_place_is_exact_all_the_same() {
    PointRun run = new PointRun(2);
    run.add(121, 31, 1, 18);
    // 18.45 in units of the 18th place is more than 2 to the 64th: it would come round to little.
    run.add(121, 31, 1845, 2);
    ExactTally tally = new ExactTally();
    tally.add(run, 0);
    tally.add(run, 1);
    assertThat(tally.tally().amount()).isEqualByComparingTo("18.450000000000000001");
  }

  @Test
  void sums_of_two_threads_are_added_in_count_and_amount() {
    ExactTally sum = new ExactTally();
    sum.add(new Tally(2, new BigDecimal("0.01")));
    sum.add(new Tally(3, new BigDecimal("0.001")));
    assertThat(sum.tally()).isEqualTo(new Tally(5, new BigDecimal("0.011")));
  }
}
