package org.parkatlas.cql2;

import java.util.Optional;
import java.util.stream.Stream;

/** The six comparisons of two values that have an order. */
enum Comparison {
  EQUAL("="),
  NOT_EQUAL("<>"),
  LESS("<"),
  GREATER(">"),
  AT_MOST("<="),
  AT_LEAST(">=");

  private final String op;

  Comparison(String op) {
    this.op = op;
  }

  String op() {
    return op;
  }

  static Optional<Comparison> of(String op) {
    return Stream.of(values()).filter(c -> c.op.equals(op)).findFirst();
  }

  /**
   * @param order negative, zero or positive, as of {@link Comparable#compareTo}
   */
  boolean holds(int order) {
    return switch (this) {
      case EQUAL -> order == 0;
      case NOT_EQUAL -> order != 0;
      case LESS -> order < 0;
      case GREATER -> order > 0;
      case AT_MOST -> order <= 0;
      case AT_LEAST -> order >= 0;
    };
  }

  /** The same said with the sides exchanged. */
  Comparison turned() {
    return switch (this) {
      case EQUAL, NOT_EQUAL -> this;
      case LESS -> GREATER;
      case GREATER -> LESS;
      case AT_MOST -> AT_LEAST;
      case AT_LEAST -> AT_MOST;
    };
  }
}
