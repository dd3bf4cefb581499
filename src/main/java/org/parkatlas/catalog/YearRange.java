package org.parkatlas.catalog;

/** Calendar years, both ends included. */
public record YearRange(int first, int last) {
  public YearRange {
    if (first > last) {
      throw new IllegalArgumentException(first + " is after " + last);
    }
  }
}
