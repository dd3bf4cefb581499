package org.parkatlas.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.LineStringExtracter;
import org.locationtech.jts.geom.util.PolygonExtracter;

/**
 * Areas and distances on the WGS84 ellipsoid.
 *
 * <p>An area is that inside edges which are straight in longitude and latitude, as in GeoJSON (see
 * {@link RingArea}); PostGIS, whose type {@code geography} takes edges as geodesics, says the same
 * of short edges, and of long ones after {@code ST_Segmentize} of the {@code geometry}. A distance
 * is that along the geodesic (C. F. F. Karney, Algorithms for geodesics, 2013, through
 * GeographicLib).
 */
public final class Ellipsoid {
  private static final double M2_PER_KM2 = 1e6;

  private Ellipsoid() {}

  /**
   * Area in m² of all polygons in a geometry in longitude, latitude; holes are taken off, the
   * direction of rings does not matter, points and lines count nothing.
   */
  public static double areaM2(Geometry lonLat) {
    return sum(polygons(lonLat), Ellipsoid::polygonAreaM2);
  }

  /** As {@link #areaM2}, in km². */
  public static double areaKm2(Geometry lonLat) {
    return areaM2(lonLat) / M2_PER_KM2;
  }

  /** Length in metres of all lines in a geometry in longitude, latitude; polygons have none. */
  public static double lengthM(Geometry lonLat) {
    return sum(lines(lonLat), Ellipsoid::lineLengthM);
  }

  /** Shortest distance on the ellipsoid in metres. */
  public static double distanceM(double lon1, double lat1, double lon2, double lat2) {
    return Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2, GeodesicMask.DISTANCE).s12;
  }

  @SuppressWarnings("unchecked")
  private static List<Polygon> polygons(Geometry geometry) {
    return PolygonExtracter.getPolygons(geometry);
  }

  private static List<LineString> lines(Geometry geometry) {
    List<LineString> lines = new ArrayList<>();
    for (Object line : LineStringExtracter.getLines(geometry)) {
      lines.add((LineString) line);
    }
    return lines;
  }

  private static <T> double sum(List<T> parts, ToDoubleFunction<T> measure) {
    return parts.stream().mapToDouble(measure).sum();
  }

  private static double polygonAreaM2(Polygon polygon) {
    double area = RingArea.m2(polygon.getExteriorRing().getCoordinateSequence());
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      area -= RingArea.m2(polygon.getInteriorRingN(i).getCoordinateSequence());
    }
    return area;
  }

  private static double lineLengthM(LineString line) {
    double length = 0;
    CoordinateSequence points = line.getCoordinateSequence();
    for (int i = 1; i < points.size(); i++) {
      length += distanceM(points.getX(i - 1), points.getY(i - 1), points.getX(i), points.getY(i));
    }
    return length;
  }
}
