package org.parkatlas.tile;

import java.util.HashMap;
import java.util.Map;

/**
 * How many details of a collection a tile shows at each zoom, so that a tile stays small while
 * nothing is lost.
 *
 * <p>What counts is the fullest tile of the zoom, in the whole collection, so that all tiles of a
 * zoom look alike and a filter changes what is shown, not how. Where the fullest tile has few
 * features every feature is drawn by itself with all its public properties. Where it has more, a
 * feature that fits into a cell of one, two or four pixels (tile at 256 pixels) is drawn together
 * with the others whose middle is in that cell, as one mark, and only what identifies and draws a
 * feature is told.
 */
final class Thinning {
  /** From here on nothing is merged. */
  static final int EXACT_ZOOM = 16;

  /** Size in units of what would be invisible: a pixel where a tile is drawn at 256 pixels. */
  static final int PIXEL = 16;

  private static final int IN_DETAIL = 500;
  private static final int IN_CELLS_OF_A_PIXEL = 1_500;
  private static final int IN_CELLS_OF_TWO_PIXELS = 3_000;

  private final int[] fullest = new int[EXACT_ZOOM];

  /**
   * @param middles x and y in turn as fractions of the world; NaN for what has no shape
   */
  Thinning(double[] middles) {
    int features = middles.length / 2;
    boolean full = features > IN_DETAIL;
    for (int zoom = 0; zoom < EXACT_ZOOM && full; zoom++) {
      fullest[zoom] = fullest(middles, zoom);
      full = fullest[zoom] > IN_DETAIL;
    }
  }

  private static int fullest(double[] middles, int zoom) {
    Map<Long, Integer> counts = new HashMap<>();
    int most = 0;
    for (int i = 0; i < middles.length; i += 2) {
      if (!Double.isNaN(middles[i])) {
        long column = (long) Math.scalb(middles[i], zoom);
        long row = (long) Math.scalb(middles[i + 1], zoom);
        most = Math.max(most, counts.merge(row << 32 | column, 1, Integer::sum));
      }
    }
    return most;
  }

  /** Whether features are drawn one by one with all their public properties. */
  boolean inDetail(int zoom) {
    return zoom >= EXACT_ZOOM || fullest[zoom] <= IN_DETAIL;
  }

  /** Edge of the cells, in units, whose small features become one mark; it divides the buffer. */
  int cell(int zoom) {
    if (inDetail(zoom) || fullest[zoom] <= IN_CELLS_OF_A_PIXEL) {
      return PIXEL;
    }
    return fullest[zoom] <= IN_CELLS_OF_TWO_PIXELS ? 2 * PIXEL : 4 * PIXEL;
  }
}
