package org.parkatlas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JoinReportTest {
  private final JoinReport report =
      report(tally(6, "60.00"), tally(3, "30.00"), tally(2, "20.00"), tally(1, "10.00"));

  @Test
  void a_report_that_does_not_balance_cannot_be_made() {
    assertThatThrownBy(
            () -> report(tally(6, "60.00"), tally(3, "30.00"), tally(2, "20.00"), Tally.ZERO))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("does not balance");
    assertThatThrownBy(() -> report(tally(1, "1.01"), tally(1, "1.00"), Tally.ZERO, Tally.ZERO))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> report(tally(2, "1.00"), tally(1, "1.00"), Tally.ZERO, Tally.ZERO))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void the_same_amount_with_more_zeros_balances() {
    assertThat(report(tally(1, "1.000"), tally(1, "1.0"), Tally.ZERO, Tally.ZERO).input().count())
        .isEqualTo(1);
  }

  @Test
  void rows_that_could_not_be_read_are_input_and_rejected_with_their_reason() {
    JoinReport more = report.withUnread("no number", tally(2, "0.00"));

    assertThat(more.input()).isEqualTo(tally(8, "60.00"));
    assertThat(more.rejected()).isEqualTo(tally(3, "10.00"));
    assertThat(more.rejections())
        .isEqualTo(Map.of("no location", tally(1, "10.00"), "no number", tally(2, "0.00")));
    assertThat(more.withUnread("no number", tally(1, "0.00")).rejections())
        .containsEntry("no number", tally(3, "0.00"));
  }

  @Test
  void where_every_row_was_read_nothing_changes() {
    assertThat(report.withUnread("no number", Tally.ZERO)).isEqualTo(report);
  }

  private static JoinReport report(Tally input, Tally matched, Tally outside, Tally rejected) {
    return new JoinReport(input, matched, outside, rejected, 0, 0, Map.of("no location", rejected));
  }

  private static Tally tally(long count, String amount) {
    return new Tally(count, new BigDecimal(amount));
  }
}
