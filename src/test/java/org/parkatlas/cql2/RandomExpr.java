package org.parkatlas.cql2;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Random expressions, sensible or not: all that the grammar allows. */
final class RandomExpr {
  private static final List<String> SHAPES =
      List.of(
          "POINT (1.1 -2)",
          "LINESTRING (1 2, 3.000000000000001 4)",
          "POLYGON ((0 0, 9 0, 9 9, 0 0), (5 1, 6 1, 6 2, 5 1))",
          "MULTIPOINT ((1 2), (3 4))",
          "MULTILINESTRING ((1 2, 3 4), (5 6, 7 8))",
          "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 6 5, 6 6, 5 5)))",
          "GEOMETRYCOLLECTION (POINT (1 2), GEOMETRYCOLLECTION (POINT (1e-7 4)))");

  private final Random random;

  RandomExpr(Random random) {
    this.random = random;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** An expression that nests at most this deep. */
  Expr expr(int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return leaf();
    }
    String op =
        one(
            List.of(
                "=",
                "<>",
                "<",
                ">",
                "<=",
                ">=",
                "+",
                "-",
                "*",
                "/",
                "%",
                "div",
                "^",
                "like",
                "s_touches",
                "t_metBy",
                "distance_m",
                "and",
                "or",
                "not",
                "isNull",
                "casei",
                "between",
                "in",
                "a_contains"));
    return switch (op) {
      case "not", "isNull", "casei" -> new Expr.Call(op, some(1, depth));
      case "between" -> new Expr.Call(op, some(3, depth));
      case "and", "or" -> new Expr.Call(op, some(2 + random.nextInt(2), depth));
      case "in" -> Expr.Call.of(op, expr(depth - 1), array(depth));
      case "a_contains" -> Expr.Call.of(op, new Expr.Property("industries"), array(depth));
      default -> new Expr.Call(op, some(2, depth));
    };
  }

  private List<Expr> some(int count, int depth) {
    return times(count, () -> expr(depth - 1));
  }

  private Expr array(int depth) {
    return new Expr.Array(some(random.nextInt(4), depth));
  }

  private static <T> List<T> times(int count, Supplier<T> supplier) {
    return Stream.generate(supplier).limit(count).toList();
  }

  private Expr leaf() {
    return switch (random.nextInt(9)) {
      case 0, 1 -> new Expr.Property(one(List.of("name", "areaKm2", "year", "and", "一 二", "1a")));
      case 2 -> new Expr.Text(one(List.of("", "a", "'", "it''s", "张%_", "\"\n", "𠮷")));
      case 3 -> new Expr.Num(BigDecimal.valueOf(random.nextLong(), random.nextInt(600) - 300));
      case 4 -> new Expr.Bool(random.nextBoolean());
      case 5 -> random.nextBoolean() ? day() : moment();
      case 6 -> new Expr.Interval(end(), end());
      case 7 -> new Expr.Box(times(4, () -> random.nextGaussian() * 100));
      default -> new Expr.Shape(Land.shape(one(SHAPES)));
    };
  }

  private Expr day() {
    return new Expr.Day(LocalDate.ofEpochDay(random.nextInt(3_600_000) - 700_000L));
  }

  private Expr moment() {
    return new Expr.Moment(Instant.ofEpochSecond(random.nextInt(), 1000L * random.nextInt(1000)));
  }

  private Expr end() {
    return switch (random.nextInt(4)) {
      case 0 -> day();
      case 1 -> moment();
      case 2 -> new Expr.Open();
      default -> new Expr.Property("year");
    };
  }
}
