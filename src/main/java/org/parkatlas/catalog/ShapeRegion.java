package org.parkatlas.catalog;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** A polygon, such as a box of a projected system seen in longitude and latitude. */
final class ShapeRegion implements Region {
  private final PreparedGeometry shape;
  private final Envelope envelope;

  ShapeRegion(Geometry polygon) {
    this.shape = PreparedGeometryFactory.prepare(polygon);
    this.envelope = polygon.getEnvelopeInternal();
  }

  @Override
  public boolean covers(double minX, double minY, double maxX, double maxY) {
    Envelope inner = new Envelope(minX, maxX, minY, maxY);
    return envelope.covers(inner)
        && shape.covers(shape.getGeometry().getFactory().toGeometry(inner));
  }

  @Override
  public boolean touches(double minX, double minY, double maxX, double maxY) {
    return minX <= envelope.getMaxX()
        && maxX >= envelope.getMinX()
        && minY <= envelope.getMaxY()
        && maxY >= envelope.getMinY();
  }

  @Override
  public boolean intersects(Geometry other) {
    return shape.intersects(other);
  }
}
