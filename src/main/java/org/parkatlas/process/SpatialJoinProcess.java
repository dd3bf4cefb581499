package org.parkatlas.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.parkatlas.analysis.JoinReport;
import org.parkatlas.analysis.RunningJoin;
import org.parkatlas.analysis.Tally;
import org.parkatlas.analysis.Zone;
import org.parkatlas.analysis.ZoneTally;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.geo.Area;
import org.parkatlas.model.Feature;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Level;
import org.parkatlas.model.ProvenanceFields;
import org.parkatlas.model.Reader;
import org.parkatlas.model.Shown;
import org.parkatlas.source.DeclaredCrs;
import org.parkatlas.source.JoinColumns;
import org.parkatlas.source.JoinSource;
import org.parkatlas.source.RejectedRows;
import org.parkatlas.source.ShapeGeoJson.Kind;

/**
 * {@code spatial-join}: a caller's points or polygons with amounts, summed over the zones of a
 * level or over zones of the caller's own. Nothing of it is stored, and nothing of ours but the
 * zones is used.
 */
final class SpatialJoinProcess implements Process {
  private static final Description DESCRIPTION = Description.of("spatial-join");
  private static final String CSV = "text/csv";

  @Override
  public Description description() {
    return DESCRIPTION;
  }

  @Override
  public Work prepare(Inputs inputs, Snapshot snapshot, String mediaType) {
    JoinZones zones = zones(inputs, snapshot);
    InputRows data = data(inputs, snapshot.atlas().city().area());
    if (!rejectsAreReported(inputs)) {
      data.refuseRejects("Mend them, or give inputs.rejects = \"report\" to leave them out.");
    }
    boolean amounts = inputs.has("amountField");
    return progress -> {
      if (zones.partition() && zones.level() == null) {
        zones.refuseOverlaps(
            Inputs.where("zones"),
            () -> progress.at(0, 1),
            "Mend the zones, or leave out inputs.partition.");
      }
      RunningJoin join = JoinRun.of(data, zones, progress);
      return output(zones, data, join, amounts, mediaType);
    };
  }

  private static boolean rejectsAreReported(Inputs inputs) {
    return inputs.text("rejects").orElseThrow().equals("report");
  }

  private static JoinZones zones(Inputs inputs, Snapshot snapshot) {
    if (inputs.has("level") == inputs.has("zones")) {
      throw new InvalidInput(
          Inputs.where("level"),
          null,
          "and inputs.zones are " + (inputs.has("level") ? "both given" : "both missing"),
          "Give one of them.");
    }
    if (inputs.has("level")) {
      if (inputs.has("partition")) {
        throw new InvalidInput(
            Inputs.where("partition"), null, "is about inputs.zones", "Leave it out.");
      }
      Level level = Levels.of(inputs, snapshot.atlas());
      return JoinZones.ofLevel(
          level, snapshot.collection(level.collection()).features(Reader.PUBLIC));
    }
    InputRows rows =
        InputRows.ofGeoJson(
            new JoinSource(
                Inputs.where("zones"),
                new JoinColumns(inputs.text("zoneIdField").orElse(null), null, null, null),
                crs(inputs, "zonesCrs"),
                Area.WORLD,
                InputRows.LIMITS),
            Kind.POLYGONS,
            inputs.given("zones").orElseThrow().value());
    return JoinZones.ofPolygons(
            rows.where(), rows.refuseRejects("Mend them.").polygons(), inputs.flag("partition"))
        .withinLimits(rows.where());
  }

  private static InputRows data(Inputs inputs, Area around) {
    Inputs.Given data = inputs.given("data").orElseThrow();
    JsonNode value = data.value();
    if (!value.isTextual()) {
      return InputRows.ofGeoJson(
          source(inputs, around, null, null), Kind.POINTS_OR_POLYGONS, value);
    }
    String type = data.mediaType().orElse(CSV);
    if (!type.startsWith(CSV)) {
      throw new InvalidInput(
          Inputs.where("data"),
          Shown.of(type),
          "is a text of a type that is not read",
          "Use text/csv.");
    }
    String lon = inputs.text("lon").orElseThrow();
    String lat = inputs.text("lat").orElseThrow();
    return InputRows.ofCsv(source(inputs, around, lon, lat), value.asText());
  }

  /** Data for zones of ours lies where they do; zones of the caller's own may lie anywhere. */
  private static JoinSource source(Inputs inputs, Area around, String lon, String lat) {
    return new JoinSource(
        Inputs.where("data"),
        new JoinColumns(
            inputs.text("idField").orElse(null), lon, lat, inputs.text("amountField").orElse(null)),
        crs(inputs, "crs"),
        inputs.has("level") ? around : Area.WORLD,
        InputRows.LIMITS);
  }

  private static DeclaredCrs crs(Inputs inputs, String name) {
    return DeclaredCrs.of(Inputs.where(name), inputs.text(name).orElseThrow());
  }

  private static Output output(
      JoinZones zones, InputRows data, RunningJoin join, boolean amounts, String mediaType) {
    Level level = zones.level();
    ObjectNode envelope = ResultWriter.object();
    envelope.put("level", level == null ? null : level.code());
    envelope.put("partition", zones.partition());
    envelope.put("kind", data.ofPoints() ? "points" : "polygons");
    envelope.set("report", report(join, data, amounts));
    List<ResultWriter.Row> rows =
        join.totals().stream().map(total -> row(zones, total, amounts)).toList();
    return ResultWriter.write(envelope, "zones", rows, mediaType);
  }

  private static ResultWriter.Row row(JoinZones zones, ZoneTally total, boolean amounts) {
    Zone zone = total.zone();
    ObjectNode properties = ResultWriter.object().put("name", zone.name());
    tally(properties, total.tally(), amounts);
    Feature feature = zones.features().get(zone.id());
    if (feature != null) {
      properties.put("quality", feature.quality().code());
      properties.put("shapeAccuracyM", feature.number(ProvenanceFields.SHAPE_ACCURACY_M.name()));
    }
    return new ResultWriter.Row(zone.id(), zone.shape(), properties);
  }

  private static ObjectNode report(RunningJoin join, InputRows data, boolean amounts) {
    RejectedRows rejects = data.rejects();
    JoinReport whole = JoinRun.report(join, rejects);
    ObjectNode report = ResultWriter.object();
    tally(report.putObject("input"), whole.input(), amounts);
    tally(report.putObject("matched"), whole.matched(), amounts);
    tally(report.putObject("outside"), whole.outside(), amounts);
    tally(report.putObject("rejected"), whole.rejected(), amounts);
    report.put("borderPoints", whole.borderPoints());
    report.put("multiZonePoints", whole.multiZonePoints());
    report.put("rejectedWithoutAmount", rejects.withoutAmount());
    data.listRejects(report);
    return report;
  }

  private static void tally(ObjectNode target, Tally tally, boolean amounts) {
    target.put("count", tally.count());
    if (amounts) {
      target.put("amount", tally.amount());
    }
  }
}
