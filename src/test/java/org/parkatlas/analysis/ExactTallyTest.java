package org.parkatlas.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
}
