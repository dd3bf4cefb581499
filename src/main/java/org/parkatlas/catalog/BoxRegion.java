package org.parkatlas.catalog;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.predicate.RectangleIntersects;
import org.parkatlas.geo.Bbox;

/** A box; one that crosses the antimeridian is two envelopes. */
final class BoxRegion implements Region {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final List<Envelope> parts;
  private final List<Geometry> rectangles;

  BoxRegion(Bbox box) {
    this.parts =
        box.crossesAntimeridian()
            ? List.of(
                new Envelope(box.west(), 180, box.south(), box.north()),
                new Envelope(-180, box.east(), box.south(), box.north()))
            : List.of(box.envelope());
    this.rectangles = parts.stream().map(FACTORY::toGeometry).toList();
  }

  @Override
  public boolean covers(double minX, double minY, double maxX, double maxY) {
    for (Envelope part : parts) {
      if (minX >= part.getMinX()
          && maxX <= part.getMaxX()
          && minY >= part.getMinY()
          && maxY <= part.getMaxY()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean touches(double minX, double minY, double maxX, double maxY) {
    for (Envelope part : parts) {
      if (minX <= part.getMaxX()
          && maxX >= part.getMinX()
          && minY <= part.getMaxY()
          && maxY >= part.getMinY()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean intersects(Geometry shape) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).intersects(shape.getEnvelopeInternal())
          && intersects(rectangles.get(i), shape)) {
        return true;
      }
    }
    return false;
  }

  private static boolean intersects(Geometry rectangle, Geometry shape) {
    return rectangle instanceof Polygon polygon
        ? RectangleIntersects.intersects(polygon, shape)
        : rectangle.intersects(shape);
  }
}
