package org.parkatlas.catalog;

import org.locationtech.jts.geom.Geometry;
import org.parkatlas.geo.Bbox;

/**
 * A part of the earth that features are looked for in. All coordinates are longitude, latitude in
 * degrees; borders belong to it. The envelope of what has no shape is NaN all over, so it is in no
 * region but one that was told to take it ({@link #orNowhere}). A region serves one thread.
 */
public sealed interface Region permits BoxRegion, ShapeRegion, RegionOrNowhere {
  /** A box; west greater than east crosses the antimeridian. */
  static Region of(Bbox box) {
    return new BoxRegion(box);
  }

  /**
   * @param polygon a valid polygon or multipolygon
   */
  static Region of(Geometry polygon) {
    return new ShapeRegion(polygon);
  }

  /** This region, and with it every feature that has no shape, wherever the region lies. */
  default Region orNowhere() {
    return new RegionOrNowhere(this);
  }

  /** Whether an envelope lies wholly in the region; false may also mean not known. */
  boolean covers(double minX, double minY, double maxX, double maxY);

  /** False only if nothing within an envelope can share a point with the region. */
  boolean touches(double minX, double minY, double maxX, double maxY);

  /** Whether a shape that touches the region by its envelope really shares a point with it. */
  boolean intersects(Geometry shape);
}
