package org.parkatlas.cql2;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.locationtech.jts.io.WKTWriter;

/**
 * Writes an expression as CQL2 text, always in the same way; reading it gives the expression. What
 * is not yet known to make sense, such as a NOT of two things, is written like a function.
 */
final class Printer {
  private static final Set<String> JOINING = Set.of(Ops.AND, Ops.OR);
  private static final int PLAIN_DIGITS = 20;

  private Printer() {}

  static String text(Expr expr) {
    if (expr instanceof Expr.Call call) {
      return call(call);
    }
    if (expr instanceof Expr.Property property) {
      return '"' + property.name() + '"';
    }
    if (expr instanceof Expr.Array array) {
      return list(array.items());
    }
    return literal(expr);
  }

  private static String literal(Expr expr) {
    if (expr instanceof Expr.Text text) {
      return quoted(text.value());
    }
    if (expr instanceof Expr.Num num) {
      return number(num.value());
    }
    if (expr instanceof Expr.Bool bool) {
      return bool.value() ? "TRUE" : "FALSE";
    }
    if (expr instanceof Expr.Day day) {
      return "DATE(" + quoted(day.value().toString()) + ")";
    }
    if (expr instanceof Expr.Moment moment) {
      return "TIMESTAMP(" + quoted(moment.value().toString()) + ")";
    }
    if (expr instanceof Expr.Interval interval) {
      return "INTERVAL(" + end(interval.start()) + ", " + end(interval.end()) + ")";
    }
    if (expr instanceof Expr.Shape shape) {
      return new WKTWriter().write(shape.geometry());
    }
    return "BBOX" + list(((Expr.Box) expr).corners(), Object::toString);
  }

  private static String end(Expr end) {
    if (end instanceof Expr.Open) {
      return "'..'";
    }
    if (end instanceof Expr.Day day) {
      return quoted(day.value().toString());
    }
    return end instanceof Expr.Moment moment ? quoted(moment.value().toString()) : text(end);
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static String number(BigDecimal number) {
    return number.precision() - number.scale() <= PLAIN_DIGITS && number.scale() <= PLAIN_DIGITS
        ? number.toPlainString()
        : number.toString();
  }

  private static String call(Expr.Call call) {
    List<Expr> args = call.args();
    String op = call.op();
    if (JOINING.contains(op) && args.size() > 1 || isInfix(op) && args.size() == 2) {
      String sign = " " + op.toUpperCase(Locale.ROOT) + " ";
      return args.stream().map(Printer::operand).collect(Collectors.joining(sign));
    }
    if (op.equals(Ops.NOT) && args.size() == 1) {
      return "NOT " + operand(args.get(0));
    }
    if (op.equals(Ops.IS_NULL) && args.size() == 1) {
      return operand(args.get(0)) + " IS NULL";
    }
    if (op.equals(Ops.BETWEEN) && args.size() == 3) {
      String ends = operand(args.get(1)) + " AND " + operand(args.get(2));
      return operand(args.get(0)) + " BETWEEN " + ends;
    }
    return op + list(args);
  }

  private static boolean isInfix(String op) {
    return op.equals(Ops.LIKE)
        || op.equals(Ops.IN)
        || Comparison.of(op).isPresent()
        || Arithmetic.of(op).isPresent();
  }

  /** What binds by a sign is put in parentheses, whether it needs them or not. */
  private static String operand(Expr expr) {
    String text = text(expr);
    return expr instanceof Expr.Call call && isSigned(call.op()) ? "(" + text + ")" : text;
  }

  private static boolean isSigned(String op) {
    return isInfix(op)
        || JOINING.contains(op)
        || op.equals(Ops.NOT)
        || op.equals(Ops.IS_NULL)
        || op.equals(Ops.BETWEEN);
  }

  private static String list(List<Expr> items) {
    return list(items, Printer::text);
  }

  private static <T> String list(List<T> items, Function<T, String> text) {
    return items.stream().map(text).collect(Collectors.joining(", ", "(", ")"));
  }
}
