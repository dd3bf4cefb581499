package org.parkatlas.shanghai.prepare;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.parkatlas.geo.Ellipsoid;
import org.parkatlas.model.InvalidInput;

/**
 * An outline around a centre, grown until the part of it inside a region has a given area. Cutting
 * at the region's edge makes it grow elsewhere, so the area stays right where a border is near.
 */
final class Footprint {
  /** Halvings of a search over 0–100 km: down to far less than a centimetre. */
  private static final int HALVINGS = 60;

  private static final double MAX_SCALE_M = 100_000;
  private static final double METRES_PER_STEP = 0.01;

  private final Coordinate centre;
  private final Outline outline;
  private final double lonDegreesPerM;
  private final double latDegreesPerM;

  /**
   * @param centre longitude, latitude
   */
  Footprint(Coordinate centre, Outline outline) {
    this.centre = centre;
    this.outline = outline;
    double d = METRES_PER_STEP;
    this.lonDegreesPerM = d / Ellipsoid.distanceM(centre.x, centre.y, centre.x + d, centre.y);
    this.latDegreesPerM = d / Ellipsoid.distanceM(centre.x, centre.y, centre.x, centre.y + d);
  }

  /**
   * The outline cut to a region, as large as needed.
   *
   * @param areaKm2 area on the ellipsoid that the result has
   * @param region longitude, latitude; the centre lies in it
   * @throws InvalidInput if the centre is outside the region
   */
  Polygon ofArea(double areaKm2, Geometry region) {
    double low = 0;
    double high = MAX_SCALE_M;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (Ellipsoid.areaKm2(inside(middle, region)) < areaKm2) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return inside(high, region);
  }

  /** The piece around the centre of what the region leaves of the outline. */
  private Polygon inside(double scaleM, Geometry region) {
    Geometry cut = OverlayNGRobust.overlay(scaled(scaleM), region, OverlayNG.INTERSECTION);
    Point point = Shapes.FACTORY.createPoint(centre);
    for (int i = 0; i < cut.getNumGeometries(); i++) {
      if (cut.getGeometryN(i) instanceof Polygon piece && piece.intersects(point)) {
        return piece;
      }
    }
    throw new InvalidInput(
        "centre of a footprint", centre.toString(), "is outside its district", "Correct it.");
  }

  private Polygon scaled(double scaleM) {
    List<Coordinate> unit = outline.vertices();
    Coordinate[] ring = new Coordinate[unit.size() + 1];
    for (int i = 0; i < unit.size(); i++) {
      ring[i] =
          new Coordinate(
              centre.x + unit.get(i).x * scaleM * lonDegreesPerM,
              centre.y + unit.get(i).y * scaleM * latDegreesPerM);
    }
    ring[unit.size()] = ring[0].copy();
    return Shapes.FACTORY.createPolygon(ring);
  }
}
