package org.parkatlas.cql2;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Row;

/** Makes of expressions what reads their value from a feature; null is a missing value. */
record Values(Scope scope) {
  Function<Row, String> text(Expr expr, String place) {
    scope.require(Kind.TEXT, expr, place);
    return once(expr, textOf(expr));
  }

  private Function<Row, String> textOf(Expr expr) {
    if (expr instanceof Expr.Text text) {
      return feature -> text.value();
    }
    if (expr instanceof Expr.Property property) {
      if (property.name().equals(Scope.ID)) {
        return Row::id;
      }
      int index = scope.index(property.name());
      return feature -> (String) feature.value(index);
    }
    Expr.Call call = (Expr.Call) expr;
    Arity.check(call, 1);
    Function<Row, String> inner = text(call.args().get(0), "in " + call.op());
    Function<String, String> change = TextFunctions.of(call.op());
    return feature -> {
      String text = inner.apply(feature);
      return text == null ? null : change.apply(text);
    };
  }

  Function<Row, Number> number(Expr expr, String place) {
    if (!scope.kind(expr).isNumber()) {
      scope.require(Kind.NUMBER, expr, place);
    }
    return once(expr, numberOf(expr));
  }

  private Function<Row, Number> numberOf(Expr expr) {
    if (expr instanceof Expr.Num num) {
      Number value = shortest(num.value());
      return feature -> value;
    }
    if (expr instanceof Expr.Property property) {
      int index = scope.index(property.name());
      return feature -> (Number) feature.value(index);
    }
    Expr.Call call = (Expr.Call) expr;
    return Arithmetic.of(call.op())
        .map(operator -> arithmetic(operator, call))
        .orElseGet(() -> new ShapeFunctions(this).measure(call));
  }

  private Function<Row, Number> arithmetic(Arithmetic operator, Expr.Call call) {
    Arity.check(call, 2);
    Function<Row, Number> a = number(call.args().get(0), "beside " + call.op());
    Function<Row, Number> b = number(call.args().get(1), "beside " + call.op());
    return feature -> operator.apply(a.apply(feature), b.apply(feature));
  }

  private static Number shortest(BigDecimal value) {
    boolean whole = value.scale() <= 0 && value.precision() - value.scale() <= 18;
    return whole ? Long.valueOf(value.longValueExact()) : value;
  }

  Time time(Expr expr, String place) {
    if (expr instanceof Expr.Day day) {
      return Time.of(day.value());
    }
    if (expr instanceof Expr.Moment moment) {
      return Time.of(moment.value());
    }
    if (expr instanceof Expr.Interval interval) {
      return interval(interval);
    }
    if (!scope.kind(expr).isTime()) {
      scope.require(Kind.DAY, expr, place);
    }
    int index = scope.index(((Expr.Property) expr).name());
    return scope.kind(expr) == Kind.YEAR ? Time.ofYears(index) : Time.ofDays(index);
  }

  private Time interval(Expr.Interval interval) {
    Time time = Time.between(end(interval.start()), end(interval.end()));
    if (interval.constant() && time.start().applyAsLong(null) == Time.UNKNOWN) {
      throw new InvalidInput(
          "filter",
          Printer.text(interval),
          "has an interval that ends before it starts",
          "Exchange its ends.");
    }
    return time;
  }

  private Time end(Expr end) {
    if (end instanceof Expr.Open) {
      return Time.open();
    }
    if (scope.kind(end) == Kind.INTERVAL) {
      scope.require(Kind.DAY, end, "as an end of an interval");
    }
    return time(end, "as an end of an interval");
  }

  Function<Row, Geometry> shape(Expr expr, String place) {
    scope.require(Kind.SHAPE, expr, place);
    if (expr instanceof Expr.Property) {
      return Row::geometry;
    }
    Geometry literal = new ShapeLiteral(scope.crs()).lonLat(expr);
    return feature -> literal;
  }

  /** The items of an array; null if it or one of them is missing. */
  Function<Row, List<?>> array(Expr expr, String place) {
    scope.require(Kind.ARRAY, expr, place);
    if (expr instanceof Expr.Property property) {
      int index = scope.index(property.name());
      return feature -> (List<?>) feature.value(index);
    }
    return once(expr, new ArrayItems(this).of((Expr.Array) expr));
  }

  /** Reads at once what is the same for all features. */
  static <T> Function<Row, T> once(Expr expr, Function<Row, T> value) {
    if (!expr.constant()) {
      return value;
    }
    T constant = value.apply(null);
    return feature -> constant;
  }
}
