/**
 * Coordinates, and everything that is measured or mended in them: reference systems and Chinese
 * datums, true areas and distances on the ellipsoid, the checks a shape has to pass and the repair
 * of one that is invalid. The only user of GeoTools and GeographicLib; imports no other package.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>The common tongue is longitude, latitude in degrees on WGS84 ({@code CRS84}), which
 *       CGCS2000 equals within a metre; a method that speaks anything else says so.
 *   <li>An axis order is never guessed: {@link org.parkatlas.geo.Crs} has one pair of methods for
 *       the order its authority declares and one for x (east) first, as GeoJSON has it.
 *   <li>Areas and lengths are those on the ellipsoid, in square metres and metres; a projection is
 *       never used to measure. An edge is straight in longitude and latitude (RFC 7946), so the
 *       areas of pieces add up to that of the whole.
 *   <li>No method changes the geometry it is given.
 *   <li>What cannot be done is an {@link java.lang.IllegalArgumentException} whose message says
 *       why; callers, who know the file and the row, turn it into bad input.
 * </ul>
 */
package org.parkatlas.geo;
