package org.parkatlas.cql2;

import java.util.function.Function;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.relateng.RelateNG;
import org.parkatlas.model.Feature;

/** Prepares the relations of shapes. */
record Spatial(Values values) {
  Condition condition(SpatialRelation relation, Expr.Call call) {
    Arity.check(call, 2);
    Expr left = call.args().get(0);
    Expr right = call.args().get(1);
    Function<Feature, Geometry> a = values.shape(left, "in " + call.op());
    Function<Feature, Geometry> b = values.shape(right, "in " + call.op());
    if (left.constant() && !right.constant()) {
      return withLiteral(relation.turned(), b, a.apply(null));
    }
    if (right.constant()) {
      return withLiteral(relation, a, b.apply(null));
    }
    return feature -> {
      Geometry x = a.apply(feature);
      Geometry y = b.apply(feature);
      return x == null || y == null
          ? Truth.UNKNOWN
          : Truth.of(RelateNG.relate(x, y, relation.predicate()));
    };
  }

  private static Condition withLiteral(
      SpatialRelation relation, Function<Feature, Geometry> shape, Geometry literal) {
    Predicate<Geometry> holds = prepared(relation, literal);
    return feature -> {
      Geometry geometry = shape.apply(feature);
      return geometry == null ? Truth.UNKNOWN : Truth.of(holds.test(geometry));
    };
  }

  /**
   * PreparedGeometry is quickest where it has an algorithm of its own, and safe for many threads;
   * RelateNG knows all relations and mixed collections, but keeps what it finds out as it goes, so
   * each thread prepares its own.
   */
  private static Predicate<Geometry> prepared(SpatialRelation relation, Geometry literal) {
    PreparedGeometry prepared = isMixed(literal) ? null : PreparedGeometryFactory.prepare(literal);
    if (prepared != null && relation == SpatialRelation.INTERSECTS) {
      return prepared::intersects;
    }
    if (prepared != null && relation == SpatialRelation.DISJOINT) {
      return prepared::disjoint;
    }
    if (prepared != null && relation == SpatialRelation.WITHIN) {
      return prepared::contains;
    }
    SpatialRelation ofLiteral = relation.turned();
    ThreadLocal<RelateNG> relate = ThreadLocal.withInitial(() -> RelateNG.prepare(literal));
    return shape -> relate.get().evaluate(shape, ofLiteral.predicate());
  }

  private static boolean isMixed(Geometry geometry) {
    return geometry.getClass() == GeometryCollection.class;
  }
}
