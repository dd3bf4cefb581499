package org.parkatlas.process;

import org.parkatlas.model.InvalidInput;

/** Counts the vertices of one input. */
final class Vertices {
  static final int MOST = 500_000;

  private final String where;
  private int seen;

  Vertices(String where) {
    this.where = where;
  }

  /**
   * @throws InvalidInput above {@value #MOST}
   */
  void count(int more) {
    seen += more;
    if (seen > MOST) {
      throw new InvalidInput(
          where, null, "has more than " + MOST + " vertices", "Send it in parts, or simplify it.");
    }
  }
}
