package org.parkatlas.cql2;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * CQL2 text (OGC 21-065r2, Annex B) by recursive descent, a method for each rule of the grammar.
 *
 * <p>Any expression may stand in any place here; whether it makes sense there is said with better
 * words when types are checked.
 */
final class TextParser {
  private static final List<String> COMPARISONS = List.of("=", "<>", "<=", ">=", "<", ">");
  private static final List<String> SUMS = List.of("+", "-");
  private static final List<String> PRODUCTS = List.of("*", "/", "%", "div");

  private final Words words;
  private final LiteralParser literals;

  private TextParser(String text) {
    this.words = new Words(text);
    this.literals = new LiteralParser(words, this::sum);
  }

  static Expr parse(String text) {
    TextParser parser = new TextParser(text);
    Expr expr = parser.alternatives();
    if (parser.words.peek().kind() != Token.Kind.END) {
      throw parser.words.unexpected("AND, OR, an operator or the end");
    }
    return expr;
  }

  private Expr alternatives() {
    return joined(Ops.OR, () -> joined(Ops.AND, this::factor));
  }

  private Expr joined(String op, Supplier<Expr> part) {
    Expr first = part.get();
    if (!words.peek().isWord(op)) {
      return first;
    }
    List<Expr> parts = new ArrayList<>(List.of(first));
    while (words.takeWord(op)) {
      parts.add(part.get());
    }
    return new Expr.Call(op, List.copyOf(parts));
  }

  private Expr factor() {
    if (!words.takeWord(Ops.NOT)) {
      return predicate();
    }
    words.descend();
    Expr negated = Expr.Call.of(Ops.NOT, factor());
    words.ascend();
    return negated;
  }

  private Expr predicate() {
    Expr left = sum();
    String comparison = words.takeOneOf(COMPARISONS);
    if (comparison != null) {
      return Expr.Call.of(comparison, left, sum());
    }
    if (words.takeWord("is")) {
      boolean not = words.takeWord(Ops.NOT);
      if (!words.takeWord("null")) {
        throw words.unexpected("NULL after IS");
      }
      return negatedIf(not, Expr.Call.of(Ops.IS_NULL, left));
    }
    boolean not = words.takeWord(Ops.NOT);
    Expr test = test(left);
    if (test == null && not) {
      throw words.unexpected("LIKE, BETWEEN or IN after NOT");
    }
    return test == null ? left : negatedIf(not, test);
  }

  /** What LIKE, BETWEEN or IN asks; null if none of them stands here. */
  private Expr test(Expr left) {
    if (words.takeWord(Ops.LIKE)) {
      return Expr.Call.of(Ops.LIKE, left, sum());
    }
    // Not of the standard; clients that know its draft only, such as GDAL 3.6, write it.
    if (words.takeWord("ilike")) {
      return Expr.Call.of(Ops.LIKE, Expr.Call.of(Ops.CASEI, left), Expr.Call.of(Ops.CASEI, sum()));
    }
    if (words.takeWord(Ops.BETWEEN)) {
      Expr low = sum();
      if (!words.takeWord(Ops.AND)) {
        throw words.unexpected("AND between the two ends of BETWEEN");
      }
      return Expr.Call.of(Ops.BETWEEN, left, low, sum());
    }
    return words.takeWord(Ops.IN) ? Expr.Call.of(Ops.IN, left, list("after IN")) : null;
  }

  private static Expr negatedIf(boolean not, Expr expr) {
    return not ? Expr.Call.of(Ops.NOT, expr) : expr;
  }

  private Expr sum() {
    return chain(SUMS, () -> chain(PRODUCTS, this::power));
  }

  /** Operators of one rank bind from the left: 7 - 2 - 1 is 4. */
  private Expr chain(List<String> operators, Supplier<Expr> part) {
    Expr left = part.get();
    for (String op = words.takeOneOf(operators); op != null; op = words.takeOneOf(operators)) {
      left = Expr.Call.of(op, left, part.get());
    }
    return left;
  }

  private Expr power() {
    Expr base = signed();
    return words.takeSymbol("^") ? Expr.Call.of("^", base, signed()) : base;
  }

  private Expr signed() {
    if (words.takeSymbol("+")) {
      return literals.number(words.next());
    }
    if (!words.takeSymbol("-")) {
      return primary();
    }
    words.descend();
    Expr operand = signed();
    words.ascend();
    return operand instanceof Expr.Num num
        ? new Expr.Num(num.value().negate())
        : Expr.Call.of("*", new Expr.Num(BigDecimal.ONE.negate()), operand);
  }

  private Expr primary() {
    Token token = words.peek();
    if (token.isSymbol("(")) {
      return parenthesis();
    }
    if (words.takeWord("true") || words.takeWord("false")) {
      return new Expr.Bool(token.isWord("true"));
    }
    if (words.opensCall()) {
      return literals.opensHere() ? literals.literal() : call();
    }
    if (words.isReserved()) {
      throw words.unexpected("a value or a property (a property of this name: in double quotes)");
    }
    return switch (token.kind()) {
      case NAME, QUOTED_NAME -> new Expr.Property(words.next().text());
      case TEXT -> new Expr.Text(words.next().text());
      case NUMBER -> literals.number(words.next());
      default -> throw words.unexpected("a value or a property");
    };
  }

  /** One expression in parentheses is itself, more than one or none is an array. */
  private Expr parenthesis() {
    Expr.Array array = list("around an expression");
    return array.items().size() == 1 ? array.items().get(0) : array;
  }

  private Expr.Array list(String where) {
    words.expect("(", where);
    words.descend();
    List<Expr> items = new ArrayList<>();
    if (!words.takeSymbol(")")) {
      do {
        items.add(alternatives());
      } while (words.takeSymbol(","));
      words.expect(")", "or a comma");
    }
    words.ascend();
    return new Expr.Array(List.copyOf(items));
  }

  private Expr call() {
    String op = Ops.spelled(words.next().text());
    if (ArrayRelation.of(op).isEmpty()) {
      return new Expr.Call(op, list("after " + op).items());
    }
    words.expect("(", "after " + op);
    words.descend();
    Expr left = array();
    words.expect(",", "between the two arrays");
    Expr right = array();
    words.expect(")", "after the second array");
    words.ascend();
    return Expr.Call.of(op, left, right);
  }

  /** Here parentheses make an array of one item, too. */
  private Expr array() {
    return words.peek().isSymbol("(") ? list("around an array") : sum();
  }
}
