package org.parkatlas.cql2;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Row;

/** Reads the items of an array that a filter lists. */
record ArrayItems(Values values) {
  Function<Row, List<?>> of(Expr.Array array) {
    List<Function<Row, ?>> items = new ArrayList<>();
    array.items().forEach(item -> items.add(item(item)));
    return feature -> read(items, feature);
  }

  private static List<?> read(List<Function<Row, ?>> items, Row feature) {
    List<Object> read = new ArrayList<>(items.size());
    for (Function<Row, ?> item : items) {
      Object value = item.apply(feature);
      if (value == null) {
        return null;
      }
      read.add(value);
    }
    return read;
  }

  private Function<Row, ?> item(Expr expr) {
    Scope scope = values.scope();
    return switch (scope.kind(expr)) {
      case TEXT -> values.text(expr, "in an array");
      case NUMBER, YEAR -> decimal(values.number(expr, "in an array"));
      case ARRAY -> values.array(expr, "in an array");
      default -> {
        if (expr.constant() && expr.children().isEmpty()) {
          yield feature -> expr;
        }
        throw new InvalidInput(
            "filter",
            Scope.shown(expr),
            "has " + scope.described(expr) + " in an array",
            "Put texts, numbers, times or TRUE and FALSE there.");
      }
    };
  }

  /** So that 2 and 2.0 are one. */
  private static Function<Row, ?> decimal(Function<Row, Number> number) {
    return feature -> {
      Number value = number.apply(feature);
      return value == null ? null : Numbers.decimal(value).stripTrailingZeros();
    };
  }
}
