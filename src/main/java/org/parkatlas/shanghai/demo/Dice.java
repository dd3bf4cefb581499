package org.parkatlas.shanghai.demo;

import java.util.Collections;
import java.util.List;

/**
 * Seeded random numbers. The generator (SplitMix64: Steele, Lea and Flood, Fast splittable
 * pseudorandom number generators, 2014) is written out, and functions come from {@link StrictMath},
 * so that the same seed gives the same bytes on every Java and every machine.
 */
final class Dice {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  Dice(long seed) {
    this.state = seed;
  }

  /** Other dice for one purpose: drawing more numbers there changes nothing elsewhere. */
  Dice branch(String purpose) {
    return new Dice(mix(state + GOLDEN_GAMMA * (purpose.hashCode() | 1L)));
  }

  /** Other dice for one cell of a grid, the same whatever order the cells come in. */
  Dice cell(int i, int j) {
    return new Dice(mix(mix(state + GOLDEN_GAMMA * (2L * i + 1)) + GOLDEN_GAMMA * (2L * j + 1)));
  }

  /** Uniform in [0, 1). */
  double unit() {
    state += GOLDEN_GAMMA;
    return (mix(state) >>> 11) * 0x1.0p-53;
  }

  double between(double low, double high) {
    return low + (high - low) * unit();
  }

  /** Uniform in 0 … bound−1. */
  int below(int bound) {
    return (int) (unit() * bound);
  }

  /** Uniform in first … last, both included. */
  int between(int first, int last) {
    return first + below(last - first + 1);
  }

  boolean chance(double probability) {
    return unit() < probability;
  }

  /** Standard normal (Box and Muller, 1958). */
  double normal() {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
    return radius * StrictMath.cos(2 * StrictMath.PI * unit());
  }

  /** Log-normal with median 1. */
  double logNormal(double sigma) {
    return StrictMath.exp(sigma * normal());
  }

  <T> T pick(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  <T> void shuffle(List<T> list) {
    for (int i = list.size() - 1; i > 0; i--) {
      Collections.swap(list, i, below(i + 1));
    }
  }

  private static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }
}
