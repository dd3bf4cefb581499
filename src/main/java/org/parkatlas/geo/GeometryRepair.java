package org.parkatlas.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryEditor;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * Makes a shape valid (OGC Simple Features) and its polygons right-handed (RFC 7946, section 3.1.6:
 * exterior rings counterclockwise, holes clockwise).
 */
public final class GeometryRepair {
  private static final String RING_DIRECTION = "ring direction";

  private GeometryRepair() {}

  /**
   * @param geometry valid and right-handed; the very same object if it was so before
   * @param changed whether anything had to be done
   * @param what what was wrong, without places, such as {@code self-intersection; ring direction};
   *     empty if nothing
   */
  public record Repaired(Geometry geometry, boolean changed, String what) {}

  /**
   * @param geometry any geometry, in any plane coordinates whose x points right and y up
   * @throws IllegalArgumentException if a coordinate is NaN or infinite, or if nothing with an
   *     inside is left of a polygon
   */
  public static Repaired repair(Geometry geometry) {
    List<String> wrong = new ArrayList<>();
    Geometry valid = madeValid(geometry, wrong);
    Geometry repaired = valid;
    if (!isRightHanded(valid)) {
      wrong.add(RING_DIRECTION);
      repaired = rightHanded(valid);
    }
    return new Repaired(repaired, !wrong.isEmpty(), String.join("; ", wrong));
  }

  private static Geometry madeValid(Geometry geometry, List<String> wrong) {
    TopologyValidationError error = new IsValidOp(geometry).getValidationError();
    if (error == null) {
      return geometry;
    }
    if (error.getErrorType() == TopologyValidationError.INVALID_COORDINATE) {
      throw new IllegalArgumentException("has a coordinate that is not a finite number");
    }
    wrong.add(error.getMessage().toLowerCase(Locale.ROOT));
    Geometry fixed = GeometryFixer.fix(geometry);
    if (fixed.isEmpty()) {
      throw new IllegalArgumentException(
          "encloses no area (" + error.getMessage() + " at " + error.getCoordinate() + ")");
    }
    return fixed;
  }

  private static boolean isRightHanded(Geometry geometry) {
    if (geometry instanceof GeometryCollection) {
      for (int i = 0; i < geometry.getNumGeometries(); i++) {
        if (!isRightHanded(geometry.getGeometryN(i))) {
          return false;
        }
      }
      return true;
    }
    return !(geometry instanceof Polygon polygon)
        || polygon.isEmpty()
        || polygon.equalsExact(rightHanded(polygon));
  }

  /**
   * Turns rings that run the wrong way.
   *
   * @param geometry valid
   * @return a geometry with the same inside
   */
  public static Geometry rightHanded(Geometry geometry) {
    return new GeometryEditor(geometry.getFactory())
        .edit(
            geometry,
            (part, factory) -> part instanceof Polygon polygon ? rightHanded(polygon) : part);
  }

  private static Polygon rightHanded(Polygon polygon) {
    LinearRing[] holes = new LinearRing[polygon.getNumInteriorRing()];
    for (int i = 0; i < holes.length; i++) {
      holes[i] = directed(polygon.getInteriorRingN(i), false);
    }
    LinearRing shell = directed(polygon.getExteriorRing(), true);
    return polygon.getFactory().createPolygon(shell, holes);
  }

  private static LinearRing directed(LinearRing ring, boolean counterclockwise) {
    boolean same = Orientation.isCCW(ring.getCoordinateSequence()) == counterclockwise;
    return same ? ring : ring.reverse();
  }
}
