package org.parkatlas.cql2;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Row;

/**
 * Makes of an expression the condition that features are asked. On the way every type is checked:
 * what is compiled once never fails on a feature.
 */
record Compiler(Values values) {
  static Condition condition(Scope scope, Expr expr) {
    return new Compiler(new Values(scope)).condition(expr);
  }

  Condition condition(Expr expr) {
    Condition condition = prepared(expr);
    return expr.constant() ? Condition.always(condition.of(null)) : condition;
  }

  private Condition prepared(Expr expr) {
    if (expr instanceof Expr.Call call && Ops.isStandard(call.op())) {
      return call(call);
    }
    if (values.scope().kind(expr) != Kind.BOOLEAN) {
      throw new InvalidInput(
          "filter",
          Scope.shown(expr),
          "has " + values.scope().described(expr) + " where a condition must stand",
          "Compare it with something, such as areaKm2 > 1.5.");
    }
    if (expr instanceof Expr.Bool bool) {
      return Condition.always(Truth.of(bool.value()));
    }
    int index = values.scope().index(((Expr.Property) expr).name());
    return feature -> {
      Boolean value = (Boolean) feature.value(index);
      return value == null ? Truth.UNKNOWN : Truth.of(value);
    };
  }

  private Condition call(Expr.Call call) {
    return switch (call.op()) {
      case Ops.AND -> Condition.all(conditions(call));
      case Ops.OR -> Condition.any(conditions(call));
      case Ops.NOT -> {
        Arity.check(call, 1);
        yield Condition.not(condition(call.args().get(0)));
      }
      case Ops.IS_NULL -> isNull(call);
      case Ops.LIKE -> new Comparing(this).like(call);
      case Ops.BETWEEN -> new Comparing(this).between(call);
      case Ops.IN -> new Comparing(this).in(call);
      default -> relation(call);
    };
  }

  private List<Condition> conditions(Expr.Call call) {
    Arity.checkAtLeast(call, 2);
    return call.args().stream()
        .sorted(Comparator.comparingInt(Compiler::cost))
        .map(this::condition)
        .toList();
  }

  /** Cheap questions come first: they often save the dear ones, and order does not matter. */
  private static int cost(Expr expr) {
    int own = 0;
    if (expr instanceof Expr.Call call) {
      boolean measures = !Ops.isStandard(call.op());
      own = measures ? 2 : SpatialRelation.of(call.op()).isPresent() ? 1 : 0;
    }
    return Math.max(own, expr.children().stream().mapToInt(Compiler::cost).max().orElse(0));
  }

  private Condition relation(Expr.Call call) {
    Optional<Condition> relation =
        Comparison.of(call.op())
            .map(comparison -> new Comparing(this).compare(comparison, call))
            .or(
                () ->
                    SpatialRelation.of(call.op()).map(r -> new Spatial(values).condition(r, call)))
            .or(() -> TimeRelation.of(call.op()).map(r -> new Temporal(values).condition(r, call)))
            .or(() -> ArrayRelation.of(call.op()).map(r -> arrays(r, call)));
    return relation.orElseThrow(
        () ->
            new InvalidInput(
                "filter",
                Scope.shown(call),
                "has " + values.scope().described(call) + " where a condition must stand",
                "Compare it with something."));
  }

  private Condition arrays(ArrayRelation relation, Expr.Call call) {
    Arity.check(call, 2);
    Function<Row, List<?>> a = values.array(call.args().get(0), "in " + call.op());
    Function<Row, List<?>> b = values.array(call.args().get(1), "in " + call.op());
    return feature -> {
      List<?> x = a.apply(feature);
      List<?> y = b.apply(feature);
      return x == null || y == null ? Truth.UNKNOWN : Truth.of(relation.holds(x, y));
    };
  }

  private Condition isNull(Expr.Call call) {
    Arity.check(call, 1);
    Expr operand = call.args().get(0);
    String place = "before IS NULL";
    return switch (values.scope().kind(operand)) {
      case TEXT -> absent(values.text(operand, place));
      case NUMBER, YEAR -> absent(values.number(operand, place));
      case SHAPE -> absent(values.shape(operand, place));
      case ARRAY -> absent(values.array(operand, place));
      case BOOLEAN -> {
        Condition condition = condition(operand);
        yield feature -> Truth.of(condition.of(feature) == Truth.UNKNOWN);
      }
      case DAY, MOMENT, INTERVAL -> {
        Time time = values.time(operand, place);
        yield feature -> Truth.of(time.start().applyAsLong(feature) == Time.UNKNOWN);
      }
    };
  }

  private static <T> Condition absent(Function<Row, T> value) {
    return feature -> Truth.of(value.apply(feature) == null);
  }
}
