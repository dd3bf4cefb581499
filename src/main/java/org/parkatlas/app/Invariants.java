package org.parkatlas.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parkatlas.analysis.LandEfficiency;
import org.parkatlas.geo.Area;
import org.parkatlas.geo.GeometryCheck;
import org.parkatlas.geo.GeometryRepair;
import org.parkatlas.geo.Overlap;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldRole;
import org.parkatlas.model.Level;
import org.parkatlas.model.Measure;
import org.parkatlas.model.Role;
import org.parkatlas.store.ImportRun;
import org.parkatlas.store.Store;

/** What must hold for the content of a store, whoever wrote it. */
final class Invariants {
  private Invariants() {}

  /** One line for each thing that is wrong. */
  static List<String> broken(Store store) {
    List<String> wrong = new ArrayList<>(store.damage());
    if (!wrong.isEmpty()) {
      return wrong;
    }
    Atlas atlas = store.atlas();
    Area around = atlas.city().area();
    atlas.stored().forEach(def -> store.features(def).forEach(f -> checkShape(f, around, wrong)));
    atlas.levels().forEach(level -> checkZones(store, level, wrong));
    store.importRuns().forEach(run -> checkCount(store, run, wrong));
    checkMeasures(store, wrong);
    if (wrong.isEmpty()) {
      checkJoins(store, wrong);
    }
    return wrong;
  }

  private static void checkShape(Feature feature, Area around, List<String> wrong) {
    if (feature.geometry() == null) {
      return;
    }
    GeometryCheck.problem(feature.geometry(), around).ifPresent(p -> wrong.add(feature + ": " + p));
    GeometryRepair.Repaired repaired = GeometryRepair.repair(feature.geometry());
    if (repaired.changed()) {
      wrong.add(feature + ": its shape needs repair: " + repaired.what());
    }
  }

  private static void checkZones(Store store, Level level, List<String> wrong) {
    List<Feature> zones = store.features(store.atlas().zones(level));
    zones.stream()
        .filter(zone -> zone.geometry() == null)
        .forEach(zone -> wrong.add(zone + ": is a zone without a shape"));
    if (level.partition()) {
      Overlap.first(zones.stream().map(Feature::geometry).toList(), () -> {})
          .ifPresent(
              o ->
                  wrong.add(
                      "%s and %s: overlap by %.0f m², but %s are a partition"
                          .formatted(
                              zones.get(o.one()),
                              zones.get(o.other()),
                              o.areaM2(),
                              level.collection())));
    }
  }

  private static void checkCount(Store store, ImportRun run, List<String> wrong) {
    CollectionDef def = store.atlas().find(run.collection()).orElseThrow();
    int stored = store.features(def).size();
    // Rows that refer to others may have gone with them.
    boolean mayHaveEnded = def.fields().stream().anyMatch(f -> f.references().isPresent());
    if (stored > run.rows() || stored < run.rows() && !mayHaveEnded) {
      wrong.add(
          "%s: %d features are stored, but %d were imported"
              .formatted(run.collection(), stored, run.rows()));
    }
  }

  private static void checkMeasures(Store store, List<String> wrong) {
    Atlas atlas = store.atlas();
    CollectionDef measures = atlas.the(Role.MEASURES).orElse(null);
    if (measures == null) {
      return;
    }
    Set<String> units =
        atlas.in(Role.UNITS).stream()
            .flatMap(def -> store.features(def).stream())
            .map(Feature::id)
            .collect(Collectors.toSet());
    Set<String> seen = new HashSet<>();
    for (Feature row : store.features(measures)) {
      String where = row.string(FieldRole.UNIT) + " in " + row.integer(FieldRole.YEAR);
      if (!units.contains(row.string(FieldRole.UNIT))) {
        wrong.add(row + ": there is no unit " + row.string(FieldRole.UNIT));
      }
      if (!seen.add(where)) {
        wrong.add(row + ": figures of " + where + " stand there twice");
      }
      checkAmounts(atlas, row, wrong);
    }
  }

  private static void checkAmounts(Atlas atlas, Feature row, List<String> wrong) {
    for (Measure measure : atlas.measures()) {
      Object amount = row.value(measure.field().name());
      if (amount instanceof Number number && number.doubleValue() < 0) {
        wrong.add(row + ": " + measure.field().name() + " is negative");
      }
    }
  }

  /** A join that does not balance cannot be made, so making all of them is the check. */
  private static void checkJoins(Store store, List<String> wrong) {
    try {
      new LandEfficiency(store.atlas(), store::features).derive();
    } catch (IllegalStateException e) {
      wrong.add(e.getMessage());
    }
  }
}
