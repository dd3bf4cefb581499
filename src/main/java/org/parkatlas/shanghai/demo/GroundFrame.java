package org.parkatlas.shanghai.demo;

import org.locationtech.jts.geom.Coordinate;

/**
 * A flat frame in metres around a place, turned by an angle, for laying out streets. Good to a few
 * parts in a thousand over a district: enough to draw with, not to measure with.
 *
 * @param lon longitude of the origin, degrees (WGS84)
 * @param lat latitude of the origin
 * @param metresPerLon metres in one degree of longitude at the origin
 * @param metresPerLat metres in one degree of latitude at the origin
 */
record GroundFrame(
    double lon, double lat, double metresPerLon, double metresPerLat, double cos, double sin) {

  /**
   * @param turn radians, counterclockwise
   */
  static GroundFrame at(double lon, double lat, double turn) {
    double phi = StrictMath.toRadians(lat);
    return new GroundFrame(
        lon,
        lat,
        111412.84 * StrictMath.cos(phi) - 93.5 * StrictMath.cos(3 * phi),
        111132.95 - 559.82 * StrictMath.cos(2 * phi) + 1.175 * StrictMath.cos(4 * phi),
        StrictMath.cos(turn),
        StrictMath.sin(turn));
  }

  /** Longitude, latitude of a place in the frame, rounded to 7 decimals (about 1 cm). */
  Coordinate lonLat(double x, double y) {
    return new Coordinate(
        rounded(lon + (x * cos - y * sin) / metresPerLon),
        rounded(lat + (x * sin + y * cos) / metresPerLat));
  }

  /** Place in the frame, in metres, of a longitude and latitude. */
  Coordinate local(double placeLon, double placeLat) {
    double east = (placeLon - lon) * metresPerLon;
    double north = (placeLat - lat) * metresPerLat;
    return new Coordinate(east * cos + north * sin, north * cos - east * sin);
  }

  static double rounded(double degrees) {
    return StrictMath.rint(degrees * 1e7) / 1e7;
  }
}
