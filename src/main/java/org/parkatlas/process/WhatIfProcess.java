package org.parkatlas.process;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkatlas.analysis.LandTarget;
import org.parkatlas.analysis.WhatIf;
import org.parkatlas.analysis.WhatIfChange;
import org.parkatlas.analysis.ZoneFigures;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.FieldRole;

/** {@code what-if}: what land efficiency would be after changes that the caller supposes. */
final class WhatIfProcess implements Process {
  private static final Description DESCRIPTION = Description.of("what-if");
  private static final String CHANGES = "changes";

  @Override
  public Description description() {
    return DESCRIPTION;
  }

  @Override
  public Work prepare(Inputs inputs, Snapshot snapshot, String mediaType) {
    ServedFigures figures = ServedFigures.of(inputs, snapshot);
    List<WhatIfChange> changes =
        inputs.objects(CHANGES).stream().map(WhatIfProcess::change).toList();
    WhatIf whatIf = new WhatIf(figures.rows());
    WhatIf.Outcome outcome = whatIf.suppose(Inputs.where(CHANGES), changes);
    Optional<LandTarget> target = LandTarget.of(snapshot);
    return progress -> new Writer(figures, whatIf, outcome, target).write(mediaType);
  }

  private static WhatIfChange change(Fields given) {
    String type = given.text("type");
    return switch (type) {
      case "growOutput" -> {
        given.only("type", "zone", "percent");
        yield new WhatIfChange.GrowOutput(given.text("zone"), given.decimal("percent"));
      }
      case "closeOutput" -> {
        given.only("type", "zone", "percent");
        yield new WhatIfChange.CloseOutput(given.text("zone"), given.decimal("percent"));
      }
      case "moveOutput" -> {
        given.only("type", "zone", "to", "percent");
        yield new WhatIfChange.MoveOutput(
            given.text("zone"), given.text("to"), given.decimal("percent"));
      }
      case "changeArea" -> {
        given.only("type", "zone", "km2");
        yield new WhatIfChange.ChangeArea(given.text("zone"), given.decimal("km2"));
      }
      case "renew" -> {
        given.only("type", "zone", "km2", "yuanPerKm2");
        yield new WhatIfChange.Renew(
            given.text("zone"), given.decimal("km2"), given.decimal("yuanPerKm2"));
      }
      default -> throw new IllegalStateException(type + " is declared, but nobody makes it");
    };
  }

  /** Writes one outcome. */
  private record Writer(
      ServedFigures figures, WhatIf whatIf, WhatIf.Outcome outcome, Optional<LandTarget> target) {

    Output write(String mediaType) {
      ObjectNode envelope = ResultWriter.object().put("level", figures.level().code());
      envelope.put("year", figures.year()).put("basis", figures.basis().code());
      envelope.put("synthetic", figures.synthetic());
      steps(envelope.putArray("steps"));
      envelope.set("all", all());
      envelope.set("target", target.map(this::targetJson).orElse(null));
      leftOut(envelope.putArray("leftOut"));
      List<ResultWriter.Row> rows = new ArrayList<>();
      for (ZoneFigures row : figures.rows()) {
        String id = row.zoneId();
        if (outcome.before().containsKey(id) && changed(id)) {
          rows.add(new ResultWriter.Row(id, row.shape(), zone(row, id)));
        }
      }
      return ResultWriter.write(envelope, "zones", rows, mediaType);
    }

    private boolean changed(String id) {
      return outcome.steps().stream().anyMatch(step -> step.zone().equals(id));
    }

    private ObjectNode zone(ZoneFigures row, String id) {
      ObjectNode zone = ResultWriter.object().put("name", row.name());
      zone.put("nameEn", row.nameEn());
      compared(zone, outcome.before().get(id), outcome.after().get(id));
      zone.put("numeratorSource", row.numeratorSource());
      zone.put("areaSource", row.areaSource());
      return zone.put("quality", row.row().quality().code());
    }

    private void compared(ObjectNode target, WhatIf.Figure before, WhatIf.Figure after) {
      figure(target.putObject("before"), before);
      figure(target.putObject("after"), after);
      BigDecimal difference = after.yuanPerKm2().subtract(before.yuanPerKm2());
      Amounts.efficiency(target.putObject("difference"), difference);
      if (comparable()) {
        target.put("meetsTargetBefore", meets(before)).put("meetsTargetAfter", meets(after));
        target.put("missingForTargetYuan", missing(after));
      }
    }

    private static void figure(ObjectNode target, WhatIf.Figure figure) {
      target.put("outputYuan", figure.outputYuan()).put("areaKm2", figure.areaKm2());
      Amounts.efficiency(target, figure.yuanPerKm2());
    }

    private void steps(ArrayNode steps) {
      for (WhatIf.Step step : outcome.steps()) {
        ObjectNode json = steps.addObject().put("change", step.change()).put("zone", step.zone());
        figure(json.putObject("before"), step.before());
        figure(json.putObject("after"), step.after());
      }
    }

    /** All zones together, if they do not overlap: overlapping layers must never be added. */
    private ObjectNode all() {
      ObjectNode all = ResultWriter.object();
      Optional<WhatIf.Figure> before = WhatIf.Outcome.total(outcome.before());
      if (!figures.level().partition() || before.isEmpty()) {
        return all.put("reason", before.isEmpty() ? "noFigures" : "zonesOverlap");
      }
      all.put("zones", outcome.before().size());
      compared(all, before.get(), WhatIf.Outcome.total(outcome.after()).orElseThrow());
      return all;
    }

    private ObjectNode targetJson(LandTarget found) {
      ObjectNode json = ResultWriter.object();
      Amounts.efficiency(json, BigDecimal.valueOf(found.terms().yuanPerKm2()));
      json.put("indicator", found.row().string(FieldRole.NAME)).put("plan", found.terms().plan());
      json.put("year", found.terms().year()).put("basis", found.terms().basis().code());
      json.put("scope", found.terms().scope().zh()).put("scopeEn", found.terms().scope().en());
      json.put("comparable", comparable());
      if (comparable()) {
        json.put("zonesThatMeetItBefore", count(outcome.before()));
        json.put("zonesThatMeetItAfter", count(outcome.after()));
      }
      return json;
    }

    /** A target says nothing about figures of another scope or on other land. */
    private boolean comparable() {
      return target
          .filter(set -> set.holdsFor(figures.level(), figures.basis(), figures.measure()))
          .isPresent();
    }

    private long count(Map<String, WhatIf.Figure> figures) {
      return figures.values().stream().filter(this::meets).count();
    }

    private boolean meets(WhatIf.Figure figure) {
      return missing(figure).signum() == 0;
    }

    /** What output would have to grow by on this land, or 0. */
    private BigDecimal missing(WhatIf.Figure figure) {
      BigDecimal wanted =
          BigDecimal.valueOf(target.orElseThrow().terms().yuanPerKm2()).multiply(figure.areaKm2());
      return wanted.subtract(figure.outputYuan()).max(BigDecimal.ZERO);
    }

    private void leftOut(ArrayNode leftOut) {
      whatIf
          .leftOut()
          .forEach((zone, reason) -> leftOut.addObject().put("zone", zone).put("reason", reason));
    }
  }
}
