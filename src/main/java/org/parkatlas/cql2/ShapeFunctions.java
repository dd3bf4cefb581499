package org.parkatlas.cql2;

import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.parkatlas.geo.Ellipsoid;
import org.parkatlas.model.Row;

/** What makes a number of shapes in longitude, latitude. */
record ShapeFunctions(Values values) {
  Function<Row, Number> measure(Expr.Call call) {
    Arity.check(call, Functions.of(call.op()).arguments().size());
    String place = "in " + call.op();
    Function<Row, Geometry> a = values.shape(call.args().get(0), place);
    if (call.op().equals(Functions.AREA_KM2)) {
      return feature -> {
        Geometry shape = a.apply(feature);
        return shape == null ? null : Ellipsoid.areaKm2(shape);
      };
    }
    Function<Row, Geometry> b = values.shape(call.args().get(1), place);
    return feature -> distance(a.apply(feature), b.apply(feature));
  }

  private static Double distance(Geometry a, Geometry b) {
    return a == null || b == null ? null : distanceM(a, b);
  }

  /**
   * Metres on the ellipsoid between the nearest points. These are looked for in a plane where a
   * degree of longitude is as much shorter than one of latitude as it is between the two shapes.
   */
  static double distanceM(Geometry a, Geometry b) {
    double latitude = (a.getEnvelopeInternal().centre().y + b.getEnvelopeInternal().centre().y) / 2;
    double shrink = Math.max(Math.cos(Math.toRadians(latitude)), 1e-6);
    AffineTransformation toPlane = AffineTransformation.scaleInstance(shrink, 1);
    Coordinate[] nearest = DistanceOp.nearestPoints(toPlane.transform(a), toPlane.transform(b));
    return Ellipsoid.distanceM(
        nearest[0].x / shrink, nearest[0].y, nearest[1].x / shrink, nearest[1].y);
  }
}
