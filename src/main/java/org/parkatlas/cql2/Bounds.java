package org.parkatlas.cql2;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.parkatlas.model.GeometryKind;

/**
 * Where the features that an expression selects lie, so that an index can find them.
 *
 * <p>Two boxes that a shape must touch say nothing of their overlap: the shape may reach from one
 * into the other around it. Only where it must lie inside one of them does it touch the overlap.
 */
record Bounds(Scope scope) {
  /**
   * @param box longitude, latitude
   * @param inside the whole shape lies in the box; otherwise at least one point
   */
  private record Reach(Envelope box, boolean inside) {}

  Optional<Envelope> of(Expr expr) {
    return reach(expr).map(Reach::box);
  }

  private Optional<Reach> reach(Expr expr) {
    if (!(expr instanceof Expr.Call call)) {
      return Optional.empty();
    }
    if (call.op().equals(Ops.AND)) {
      return call.args().stream().map(this::reach).flatMap(Optional::stream).reduce(Bounds::both);
    }
    if (call.op().equals(Ops.OR)) {
      List<Optional<Reach>> parts = call.args().stream().map(this::reach).toList();
      return parts.stream().allMatch(Optional::isPresent)
          ? parts.stream().map(Optional::get).reduce(Bounds::either)
          : Optional.empty();
    }
    return SpatialRelation.of(call.op()).flatMap(relation -> reach(relation, call.args()));
  }

  private static Reach both(Reach a, Reach b) {
    Envelope overlap = a.box.intersection(b.box);
    if ((a.inside || b.inside) && !overlap.isNull()) {
      return new Reach(overlap, a.inside && b.inside);
    }
    return a.box.getArea() <= b.box.getArea() ? a : b;
  }

  private static Reach either(Reach a, Reach b) {
    Envelope union = new Envelope(a.box);
    union.expandToInclude(b.box);
    return new Reach(union, a.inside && b.inside);
  }

  private Optional<Reach> reach(SpatialRelation relation, List<Expr> args) {
    boolean propertyFirst = args.get(0) instanceof Expr.Property;
    Expr other = args.get(propertyFirst ? 1 : 0);
    Expr property = args.get(propertyFirst ? 0 : 1);
    if (!(property instanceof Expr.Property) || !other.constant()) {
      return Optional.empty();
    }
    SpatialRelation ofShape = propertyFirst ? relation : relation.turned();
    if (ofShape == SpatialRelation.DISJOINT) {
      return Optional.empty();
    }
    Envelope box = new ShapeLiteral(scope.crs()).lonLat(other).getEnvelopeInternal();
    boolean inside =
        ofShape == SpatialRelation.WITHIN
            || ofShape == SpatialRelation.EQUALS
            || scope.def().geometry() == GeometryKind.POINT;
    return Optional.of(new Reach(box, inside));
  }
}
