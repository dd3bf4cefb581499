package org.parkatlas.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Splits an amount by weights so that the parts add up to it exactly. */
final class ExactSplit {
  private static final int CENTS = 2;

  /** Decimals behind the unit to which a loss is known when they are compared. */
  private static final int GUARD = 20;

  private ExactSplit() {}

  /**
   * Largest remainder method: every part is rounded down to a cent (or the amount's finer unit),
   * and the cents left over go to the parts that lost most.
   *
   * @param weights not negative, at least one above zero
   */
  static BigDecimal[] split(BigDecimal amount, double[] weights) {
    int only = onlyWeight(weights);
    if (only >= 0) {
      BigDecimal[] parts = new BigDecimal[weights.length];
      Arrays.fill(parts, BigDecimal.ZERO);
      parts[only] = amount;
      return parts;
    }
    return byLargestRemainder(amount, weights);
  }

  /** Place of the one weight above zero, or -1 if there are more. */
  private static int onlyWeight(double[] weights) {
    int only = -1;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        if (only >= 0) {
          return -1;
        }
        only = i;
      }
    }
    return only;
  }

  private static BigDecimal[] byLargestRemainder(BigDecimal amount, double[] weights) {
    int scale = Math.max(CENTS, amount.scale());
    BigDecimal unit = BigDecimal.ONE.movePointLeft(scale);
    BigDecimal sum = BigDecimal.ZERO;
    for (double weight : weights) {
      sum = sum.add(new BigDecimal(weight));
    }
    BigDecimal[] parts = new BigDecimal[weights.length];
    BigDecimal[] lost = new BigDecimal[weights.length];
    BigDecimal left = amount;
    for (int i = 0; i < parts.length; i++) {
      BigDecimal exact =
          amount.multiply(new BigDecimal(weights[i])).divide(sum, scale + GUARD, RoundingMode.DOWN);
      parts[i] = exact.setScale(scale, RoundingMode.DOWN);
      lost[i] = exact.subtract(parts[i]);
      left = left.subtract(parts[i]);
    }
    int[] byLoss =
        IntStream.range(0, parts.length)
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> lost[i]).reversed())
            .mapToInt(Integer::intValue)
            .toArray();
    for (int i = 0; left.signum() > 0; i++) {
      parts[byLoss[i]] = parts[byLoss[i]].add(unit);
      left = left.subtract(unit);
    }
    return parts;
  }
}
