package org.parkatlas.shanghai.demo;

import java.util.Arrays;

/**
 * Iterative proportional fitting (Deming and Stephan, 1940) of a table to fixed margins: rows are
 * districts, columns are the four combinations of two yes-or-no questions. An empty cell stays
 * empty, every other keeps its proportions as far as the margins let it.
 */
final class CellFitting {
  /** Column bit: on a 104-block parcel. */
  static final int ON_104 = 1;

  /** Column bit: in one of the first specialty parks. */
  static final int IN_FIRST_PARKS = 2;

  static final int COLUMNS = 4;

  private static final int MAX_ROUNDS = 2000;
  private static final double TOLERANCE = 1e-12;

  private final double[][] cells;

  private CellFitting(double[][] cells) {
    this.cells = cells;
  }

  /**
   * @param prior by row and column, not negative; unchanged
   * @param rows wanted sum of each row
   * @param on104 wanted sum of the columns with the bit {@link #ON_104}
   * @param inFirstParks wanted sum of the columns with the bit {@link #IN_FIRST_PARKS}
   * @return the fitted table
   * @throws IllegalStateException if the margins cannot be met, which means that a place that
   *     should carry output has no enterprise
   */
  static double[][] fit(double[][] prior, double[] rows, double on104, double inFirstParks) {
    CellFitting fitting =
        new CellFitting(Arrays.stream(prior).map(double[]::clone).toArray(double[][]::new));
    double total = Arrays.stream(rows).sum();
    for (int round = 0; round < MAX_ROUNDS; round++) {
      fitting.fitColumns(ON_104, on104, total);
      fitting.fitColumns(IN_FIRST_PARKS, inFirstParks, total);
      if (fitting.fitRows(rows) < TOLERANCE) {
        return fitting.cells;
      }
    }
    throw new IllegalStateException("The published totals do not fit the demonstration places");
  }

  private void fitColumns(int bit, double wanted, double total) {
    double with = 0;
    double without = 0;
    for (double[] row : cells) {
      for (int column = 0; column < COLUMNS; column++) {
        if ((column & bit) != 0) {
          with += row[column];
        } else {
          without += row[column];
        }
      }
    }
    for (double[] row : cells) {
      for (int column = 0; column < COLUMNS; column++) {
        row[column] *= (column & bit) != 0 ? wanted / with : (total - wanted) / without;
      }
    }
  }

  /** Scales each row to its sum; returns the largest relative change that took. */
  private double fitRows(double[] wanted) {
    double worst = 0;
    for (int row = 0; row < cells.length; row++) {
      double sum = Arrays.stream(cells[row]).sum();
      double factor = wanted[row] == 0 ? 0 : wanted[row] / sum;
      for (int column = 0; column < COLUMNS; column++) {
        cells[row][column] *= factor;
      }
      worst = Math.max(worst, wanted[row] == 0 ? 0 : Math.abs(factor - 1));
    }
    return worst;
  }
}
