package org.parkatlas.cql2;

import org.parkatlas.model.InvalidInput;

/** Prepares the relations of times. */
record Temporal(Values values) {
  Condition condition(TimeRelation relation, Expr.Call call) {
    Arity.check(call, 2);
    Expr left = call.args().get(0);
    Expr right = call.args().get(1);
    checkKind(relation, left);
    checkKind(relation, right);
    return condition(
        relation, values.time(left, "in " + call.op()), values.time(right, "in " + call.op()));
  }

  private void checkKind(TimeRelation relation, Expr expr) {
    if (relation.intervalsOnly() && values.scope().kind(expr).isInstant()) {
      throw new InvalidInput(
          "filter",
          Scope.shown(expr),
          "has "
              + values.scope().described(expr)
              + " in "
              + relation.op()
              + ", which CQL2 defines for intervals only",
          "Use T_INTERSECTS, T_BEFORE or T_AFTER, or write INTERVAL(from, to).");
    }
  }

  /** Comparing times: a &lt;= b means that a is not after b. */
  Condition comparison(Comparison comparison, Time a, Time b) {
    return switch (comparison) {
      case EQUAL -> condition(TimeRelation.EQUALS, a, b);
      case NOT_EQUAL -> Condition.not(condition(TimeRelation.EQUALS, a, b));
      case LESS -> condition(TimeRelation.BEFORE, a, b);
      case GREATER -> condition(TimeRelation.AFTER, a, b);
      case AT_MOST -> Condition.not(condition(TimeRelation.AFTER, a, b));
      case AT_LEAST -> Condition.not(condition(TimeRelation.BEFORE, a, b));
    };
  }

  private static Condition condition(TimeRelation relation, Time a, Time b) {
    if (a.inDays() != b.inDays()) {
      return condition(relation, a.inMicros(), b.inMicros());
    }
    return feature -> {
      long start1 = a.start().applyAsLong(feature);
      long end1 = a.end().applyAsLong(feature);
      long start2 = b.start().applyAsLong(feature);
      long end2 = b.end().applyAsLong(feature);
      boolean known =
          start1 != Time.UNKNOWN
              && end1 != Time.UNKNOWN
              && start2 != Time.UNKNOWN
              && end2 != Time.UNKNOWN;
      return known ? Truth.of(relation.holds(start1, end1, start2, end2)) : Truth.UNKNOWN;
    };
  }
}
