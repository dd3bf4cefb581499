package org.parkatlas.shanghai.demo;

import org.locationtech.jts.geom.Coordinate;

/**
 * A synthetic enterprise.
 *
 * @param place longitude, latitude; null if its location is unknown
 * @param district the district with the lowest code that covers it, or null
 * @param parcel the parcel it stands on, or null
 * @param inFirstParks whether a specialty park of the first two batches covers it
 * @param founded calendar year
 * @param firstYear first year with an output record
 * @param lastYear last year with one; before the first if it never has any
 * @param size output beside the others'
 */
record Enterprise(
    String id,
    String name,
    Coordinate place,
    Area district,
    Parcel parcel,
    boolean inFirstParks,
    DemoIndustry industry,
    int founded,
    int firstYear,
    int lastYear,
    double size) {

  boolean hasOutputIn(int year) {
    return firstYear <= year && year <= lastYear;
  }

  boolean on104() {
    return parcel != null && parcel.site().kind().blockKind().equals("104");
  }

  /** Column of {@link CellFitting}. */
  int column() {
    return (on104() ? CellFitting.ON_104 : 0) | (inFirstParks ? CellFitting.IN_FIRST_PARKS : 0);
  }

  Enterprise withSize(double newSize) {
    return new Enterprise(
        id,
        name,
        place,
        district,
        parcel,
        inFirstParks,
        industry,
        founded,
        firstYear,
        lastYear,
        newSize);
  }
}
