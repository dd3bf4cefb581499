package org.parkatlas.process;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.model.InvalidInput;

/** The rows of a caller's table or feature collection: those that can be used and those not. */
final class GivenTable {
  static final int MOST_ROWS = 200_000;
  private static final int LONGEST_ID = 200;
  private static final int MOST_TOLD = 10;
  private static final int MOST_LISTED = 1000;

  /**
   * A row that can be used.
   *
   * @param shape a point, polygon or multipolygon in longitude, latitude
   * @param amount zero if no amounts were asked for
   */
  record Row(String id, String name, Geometry shape, BigDecimal amount) {}

  /**
   * A row that cannot be used.
   *
   * @param row 1-based; the header of a CSV is row 1
   * @param amount null if it could not be read either
   */
  record Reject(long row, String id, String reason, BigDecimal amount) {}

  private final String where;
  private final List<Row> rows = new ArrayList<>();
  private final List<Reject> rejects = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  GivenTable(String where) {
    this.where = where;
  }

  /** Reads one row. */
  interface RowReader {
    Row read() throws RowProblem;
  }

  /**
   * Takes a row, or notes why not.
   *
   * @param amount null if the row has none that can be read
   */
  void take(long row, String id, BigDecimal amount, RowReader reader) {
    if (rows.size() + rejects.size() == MOST_ROWS) {
      throw new InvalidInput(
          where, null, "has more than " + MOST_ROWS + " rows", "Send it in parts.");
    }
    try {
      checkId(id);
      Row read = reader.read();
      checkKind(read.shape());
      rows.add(read);
    } catch (RowProblem problem) {
      rejects.add(new Reject(row, id, problem.getMessage(), amount));
    }
  }

  private void checkId(String id) throws RowProblem {
    if (id == null || id.isBlank()) {
      throw new RowProblem("has no id");
    }
    if (id.length() > LONGEST_ID) {
      throw new RowProblem("has an id longer than " + LONGEST_ID + " characters");
    }
    if (!ids.add(id)) {
      throw new RowProblem("has an id that came before");
    }
  }

  /** Points are counted and polygons are shared out: the two do not mix in one report. */
  private void checkKind(Geometry shape) throws RowProblem {
    if (!rows.isEmpty() && rows.get(0).shape().getDimension() != shape.getDimension()) {
      throw new RowProblem("mixes points and polygons: the first row decides which");
    }
  }

  List<Row> rows() {
    return rows;
  }

  List<Reject> rejects() {
    return rejects;
  }

  boolean ofPoints() {
    return rows.isEmpty() || rows.get(0).shape().getDimension() == 0;
  }

  /**
   * @throws InvalidInput with the first reasons, if a row cannot be used
   */
  GivenTable refuseRejects(String remedy) {
    if (!rejects.isEmpty()) {
      String listed =
          rejects.stream().limit(MOST_TOLD).map(GivenTable::told).collect(Collectors.joining("; "));
      String more =
          rejects.size() > MOST_TOLD ? "; and " + (rejects.size() - MOST_TOLD) + " more" : "";
      throw new InvalidInput(
          where,
          null,
          "has " + rejects.size() + " rows that cannot be used: " + listed + more,
          remedy);
    }
    return this;
  }

  private static String told(Reject reject) {
    return "row " + reject.row() + " (" + StrictJson.shown(reject.id()) + ") " + reject.reason();
  }

  /** Writes the first rejects, and how many there are. */
  void listRejects(ObjectNode target) {
    ArrayNode list = target.putArray("rejects");
    rejects.stream()
        .limit(MOST_LISTED)
        .forEach(
            reject ->
                list.addObject()
                    .put("row", reject.row())
                    .put("id", StrictJson.shown(reject.id()))
                    .put("reason", reject.reason()));
    target.put("rejectsNotListed", Math.max(0, rejects.size() - MOST_LISTED));
  }
}
