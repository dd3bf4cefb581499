package org.parkatlas.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.parkatlas.analysis.JoinReport;
import org.parkatlas.analysis.Tally;
import org.parkatlas.analysis.Zone;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.geo.Crs;
import org.parkatlas.geo.UnknownCrs;
import org.parkatlas.model.Feature;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Level;
import org.parkatlas.model.ProvenanceFields;

/**
 * {@code spatial-join}: a caller's points or polygons with amounts, summed over the zones of a
 * level or over zones of the caller's own. Nothing of it is stored, and nothing of ours but the
 * zones is used.
 */
final class SpatialJoinProcess implements Process {
  private static final Description DESCRIPTION = Description.of("spatial-join");
  private static final String CSV = "text/csv";
  private static final String REPORT = "report";

  @Override
  public Description description() {
    return DESCRIPTION;
  }

  @Override
  public Work prepare(Inputs inputs, Snapshot snapshot, String mediaType) {
    JoinZones zones = zones(inputs, snapshot);
    GivenTable data = data(inputs);
    if (!rejectsAreReported(inputs)) {
      data.refuseRejects("Mend them, or give inputs.rejects = \"report\" to leave them out.");
    }
    boolean amounts = inputs.has("amountField");
    return progress -> {
      if (zones.partition() && zones.level() == null) {
        zones.refuseOverlaps(Inputs.where("zones"), progress);
      }
      JoinRun run = new JoinRun(zones);
      run.join(data, progress);
      return output(zones, data, run, amounts, mediaType);
    };
  }

  private static boolean rejectsAreReported(Inputs inputs) {
    String wanted = inputs.text("rejects").orElse("refuse");
    if (!List.of("refuse", REPORT).contains(wanted)) {
      throw new InvalidInput(
          Inputs.where("rejects"), wanted, "is not known", "Use refuse or report.");
    }
    return wanted.equals(REPORT);
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
      return JoinZones.ofLevel(Levels.of(inputs), snapshot);
    }
    String id = inputs.text("zoneIdField").orElse(null);
    GivenGeoJson reader =
        new GivenGeoJson(Inputs.where("zones"), id, null, crs(inputs, "zonesCrs"));
    GivenTable table = reader.read(inputs.given("zones").orElseThrow().value());
    table.refuseRejects("Mend them.");
    return JoinZones.ofCaller(Inputs.where("zones"), table, inputs.flag("partition"));
  }

  private static GivenTable data(Inputs inputs) {
    Inputs.Given data = inputs.given("data").orElseThrow();
    JsonNode value = data.value();
    String where = Inputs.where("data");
    String id = inputs.text("idField").orElse(null);
    String amount = inputs.text("amountField").orElse(null);
    Crs crs = crs(inputs, "crs");
    if (!value.isTextual()) {
      return new GivenGeoJson(where, id, amount, crs).read(value);
    }
    String type = data.mediaType().orElse(CSV);
    if (!type.startsWith(CSV)) {
      throw new InvalidInput(
          where, StrictJson.shown(type), "is a text of a type that is not read", "Use text/csv.");
    }
    String lon = inputs.text("lon").orElse("lon");
    String lat = inputs.text("lat").orElse("lat");
    return new GivenCsv(where, id, lon, lat, amount, crs).read(value.asText());
  }

  private static Crs crs(Inputs inputs, String name) {
    String code = inputs.text(name).orElse(Crs.CRS84.code());
    try {
      return Crs.of(code);
    } catch (UnknownCrs e) {
      throw new InvalidInput(
          Inputs.where(name),
          StrictJson.shown(code),
          "is not a known coordinate system",
          "Use one of " + Crs.codes() + ".");
    }
  }

  private static Output output(
      JoinZones zones, GivenTable data, JoinRun run, boolean amounts, String mediaType) {
    Level level = zones.level();
    ObjectNode envelope = ResultWriter.object();
    envelope.put("level", level == null ? null : level.code());
    envelope.put("partition", zones.partition());
    envelope.put("kind", data.ofPoints() ? "points" : "polygons");
    envelope.set("report", report(run.report(), data, amounts));
    List<ResultWriter.Row> rows =
        run.zones().stream().map(zone -> row(zones, zone, run.total(zone), amounts)).toList();
    return ResultWriter.write(envelope, "zones", rows, mediaType);
  }

  private static ResultWriter.Row row(JoinZones zones, Zone zone, Tally total, boolean amounts) {
    ObjectNode properties = ResultWriter.object().put("name", zone.name());
    tally(properties, total, amounts);
    Feature feature = zones.features().get(zone.id());
    if (feature != null) {
      properties.put("quality", feature.quality().code());
      properties.put("shapeAccuracyM", feature.number(ProvenanceFields.SHAPE_ACCURACY_M.name()));
    }
    return new ResultWriter.Row(zone.id(), zone.shape(), properties);
  }

  /** What the engine joined, and with it the rows that could not be read. */
  private static ObjectNode report(JoinReport joined, GivenTable data, boolean amounts) {
    Tally unread = new Tally(data.rejects().size(), readable(data.rejects()));
    ObjectNode report = ResultWriter.object();
    tally(report.putObject("input"), joined.input().plus(unread), amounts);
    tally(report.putObject("matched"), joined.matched(), amounts);
    tally(report.putObject("outside"), joined.outside(), amounts);
    tally(report.putObject("rejected"), joined.rejected().plus(unread), amounts);
    report.put("borderPoints", joined.borderPoints());
    report.put("multiZonePoints", joined.multiZonePoints());
    report.put(
        "rejectedWithoutAmount",
        data.rejects().stream().filter(reject -> reject.amount() == null).count());
    data.listRejects(report);
    return report;
  }

  private static BigDecimal readable(List<GivenTable.Reject> rejects) {
    return rejects.stream()
        .map(GivenTable.Reject::amount)
        .filter(amount -> amount != null)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static void tally(ObjectNode target, Tally tally, boolean amounts) {
    target.put("count", tally.count());
    if (amounts) {
      target.put("amount", tally.amount());
    }
  }
}
