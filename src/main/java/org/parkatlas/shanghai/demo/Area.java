package org.parkatlas.shanghai.demo;

import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * A district or a park, made ready for many questions about where something lies.
 *
 * @param code adcode of the district, or of the district a park stands in; null if unknown
 * @param industries what it is known for; may be empty
 */
record Area(
    String id,
    String code,
    Geometry shape,
    PreparedGeometry prepared,
    IndexedPointInAreaLocator locator,
    List<DemoIndustry> industries) {

  static Area of(String id, String code, Geometry shape, List<DemoIndustry> industries) {
    return new Area(
        id,
        code,
        shape,
        PreparedGeometryFactory.prepare(shape),
        new IndexedPointInAreaLocator(shape),
        industries);
  }

  /** Whether a point lies inside or on the border. */
  boolean covers(Coordinate point) {
    return shape.getEnvelopeInternal().covers(point) && locator.locate(point) != Location.EXTERIOR;
  }

  /** Whether a shape lies inside. */
  boolean contains(Geometry part) {
    return prepared.contains(part);
  }

  boolean touches(Geometry other) {
    return prepared.intersects(other);
  }
}
