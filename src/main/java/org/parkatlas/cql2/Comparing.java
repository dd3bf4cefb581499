package org.parkatlas.cql2;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Row;

/** Prepares comparisons of texts, numbers, times and truths. */
record Comparing(Compiler compiler) {
  private Values values() {
    return compiler.values();
  }

  private Scope scope() {
    return values().scope();
  }

  Condition compare(Comparison comparison, Expr.Call call) {
    Arity.check(call, 2);
    return compare(comparison, call.args().get(0), call.args().get(1));
  }

  private Condition compare(Comparison comparison, Expr first, Expr second) {
    Expr a = asTimeBeside(second, first);
    Expr b = asTimeBeside(first, second);
    Kind left = scope().kind(a);
    Kind right = scope().kind(b);
    if (left.isNumber() && right.isNumber()) {
      return numbers(comparison, a, b);
    }
    if (left == Kind.TEXT && right == Kind.TEXT) {
      return texts(comparison, values().text(a, "here"), values().text(b, "here"));
    }
    if (left == Kind.BOOLEAN && right == Kind.BOOLEAN) {
      return truths(comparison, compiler.condition(a), compiler.condition(b));
    }
    if (left.isInstant() && comparable(right) || right.isInstant() && comparable(left)) {
      return new Temporal(values())
          .comparison(comparison, values().time(a, "here"), values().time(b, "here"));
    }
    throw unlike(comparison, a, b);
  }

  private static boolean comparable(Kind kind) {
    return kind.isInstant() || kind == Kind.YEAR;
  }

  /** A text beside a day or a moment is read as one: '2025-01-31' as DATE('2025-01-31'). */
  private Expr asTimeBeside(Expr other, Expr expr) {
    return expr instanceof Expr.Text text
            && Times.looksLikeTime(text.value())
            && scope().kind(other).isInstant()
        ? Times.parse(text.value(), problem -> unlike(Comparison.EQUAL, other, expr))
        : expr;
  }

  private InvalidInput unlike(Comparison comparison, Expr a, Expr b) {
    return new InvalidInput(
        "filter",
        Scope.shown(a) + " " + comparison.op() + " " + Scope.shown(b),
        "compares "
            + scope().described(a)
            + " with "
            + scope().described(b)
            + ", which have no common order",
        remedy(EnumSet.of(scope().kind(a), scope().kind(b))));
  }

  private static String remedy(Set<Kind> kinds) {
    if (kinds.contains(Kind.INTERVAL)) {
      return "Compare intervals with T_INTERSECTS and its like.";
    }
    if (kinds.contains(Kind.ARRAY)) {
      return "Compare arrays with A_CONTAINS, A_OVERLAPS, A_CONTAINEDBY or A_EQUALS.";
    }
    return kinds.contains(Kind.SHAPE)
        ? "Compare shapes with S_INTERSECTS and its like."
        : "Write a value of the other's type: 'text', 1.5, TRUE, DATE('2025-01-31').";
  }

  private Condition numbers(Comparison comparison, Expr a, Expr b) {
    if (a instanceof Expr.Num && !(b instanceof Expr.Num)) {
      return numbers(comparison.turned(), b, a);
    }
    Function<Row, Number> left = values().number(a, "here");
    if (b instanceof Expr.Num num) {
      NumberOrder order = new NumberOrder(num.value());
      return feature -> {
        Number value = left.apply(feature);
        return value == null ? Truth.UNKNOWN : Truth.of(comparison.holds(order.of(value)));
      };
    }
    Function<Row, Number> right = values().number(b, "here");
    return feature -> {
      Number x = left.apply(feature);
      Number y = right.apply(feature);
      return x == null || y == null
          ? Truth.UNKNOWN
          : Truth.of(comparison.holds(Numbers.compare(x, y)));
    };
  }

  private static Condition texts(
      Comparison comparison, Function<Row, String> a, Function<Row, String> b) {
    return feature -> {
      String x = a.apply(feature);
      String y = b.apply(feature);
      return x == null || y == null ? Truth.UNKNOWN : Truth.of(comparison.holds(x.compareTo(y)));
    };
  }

  private static Condition truths(Comparison comparison, Condition a, Condition b) {
    return feature -> {
      Truth x = a.of(feature);
      Truth y = b.of(feature);
      return x == Truth.UNKNOWN || y == Truth.UNKNOWN
          ? Truth.UNKNOWN
          : Truth.of(comparison.holds(Boolean.compare(x == Truth.TRUE, y == Truth.TRUE)));
    };
  }

  Condition between(Expr.Call call) {
    Arity.check(call, 3);
    Expr value = call.args().get(0);
    return Condition.all(
        List.of(
            compare(Comparison.AT_LEAST, value, call.args().get(1)),
            compare(Comparison.AT_MOST, value, call.args().get(2))));
  }

  Condition in(Expr.Call call) {
    Arity.check(call, 2);
    Expr value = call.args().get(0);
    if (!(call.args().get(1) instanceof Expr.Array array) || array.items().isEmpty()) {
      throw new InvalidInput(
          "filter", Scope.shown(call), "has IN without a list of values", "List one or more.");
    }
    List<Condition> equal =
        array.items().stream().map(item -> compare(Comparison.EQUAL, value, item)).toList();
    boolean texts = array.items().stream().allMatch(Expr.Text.class::isInstance);
    if (texts && scope().kind(value) == Kind.TEXT) {
      return inTexts(value, array);
    }
    boolean numbers = array.items().stream().allMatch(Expr.Num.class::isInstance);
    return numbers ? inNumbers(value, array) : Condition.any(equal);
  }

  private Condition inTexts(Expr value, Expr.Array array) {
    Function<Row, String> text = values().text(value, "before IN");
    Set<String> list = new HashSet<>();
    array.items().forEach(item -> list.add(((Expr.Text) item).value()));
    return feature -> {
      String found = text.apply(feature);
      return found == null ? Truth.UNKNOWN : Truth.of(list.contains(found));
    };
  }

  private Condition inNumbers(Expr value, Expr.Array array) {
    Function<Row, Number> number = values().number(value, "before IN");
    NumberSet set = new NumberSet();
    array.items().forEach(item -> set.add(((Expr.Num) item).value()));
    return feature -> {
      Number found = number.apply(feature);
      return found == null ? Truth.UNKNOWN : Truth.of(set.contains(found));
    };
  }

  Condition like(Expr.Call call) {
    Arity.check(call, 2);
    Function<Row, String> text = values().text(call.args().get(0), "before LIKE");
    Expr pattern = call.args().get(1);
    if (!pattern.constant()) {
      throw new InvalidInput(
          "filter",
          Scope.shown(pattern),
          "has LIKE with a pattern that depends on the feature",
          "Write the pattern as a text, such as 'A%'.");
    }
    LikePattern like = new LikePattern(values().text(pattern, "after LIKE").apply(null));
    return feature -> {
      String found = text.apply(feature);
      return found == null ? Truth.UNKNOWN : Truth.of(like.matches(found));
    };
  }
}
