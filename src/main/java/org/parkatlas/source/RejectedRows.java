package org.parkatlas.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.parkatlas.model.Reject;

/** The rows of a caller's input that cannot be used: all are counted, the first are kept. */
public final class RejectedRows {
  private static final int MOST_KEPT = 1000;

  private final String where;
  private final List<Reject> first = new ArrayList<>();
  private long count;
  private long withoutAmount;
  private BigDecimal amount = BigDecimal.ZERO;

  RejectedRows(String where) {
    this.where = where;
  }

  /**
   * @param rowAmount null if it cannot be read either
   */
  void add(long row, String id, BadRow reason, BigDecimal rowAmount) {
    count++;
    if (rowAmount == null) {
      withoutAmount++;
    } else {
      amount = amount.add(rowAmount);
    }
    if (first.size() < MOST_KEPT) {
      first.add(new Reject(where, row, id, reason.getMessage()));
    }
  }

  public long count() {
    return count;
  }

  /** How many of them have no amount that can be read. */
  public long withoutAmount() {
    return withoutAmount;
  }

  /** The sum of those amounts that can be read. */
  public BigDecimal amount() {
    return amount;
  }

  /** The first {@value #MOST_KEPT}. */
  public List<Reject> first() {
    return List.copyOf(first);
  }
}
