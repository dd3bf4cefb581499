package org.parkatlas.catalog;

import org.locationtech.jts.geom.Geometry;

/** A region, and with it what has no shape: its envelope is NaN and counts as wholly inside. */
record RegionOrNowhere(Region region) implements Region {
  @Override
  public boolean covers(double minX, double minY, double maxX, double maxY) {
    return Double.isNaN(minX) || region.covers(minX, minY, maxX, maxY);
  }

  @Override
  public boolean touches(double minX, double minY, double maxX, double maxY) {
    return Double.isNaN(minX) || region.touches(minX, minY, maxX, maxY);
  }

  @Override
  public boolean intersects(Geometry shape) {
    return region.intersects(shape);
  }
}
