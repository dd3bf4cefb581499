package org.parkatlas.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.PointRun;
import org.parkatlas.model.Reject;
import org.parkatlas.model.Shown;
import org.parkatlas.source.InputLimits;
import org.parkatlas.source.JoinSource;
import org.parkatlas.source.PointCsv;
import org.parkatlas.source.RejectedRows;
import org.parkatlas.source.ShapeGeoJson;
import org.parkatlas.source.ShapeGeoJson.Kind;
import org.parkatlas.source.ShapeRow;

/**
 * The rows of a caller's table or feature collection: those that can be used and those not.
 *
 * @param where how messages name the input
 * @param points run by run; empty if the rows are polygons
 * @param polygons empty if the rows are points
 */
record InputRows(
    String where, List<PointRun> points, List<ShapeRow> polygons, RejectedRows rejects) {
  static final InputLimits LIMITS = new InputLimits(200_000, 500_000);

  private static final int POINTS_IN_RUN = 4_096;
  private static final int MOST_TOLD = 10;

  /**
   * @throws InvalidInput if it is no CSV, lacks a named column or is too large
   */
  static InputRows ofCsv(JoinSource source, String text) {
    List<PointRun> points = new ArrayList<>();
    try (PointCsv csv = PointCsv.open(source, new StringReader(text))) {
      return new InputRows(source.where(), points, List.of(), csv.read(points::add));
    }
  }

  /**
   * @throws InvalidInput if it is no feature collection, or too large
   */
  static InputRows ofGeoJson(JoinSource source, Kind kind, JsonNode collection) {
    List<PointRun> points = new ArrayList<>();
    List<ShapeRow> polygons = new ArrayList<>();
    RejectedRows rejects =
        ShapeGeoJson.read(
            source,
            kind,
            collection,
            row -> {
              if (row.geometry().getDimension() == 0) {
                add(points, row);
              } else {
                polygons.add(row);
              }
            });
    return new InputRows(source.where(), points, polygons, rejects);
  }

  private static void add(List<PointRun> runs, ShapeRow point) {
    if (runs.isEmpty() || runs.get(runs.size() - 1).isFull()) {
      runs.add(new PointRun(POINTS_IN_RUN));
    }
    Coordinate at = point.geometry().getCoordinate();
    runs.get(runs.size() - 1).add(at.x, at.y, point.amount());
  }

  boolean ofPoints() {
    return polygons.isEmpty();
  }

  /**
   * @throws InvalidInput with the first reasons, if a row cannot be used
   */
  InputRows refuseRejects(String remedy) {
    if (rejects.count() > 0) {
      List<Reject> first = rejects.first();
      String listed =
          first.stream().limit(MOST_TOLD).map(InputRows::told).collect(Collectors.joining("; "));
      String more =
          rejects.count() > MOST_TOLD ? "; and " + (rejects.count() - MOST_TOLD) + " more" : "";
      throw new InvalidInput(
          where,
          null,
          "has " + rejects.count() + " rows that cannot be used: " + listed + more,
          remedy);
    }
    return this;
  }

  private static String told(Reject reject) {
    return "row " + reject.row() + " (" + Shown.of(reject.id()) + ") " + reject.reason();
  }

  /** Writes the first rejects, and how many there are. */
  void listRejects(ObjectNode target) {
    ArrayNode list = target.putArray("rejects");
    for (Reject reject : rejects.first()) {
      list.addObject()
          .put("row", reject.row())
          .put("id", reject.id() == null ? null : Shown.of(reject.id()))
          .put("reason", reject.reason());
    }
    target.put("rejectsNotListed", rejects.count() - list.size());
  }
}
