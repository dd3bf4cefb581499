package org.parkatlas.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parkatlas.analysis.LandEfficiency;
import org.parkatlas.geo.GeometryCheck;
import org.parkatlas.geo.GeometryRepair;
import org.parkatlas.geo.Overlap;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.Level;
import org.parkatlas.model.OutputRecord;
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
    Atlas.STORED.forEach(def -> store.features(def).forEach(f -> checkShape(f, wrong)));
    Arrays.stream(Level.values()).forEach(level -> checkZones(store, level, wrong));
    store.importRuns().forEach(run -> checkCount(store, run, wrong));
    checkOutputs(store, wrong);
    if (wrong.isEmpty()) {
      checkJoins(store, wrong);
    }
    return wrong;
  }

  private static void checkShape(Feature feature, List<String> wrong) {
    if (feature.geometry() == null) {
      return;
    }
    GeometryCheck.problem(feature.geometry()).ifPresent(p -> wrong.add(feature + ": " + p));
    GeometryRepair.Repaired repaired = GeometryRepair.repair(feature.geometry());
    if (repaired.changed()) {
      wrong.add(feature + ": its shape needs repair: " + repaired.what());
    }
  }

  private static void checkZones(Store store, Level level, List<String> wrong) {
    List<Feature> zones = store.features(Atlas.find(level.collection()).orElseThrow());
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
    int stored = store.features(stored(run.collection())).size();
    if (stored != run.rows()) {
      wrong.add(
          "%s: %d features are stored, but %d were imported"
              .formatted(run.collection(), stored, run.rows()));
    }
  }

  private static CollectionDef stored(String id) {
    return id.equals(OutputRecord.COLLECTION.id())
        ? OutputRecord.COLLECTION
        : Atlas.find(id).orElseThrow();
  }

  private static void checkOutputs(Store store, List<String> wrong) {
    Set<String> enterprises =
        store.features(Atlas.ENTERPRISES).stream().map(Feature::id).collect(Collectors.toSet());
    Set<String> seen = new HashSet<>();
    for (OutputRecord output : store.outputs()) {
      String where = "output of " + output.enterpriseId() + " in " + output.year();
      if (!enterprises.contains(output.enterpriseId())) {
        wrong.add(where + ": there is no such enterprise");
      }
      if (!seen.add(where)) {
        wrong.add(where + ": stands there twice");
      }
      if (output.outputYuan().signum() < 0) {
        wrong.add(where + ": is negative");
      }
    }
  }

  /** A join that does not balance cannot be made, so making all of them is the check. */
  private static void checkJoins(Store store, List<String> wrong) {
    try {
      new LandEfficiency(store::features, store.outputs()).derive();
    } catch (IllegalStateException e) {
      wrong.add(e.getMessage());
    }
  }
}
