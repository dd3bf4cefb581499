package org.parkatlas.cql2;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * What a filter says, as it was written: the same for text and JSON. Nothing is known yet of the
 * collection; two expressions that say the same in the same way are equal.
 */
sealed interface Expr {
  /** A property by its name. */
  record Property(String name) implements Expr {}

  record Text(String value) implements Expr {}

  /** A number; 1.50 and 1.5 are one. */
  record Num(BigDecimal value) implements Expr {
    public Num {
      value = value.stripTrailingZeros();
    }

    static Num of(long value) {
      return new Num(BigDecimal.valueOf(value));
    }
  }

  record Bool(boolean value) implements Expr {}

  /** {@code DATE('2025-01-31')}. */
  record Day(LocalDate value) implements Expr {}

  /** {@code TIMESTAMP('2025-01-31T08:00:00Z')}. */
  record Moment(Instant value) implements Expr {}

  /** An end of an interval that lies open, {@code '..'}. */
  record Open() implements Expr {}

  record Interval(Expr start, Expr end) implements Expr {}

  /** A shape, its coordinates as they were written; heights are dropped. */
  record Shape(Geometry geometry) implements Expr {}

  /** Lower corner, upper corner, as they were written; heights are dropped. */
  record Box(List<Double> corners) implements Expr {}

  record Array(List<Expr> items) implements Expr {}

  /** An operator or a function, by its name in CQL2 JSON. */
  record Call(String op, List<Expr> args) implements Expr {
    static Call of(String op, Expr... args) {
      return new Call(op, List.of(args));
    }
  }

  /** The parts it is made of. */
  default List<Expr> children() {
    if (this instanceof Call call) {
      return call.args();
    }
    if (this instanceof Array array) {
      return array.items();
    }
    return this instanceof Interval interval
        ? List.of(interval.start(), interval.end())
        : List.of();
  }

  /** Whether its value is the same for all features. */
  default boolean constant() {
    return !(this instanceof Property) && children().stream().allMatch(Expr::constant);
  }
}
