package org.parkatlas.shanghai.demo;

import java.util.Arrays;

/** Keeps synthetic enterprises from repeating what was published of a single real plant. */
final class PublishedPlants {
  /**
   * Published figures of single plants in 亿元: Tesla's Shanghai factory, 三一重机 in 临港, the final
   * assembly of 上海飞机制造, 中集洋山物流装备 (浦东时报 2021-10-13 and press of 2023 and 2024), 和辉光电 (revenue, 2022
   * and 2023).
   */
  static final double[] YI_YUAN = {2306, 1839, 688.6, 112.9, 56.3, 31.1, 30.38, 41.91};

  private static final double TOO_NEAR = 0.002;
  private static final double MOVED = 0.01;

  private PublishedPlants() {}

  static boolean tooNear(double yiYuan) {
    return Arrays.stream(YI_YUAN).anyMatch(p -> Math.abs(yiYuan / p - 1) < TOO_NEAR);
  }

  /**
   * Moves a hundredth of each amount that comes too near to the next amount of the same cell, so
   * that the cell's sum stays.
   *
   * @param yiYuan amounts by enterprise; changed in place
   * @param cells the cell each belongs to
   */
  static void avoid(double[] yiYuan, int[] cells) {
    for (int e = 0; e < yiYuan.length; e++) {
      if (tooNear(yiYuan[e])) {
        int next = nextInCell(e, yiYuan, cells);
        double moved = MOVED * yiYuan[e];
        yiYuan[e] -= moved;
        yiYuan[next] += moved;
      }
    }
  }

  /** One that is not near a figure itself once it has more; alone in its cell, the same one. */
  private static int nextInCell(int e, double[] yiYuan, int[] cells) {
    for (int step = 1; step < yiYuan.length; step++) {
      int other = (e + step) % yiYuan.length;
      if (cells[other] == cells[e]
          && yiYuan[other] > 0
          && !tooNear(yiYuan[other])
          && !tooNear(yiYuan[other] + MOVED * yiYuan[e])) {
        return other;
      }
    }
    return e;
  }
}
