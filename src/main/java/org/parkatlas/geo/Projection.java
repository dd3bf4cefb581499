package org.parkatlas.geo;

import java.util.Map;
import java.util.TreeMap;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.MathTransformFactory;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.ReferencingFactoryFinder;
import org.locationtech.jts.geom.Coordinate;

/**
 * A map projection by its parameters, easting and northing in metres.
 *
 * <p>GeoTools also knows these systems by EPSG code, but from a database that it unpacks into the
 * temporary folder at first use, which takes seconds and fails where that folder is read-only. What
 * is made here needs no database. The transform is built at first use: until then GeoTools is not
 * even loaded.
 */
final class Projection {
  /** Edges up to this long each way bend by less than 2 mm on the way to longitude, latitude. */
  static final double STEP_M = 250;

  private static final double SEMI_MAJOR_M = 6378137.0;
  private static final double WGS84_INVERSE_FLATTENING = 298.257223563;
  private static final double CGCS2000_INVERSE_FLATTENING = 298.257222101;

  private final String method;
  private final Map<String, Double> parameters;
  private MathTransform forward;
  private MathTransform inverse;

  private Projection(String method, Map<String, Double> parameters) {
    this.method = method;
    this.parameters = new TreeMap<>(parameters);
  }

  /** Gauss-Krüger on CGCS2000: scale 1 on the central meridian. */
  static Projection gaussKruger(double centralMeridianDeg, double falseEastingM) {
    return new Projection(
        "Transverse_Mercator",
        Map.of(
            "semi_major", SEMI_MAJOR_M,
            "semi_minor", SEMI_MAJOR_M * (1 - 1 / CGCS2000_INVERSE_FLATTENING),
            "central_meridian", centralMeridianDeg,
            "false_easting", falseEastingM,
            "scale_factor", 1.0));
  }

  /** UTM on WGS84. */
  static Projection utm(int zone, boolean south) {
    return new Projection(
        "Transverse_Mercator",
        Map.of(
            "semi_major",
            SEMI_MAJOR_M,
            "semi_minor",
            SEMI_MAJOR_M * (1 - 1 / WGS84_INVERSE_FLATTENING),
            "central_meridian",
            zone * 6 - 183.0,
            "false_easting",
            500_000.0,
            "false_northing",
            south ? 10_000_000.0 : 0.0,
            "scale_factor",
            0.9996));
  }

  /** Web Mercator: WGS84 degrees drawn on a sphere. Never to be measured in. */
  static Projection webMercator() {
    return new Projection(
        "Popular Visualisation Pseudo Mercator",
        Map.of("semi_major", SEMI_MAJOR_M, "semi_minor", SEMI_MAJOR_M));
  }

  /** Easting, northing to longitude, latitude. */
  Coordinate toLonLat(Coordinate eastNorth) {
    build();
    return transform(inverse, eastNorth);
  }

  /** Longitude, latitude to easting, northing. */
  Coordinate fromLonLat(Coordinate lonLat) {
    build();
    return transform(forward, lonLat);
  }

  private static Coordinate transform(MathTransform transform, Coordinate from) {
    double[] xy = {from.x, from.y};
    try {
      transform.transform(xy, 0, xy, 0, 1);
    } catch (TransformException e) {
      throw new IllegalArgumentException(
          "coordinates " + from.x + ", " + from.y + " lie outside the projection", e);
    }
    return new Coordinate(xy[0], xy[1]);
  }

  private synchronized void build() {
    if (forward != null) {
      return;
    }
    try {
      MathTransformFactory factory = ReferencingFactoryFinder.getMathTransformFactory(null);
      ParameterValueGroup values = factory.getDefaultParameters(method);
      parameters.forEach((name, value) -> values.parameter(name).setValue(value.doubleValue()));
      MathTransform built = factory.createParameterizedTransform(values);
      inverse = built.inverse();
      forward = built;
    } catch (FactoryException | TransformException e) {
      throw new IllegalStateException("GeoTools cannot make " + method + " " + parameters, e);
    }
  }
}
