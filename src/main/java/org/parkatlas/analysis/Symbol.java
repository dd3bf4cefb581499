package org.parkatlas.analysis;

import org.locationtech.jts.geom.Geometry;
import org.parkatlas.geo.Ellipsoid;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldRole;
import org.parkatlas.model.ProvenanceFields;

/**
 * Tells a zone's outline from a symbol: a shape that says about where the zone is, not what lies in
 * it. It is one if its size is nominal, if it has no area, or if it may lie farther from the real
 * outline than its own equivalent radius, that of a circle as large as it.
 */
public final class Symbol {
  private Symbol() {}

  /**
   * @param zone with a shape in longitude, latitude
   */
  public static boolean is(Feature zone) {
    if (zone.is(FieldRole.SYMBOL) || zone.geometry().getDimension() < 2) {
      return true;
    }
    Double accuracyM = zone.number(ProvenanceFields.SHAPE_ACCURACY_M.name());
    return accuracyM != null && accuracyM > equivalentRadiusM(zone.geometry());
  }

  /** Radius in metres of a circle with the ellipsoidal area of a polygon. */
  static double equivalentRadiusM(Geometry lonLat) {
    return Math.sqrt(Ellipsoid.areaM2(lonLat) / Math.PI);
  }
}
