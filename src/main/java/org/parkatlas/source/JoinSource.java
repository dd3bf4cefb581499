package org.parkatlas.source;

import org.parkatlas.geo.Area;

/**
 * Rows to be joined, or zones, that a caller gives: how to read them.
 *
 * @param where how messages name them: the file, or the input
 * @param columns names of what is read
 * @param crs what the coordinates are in
 * @param area where they are expected
 * @param limits how much there may be
 */
public record JoinSource(
    String where, JoinColumns columns, DeclaredCrs crs, Area area, InputLimits limits) {
  ShapeConversion shapes() {
    return new ShapeConversion(crs, area);
  }
}
