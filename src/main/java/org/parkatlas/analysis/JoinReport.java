package org.parkatlas.analysis;

import java.util.HashMap;
import java.util.Map;

/**
 * What a join took in and where it went: {@code input = matched + outside + rejected}, in count and
 * in amount, exactly. A report that does not balance cannot be made.
 *
 * @param input everything that was given
 * @param matched what lies in at least one zone, counted once
 * @param outside what lies in no zone
 * @param rejected what could not be placed
 * @param borderPoints matched points that lie on the border of a zone
 * @param multiZonePoints matched points that more than one zone covers
 * @param rejections rejected, by reason
 */
public record JoinReport(
    Tally input,
    Tally matched,
    Tally outside,
    Tally rejected,
    long borderPoints,
    long multiZonePoints,
    Map<String, Tally> rejections) {
  public JoinReport {
    Tally sum = matched.plus(outside).plus(rejected);
    if (!sum.sameAs(input)) {
      throw new IllegalStateException("The join does not balance: " + input + " became " + sum);
    }
    rejections = Map.copyOf(rejections);
  }

  /** With rows that could not be read and so were never joined. */
  public JoinReport withUnread(String reason, Tally unread) {
    if (unread.count() == 0) {
      return this;
    }
    Map<String, Tally> reasons = new HashMap<>(rejections);
    reasons.merge(reason, unread, Tally::plus);
    return new JoinReport(
        input.plus(unread),
        matched,
        outside,
        rejected.plus(unread),
        borderPoints,
        multiZonePoints,
        reasons);
  }
}
