package org.parkatlas.cql2;

import java.util.function.Function;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.relateng.RelateNG;
import org.parkatlas.model.Row;

/** Prepares the relations of shapes. */
record Spatial(Values values) {
  Condition condition(SpatialRelation relation, Expr.Call call) {
    Arity.check(call, 2);
    Expr left = call.args().get(0);
    Expr right = call.args().get(1);
    Function<Row, Geometry> a = values.shape(left, "in " + call.op());
    Function<Row, Geometry> b = values.shape(right, "in " + call.op());
    if (left.constant() && (!right.constant() || MixedShapes.isMixed(a.apply(null)))) {
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
      SpatialRelation relation, Function<Row, Geometry> shape, Geometry literal) {
    Predicate<Geometry> holds = prepared(relation, MixedShapes.merged(literal));
    return feature -> {
      Geometry geometry = shape.apply(feature);
      return geometry == null ? Truth.UNKNOWN : Truth.of(holds.test(geometry));
    };
  }

  /**
   * PreparedGeometry is quickest where it has an algorithm of its own, and safe for many threads.
   * RelateNG knows the other relations, but keeps what it finds out as it goes, so each thread
   * prepares its own.
   */
  private static Predicate<Geometry> prepared(SpatialRelation relation, Geometry literal) {
    if (MixedShapes.isMixed(literal)) {
      return shape -> MixedShapes.relate(relation, MixedShapes.merged(shape), literal);
    }
    PreparedGeometry prepared = PreparedGeometryFactory.prepare(literal);
    ThreadLocal<RelateNG> relate = ThreadLocal.withInitial(() -> RelateNG.prepare(literal));
    SpatialRelation ofLiteral = relation.turned();
    return switch (relation) {
      case INTERSECTS -> prepared::intersects;
      case DISJOINT -> prepared::disjoint;
      case WITHIN -> prepared::contains;
      default -> shape -> relate.get().evaluate(shape, ofLiteral.predicate());
    };
  }
}
