package org.parkatlas.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The short ids of a file that came in rising order, which is all of them in most files. One that
 * is greater than the last is new without a search: what came out of order was smaller than the
 * last.
 */
final class RisingIds {
  private static final int CHUNK_BITS = 13;
  private static final int CHUNK = 1 << CHUNK_BITS;

  private final List<long[]> chunks = new ArrayList<>();
  private int count;

  /**
   * @return false if it is not greater than the last one
   */
  boolean add(long high, long low) {
    if (count > 0 && compare(count - 1, high, low) >= 0) {
      return false;
    }
    if (count >> CHUNK_BITS == chunks.size()) {
      chunks.add(new long[2 * CHUNK]);
    }
    long[] chunk = chunks.get(count >> CHUNK_BITS);
    chunk[2 * (count & CHUNK - 1)] = high;
    chunk[2 * (count & CHUNK - 1) + 1] = low;
    count++;
    return true;
  }

  boolean contains(long high, long low) {
    int from = 0;
    int to = count - 1;
    while (from <= to) {
      int middle = (from + to) >>> 1;
      int order = compare(middle, high, low);
      if (order == 0) {
        return true;
      }
      from = order < 0 ? middle + 1 : from;
      to = order < 0 ? to : middle - 1;
    }
    return false;
  }

  /** Shorter ids come first, so that 9 comes before 10. */
  private int compare(int i, long high, long low) {
    long[] chunk = chunks.get(i >> CHUNK_BITS);
    long otherHigh = chunk[2 * (i & CHUNK - 1)];
    long otherLow = chunk[2 * (i & CHUNK - 1) + 1];
    int byLength = Long.compare(otherLow & Ids.LENGTH, low & Ids.LENGTH);
    int byHigh = byLength == 0 ? Long.compare(otherHigh, high) : byLength;
    return byHigh == 0 ? Long.compareUnsigned(otherLow, low) : byHigh;
  }
}
