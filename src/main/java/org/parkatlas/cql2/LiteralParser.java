package org.parkatlas.cql2;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** Numbers, times and boxes of CQL2 text; shapes are left to {@link WktParser}. */
final class LiteralParser {
  private static final Set<String> TIMES = Set.of("DATE", "TIMESTAMP", "INTERVAL");
  private static final String BOX = "BBOX";

  private final Words words;
  private final Supplier<Expr> expression;
  private final WktParser shapes;

  /**
   * @param expression reads a property or function that an end of an interval may be
   */
  LiteralParser(Words words, Supplier<Expr> expression) {
    this.words = words;
    this.expression = expression;
    this.shapes = new WktParser(words, this);
  }

  /** Whether the word that opens a call here opens a literal. */
  boolean opensHere() {
    String name = words.peek().text().toUpperCase(Locale.ROOT);
    return TIMES.contains(name) || name.equals(BOX) || shapes.opensHere();
  }

  Expr literal() {
    Token name = words.peek();
    switch (name.text().toUpperCase(Locale.ROOT)) {
      case "DATE", "TIMESTAMP":
        return instant();
      case "INTERVAL":
        return interval();
      case BOX:
        return box();
      default:
        return new Expr.Shape(shapes.shape());
    }
  }

  Expr number(Token token) {
    if (token.kind() != Token.Kind.NUMBER) {
      throw words.problem(token, "found " + token.shown() + ", expected a number");
    }
    return new Expr.Num(Numbers.parse(token.text(), problem -> words.problem(token, problem)));
  }

  /** A number with its sign, as in coordinates. */
  double coordinate() {
    boolean negative = words.takeSymbol("-");
    if (!negative) {
      words.takeSymbol("+");
    }
    Token token = words.peek();
    if (token.kind() != Token.Kind.NUMBER) {
      throw words.unexpected("a coordinate");
    }
    words.next();
    BigDecimal value = Numbers.parse(token.text(), problem -> words.problem(token, problem));
    double coordinate = value.doubleValue();
    if (Double.isInfinite(coordinate)) {
      throw words.problem(token, "a coordinate is too large");
    }
    return negative ? -coordinate : coordinate;
  }

  private Expr instant() {
    Token name = words.next();
    words.expect("(", "after " + name.text());
    Token text = words.peek();
    Expr instant = time(text);
    boolean day = name.isWord("date");
    if (!(day ? instant instanceof Expr.Day : instant instanceof Expr.Moment)) {
      throw words.problem(text, day ? Times.NOT_A_DAY : Times.NOT_A_MOMENT);
    }
    words.next();
    words.expect(")", "after the time");
    return instant;
  }

  private Expr time(Token token) {
    if (token.kind() != Token.Kind.TEXT) {
      throw words.unexpected("a time in single quotes");
    }
    return Times.parse(token.text(), problem -> words.problem(token, problem));
  }

  private Expr interval() {
    words.next();
    words.expect("(", "after INTERVAL");
    Expr start = end();
    words.expect(",", "between the ends of the interval");
    Expr end = end();
    words.expect(")", "after the interval");
    return new Expr.Interval(start, end);
  }

  private Expr end() {
    if (words.peek().kind() != Token.Kind.TEXT) {
      return expression.get();
    }
    Expr end = time(words.peek());
    words.next();
    return end;
  }

  private Expr box() {
    Token name = words.next();
    words.expect("(", "after BBOX");
    List<Double> numbers = new ArrayList<>();
    do {
      numbers.add(coordinate());
    } while (words.takeSymbol(","));
    words.expect(")", "after the box");
    return Shapes.box(numbers, problem -> words.problem(name, problem));
  }
}
