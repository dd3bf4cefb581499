package org.parkatlas.source;

import org.parkatlas.model.InvalidInput;

/**
 * How much a caller may give in one input.
 *
 * @param rows rows or features
 * @param vertices positions of all shapes together
 */
public record InputLimits(long rows, long vertices) {
  public static final InputLimits NONE = new InputLimits(Long.MAX_VALUE, Long.MAX_VALUE);

  Count countRows(String where) {
    return new Count(where, rows, "rows", "Send it in parts.");
  }

  Count countVertices(String where) {
    return new Count(where, vertices, "vertices", "Send it in parts, or simplify it.");
  }

  /** Counts one kind of thing in one input. */
  static final class Count {
    private final String where;
    private final long most;
    private final String what;
    private final String remedy;
    private long seen;

    private Count(String where, long most, String what, String remedy) {
      this.where = where;
      this.most = most;
      this.what = what;
      this.remedy = remedy;
    }

    /**
     * @throws InvalidInput if there were as many as may be
     */
    void more() {
      if (seen++ == most) {
        throw new InvalidInput(where, null, "has more than " + most + " " + what, remedy);
      }
    }
  }
}
