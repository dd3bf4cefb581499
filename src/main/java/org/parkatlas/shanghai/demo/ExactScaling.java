package org.parkatlas.shanghai.demo;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Shares out a whole number in proportion to weights so that the parts add up to it exactly. */
final class ExactScaling {
  private ExactScaling() {}

  /**
   * Method of the largest remainder (Hamilton): everybody gets the floor of their share, and what
   * is left goes one by one to the largest fractions, the first of equals first.
   *
   * @param total what is shared out, not negative, in the smallest unit (cents)
   * @param weights not negative
   * @throws IllegalArgumentException if there is something to share and no weight
   */
  static long[] apportion(long total, double[] weights) {
    double sum = Arrays.stream(weights).sum();
    if (total > 0 && !(sum > 0)) {
      throw new IllegalArgumentException("Nobody to share " + total + " among");
    }
    long[] parts = new long[weights.length];
    double[] fractions = new double[weights.length];
    long left = total;
    for (int i = 0; i < weights.length; i++) {
      double share = sum > 0 ? total * (weights[i] / sum) : 0;
      parts[i] = (long) StrictMath.floor(share);
      fractions[i] = share - parts[i];
      left -= parts[i];
    }
    shareRest(left, parts, fractions);
    return parts;
  }

  private static void shareRest(long left, long[] parts, double[] fractions) {
    int[] byFraction =
        IntStream.range(0, parts.length)
            .boxed()
            .sorted((a, b) -> Double.compare(fractions[b], fractions[a]))
            .mapToInt(Integer::intValue)
            .toArray();
    // Rounding in doubles may leave a few units more than members, or a few too many given.
    for (long i = 0; i < Math.abs(left); i++) {
      parts[byFraction[(int) (i % byFraction.length)]] += Long.signum(left);
    }
  }
}
