package org.parkatlas.cql2;

import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.IntersectionMatrix;
import org.locationtech.jts.operation.relateng.RelatePredicate;
import org.locationtech.jts.operation.relateng.TopologyPredicate;

/** The eight relations of two shapes, after OGC Simple Features (DE-9IM). */
enum SpatialRelation {
  INTERSECTS("s_intersects"),
  EQUALS("s_equals"),
  DISJOINT("s_disjoint"),
  TOUCHES("s_touches"),
  WITHIN("s_within"),
  OVERLAPS("s_overlaps"),
  CROSSES("s_crosses"),
  CONTAINS("s_contains");

  private final String op;

  SpatialRelation(String op) {
    this.op = op;
  }

  String op() {
    return op;
  }

  static Optional<SpatialRelation> of(String op) {
    return Stream.of(values()).filter(r -> r.op.equals(op)).findFirst();
  }

  /** The relation of b to a when this one is that of a to b. */
  SpatialRelation turned() {
    return switch (this) {
      case WITHIN -> CONTAINS;
      case CONTAINS -> WITHIN;
      default -> this;
    };
  }

  /** A new one: it keeps state and serves one question. */
  TopologyPredicate predicate() {
    return switch (this) {
      case INTERSECTS -> RelatePredicate.intersects();
      case EQUALS -> RelatePredicate.equalsTopo();
      case DISJOINT -> RelatePredicate.disjoint();
      case TOUCHES -> RelatePredicate.touches();
      case WITHIN -> RelatePredicate.within();
      case OVERLAPS -> RelatePredicate.overlaps();
      case CROSSES -> RelatePredicate.crosses();
      case CONTAINS -> RelatePredicate.contains();
    };
  }

  /**
   * @param matrix the DE-9IM matrix of two shapes of these dimensions
   */
  boolean holds(IntersectionMatrix matrix, int dimension1, int dimension2) {
    return switch (this) {
      case INTERSECTS -> matrix.isIntersects();
      case EQUALS -> matrix.isEquals(dimension1, dimension2);
      case DISJOINT -> matrix.isDisjoint();
      case TOUCHES -> matrix.isTouches(dimension1, dimension2);
      case WITHIN -> matrix.isWithin();
      case OVERLAPS -> matrix.isOverlaps(dimension1, dimension2);
      case CROSSES -> matrix.isCrosses(dimension1, dimension2);
      case CONTAINS -> matrix.isContains();
    };
  }
}
