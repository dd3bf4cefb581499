package org.parkatlas.cql2;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Dimension;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.IntersectionMatrix;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Puntal;
import org.locationtech.jts.operation.relateng.RelateNG;

/**
 * Relations of collections that mix points, lines and polygons, which count as their union.
 *
 * <p>RelateNG (JTS 1.20) takes a point of a collection that lies outside the other shape for a sign
 * that the whole other shape lies outside. Such points only make one entry of the matrix: they are
 * left out and the entry is made here.
 */
final class MixedShapes {
  private MixedShapes() {}

  static boolean isMixed(Geometry geometry) {
    return geometry.getClass() == GeometryCollection.class;
  }

  /** Its union: of one kind if that is possible, no part within another. */
  static Geometry merged(Geometry geometry) {
    return isMixed(geometry) ? geometry.union() : geometry;
  }

  static boolean relate(SpatialRelation relation, Geometry a, Geometry b) {
    Geometry nearA = withoutPointsOutside(b, a);
    Geometry nearB = withoutPointsOutside(a, b);
    IntersectionMatrix matrix = RelateNG.relate(nearA, nearB);
    if (nearA != a) {
      matrix.setAtLeast(Location.INTERIOR, Location.EXTERIOR, Dimension.P);
    }
    if (nearB != b) {
      matrix.setAtLeast(Location.EXTERIOR, Location.INTERIOR, Dimension.P);
    }
    return relation.holds(matrix, a.getDimension(), b.getDimension());
  }

  private static Geometry withoutPointsOutside(Geometry other, Geometry geometry) {
    if (!isMixed(geometry)) {
      return geometry;
    }
    List<Geometry> kept = new ArrayList<>();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      Geometry part = geometry.getGeometryN(i);
      if (!(part instanceof Puntal) || part.intersects(other)) {
        kept.add(part);
      }
    }
    return kept.size() == geometry.getNumGeometries()
        ? geometry
        : Shapes.FACTORY.buildGeometry(kept);
  }
}
