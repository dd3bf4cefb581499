package org.parkatlas.process;

/** Why one row or feature of a caller's cannot be used; the message continues “row 7 …”. */
final class RowProblem extends Exception {
  RowProblem(String reason) {
    super(reason, null, false, false);
  }
}
