package org.parkatlas.shanghai.demo;

import org.locationtech.jts.geom.Polygon;

/**
 * A synthetic industrial parcel.
 *
 * @param suppliedYear null if it is reserved
 * @param suppliedM2 null if it is reserved
 */
record Parcel(
    String id,
    Site site,
    Polygon shape,
    Integer suppliedYear,
    Double suppliedM2,
    double plotRatio,
    String landUse) {

  boolean supplied() {
    return suppliedYear != null;
  }
}
