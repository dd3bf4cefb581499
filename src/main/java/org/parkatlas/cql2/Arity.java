package org.parkatlas.cql2;

import org.parkatlas.model.InvalidInput;

/** How many arguments an operator or a function has. */
final class Arity {
  private Arity() {}

  static void check(Expr.Call call, int expected) {
    if (call.args().size() != expected) {
      throw wrong(call, String.valueOf(expected));
    }
  }

  static void checkAtLeast(Expr.Call call, int least) {
    if (call.args().size() < least) {
      throw wrong(call, "at least " + least);
    }
  }

  private static InvalidInput wrong(Expr.Call call, String expected) {
    return new InvalidInput(
        "filter",
        call.op(),
        "has an operator or function with " + call.args().size() + " arguments",
        "Give it " + expected + ".");
  }
}
