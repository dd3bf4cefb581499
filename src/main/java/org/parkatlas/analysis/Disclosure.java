package org.parkatlas.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells which totals would give away a single enterprise and must not be shown (统计法: single
 * respondents' data are confidential).
 *
 * <p>A total is unsafe if fewer than {@value #FEWEST} enterprises stand behind it, or if the second
 * largest could work out the largest to within {@value #PERCENT} per cent by taking its own amount
 * from the total (the p% rule of statistical offices; Hundepool et al., <i>Statistical Disclosure
 * Control</i>, 2012, ch. 4). Where zones partition the city and only one total is withheld, it
 * would follow from the city's; so the smallest other one is withheld as well.
 */
public final class Disclosure {
  static final int FEWEST = 3;
  static final int PERCENT = 10;

  private Disclosure() {}

  /** Whether a total may not be shown on its own account. An empty total is safe. */
  public static boolean unsafe(ZoneTotal total) {
    if (total.tally().count() == 0) {
      return false;
    }
    BigDecimal rest =
        total.tally().amount().subtract(total.largest()).subtract(total.secondLargest());
    BigDecimal margin = total.largest().movePointLeft(2).multiply(BigDecimal.valueOf(PERCENT));
    return total.tally().count() < FEWEST || rest.compareTo(margin) < 0;
  }

  /** Ids of the zones whose totals are withheld. */
  public static Set<String> withheld(List<ZoneTotal> totals, boolean partition) {
    List<ZoneTotal> unsafe = totals.stream().filter(Disclosure::unsafe).toList();
    Stream<ZoneTotal> second =
        partition && unsafe.size() == 1
            ? totals.stream()
                .filter(total -> total.tally().count() > 0 && !unsafe(total))
                .min(Comparator.comparing(total -> total.tally().amount()))
                .stream()
            : Stream.empty();
    return Stream.concat(unsafe.stream(), second)
        .map(total -> total.zone().id())
        .collect(Collectors.toSet());
  }
}
