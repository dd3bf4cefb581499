package org.parkatlas.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.geo.DatumCheck;
import org.parkatlas.geo.GeometryRepair;
import org.parkatlas.geo.Overlap;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.FieldRole;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Level;
import org.parkatlas.model.Reject;
import org.parkatlas.source.ReadResult;
import org.parkatlas.store.Batch;

/**
 * One data set on its way into the store: checked and repaired, with the report of it.
 *
 * @param places the row of its file that each feature stands in
 */
public record Intake(Batch batch, List<Long> places, ImportReport report) {
  private static final int MAX_NAMED = 10;

  /** Of a row that stands in the store, not in the file. */
  private static final Long NO_PLACE = 0L;

  /**
   * @param read what the reader made of the file
   * @throws InvalidInput if a row cannot be taken, there is none, their number is not the declared
   *     one, or zones of a partition overlap
   */
  static Intake of(Atlas atlas, DataSet set, CollectionDef def, ReadResult read) {
    requireNone(set, read.rejects(), read.rows());
    requireRows(set, read.rows());
    List<Feature> features = read.features();
    Map<String, Long> repairs = new ConcurrentSkipListMap<>();
    List<Feature> ready =
        features.parallelStream().map(feature -> ready(def, feature, repairs)).toList();
    long repaired = repairs.values().stream().mapToLong(Long::longValue).sum();
    int rows = features.size();
    if (atlas.levelOf(def).filter(Level::partition).isPresent()) {
      refuseOverlaps(set, ready);
    }
    return new Intake(
        new Batch(def, set, ready, 0),
        read.places(),
        new ImportReport(
            set.collection(),
            set.file(),
            rows,
            rows,
            repaired,
            Map.copyOf(repairs),
            Suspicions.of(atlas, def, ready),
            null));
  }

  Intake withDatum(DatumCheck checked) {
    return new Intake(batch, places, report.withDatum(checked));
  }

  /**
   * Refuses rows that refer to features that are not there.
   *
   * @param ids of the features of another collection
   * @throws InvalidInput with file and rows
   */
  public void requireReferences(Function<String, Set<String>> ids) {
    for (FieldDef field : batch.def().fields()) {
      field.references().ifPresent(other -> requireThere(field, other, ids.apply(other)));
    }
  }

  private void requireThere(FieldDef field, String other, Set<String> there) {
    refuseRows(
        row -> {
          String value = row.string(field.name());
          return value == null || there.contains(value)
              ? Optional.empty()
              : Optional.of("%s is not an id of %s: “%s”".formatted(field.name(), other, value));
        });
  }

  /**
   * The same with rows of other years, which stay.
   *
   * @throws InvalidInput if a row has an id of one of them
   */
  Intake beside(Atlas atlas, List<Feature> others) {
    Set<String> taken = others.stream().map(Feature::id).collect(Collectors.toSet());
    refuseRows(
        row ->
            Optional.of("has an id of another year's row").filter(x -> taken.contains(row.id())));
    CollectionDef def = batch.def();
    List<Feature> all = Stream.concat(others.stream(), batch.features().stream()).toList();
    List<Long> rows = Stream.concat(others.stream().map(row -> NO_PLACE), places.stream()).toList();
    return new Intake(
        new Batch(def, batch.set(), all, 0),
        rows,
        report.withSuspicions(Suspicions.of(atlas, def, all)));
  }

  private void refuseRows(Function<Feature, Optional<String>> problem) {
    List<Reject> rejects = new ArrayList<>();
    List<Feature> features = batch.features();
    for (int i = 0; i < features.size(); i++) {
      Feature feature = features.get(i);
      long place = places.get(i);
      problem
          .apply(feature)
          .ifPresent(p -> rejects.add(new Reject(batch.set().file(), place, feature.id(), p)));
    }
    requireNone(batch.set(), rejects, features.size());
  }

  private static void requireNone(DataSet set, List<Reject> rejects, long rows) {
    if (!rejects.isEmpty()) {
      String named =
          String.join("; ", rejects.stream().limit(MAX_NAMED).map(Reject::toString).toList());
      String more = rejects.size() > MAX_NAMED ? "; and so on" : "";
      throw new InvalidInput(
          set.file(),
          null,
          "has %d of %d rows that cannot be taken: %s%s"
              .formatted(rejects.size(), rows, named, more),
          "Mend these rows and import again; nothing was changed.");
    }
  }

  /** A declared number of 0 or less is not known. */
  private static void requireRows(DataSet set, long rows) {
    if (rows == 0) {
      throw new InvalidInput(
          set.file(), null, "has no rows", "Give at least one; nothing was changed.");
    }
    if (set.rows() > 0 && rows != set.rows()) {
      throw new InvalidInput(
          set.file(),
          String.valueOf(rows),
          "does not have the declared number of rows, " + set.rows(),
          "Use the whole file, or declare the right number; nothing was changed.");
    }
  }

  /** Zones of a partition share no land, or output would be counted in one of them alone. */
  private static void refuseOverlaps(DataSet set, List<Feature> zones) {
    Overlap.first(zones.stream().map(Feature::geometry).toList(), () -> {})
        .ifPresent(
            overlap -> {
              throw new InvalidInput(
                  set.file(),
                  zones.get(overlap.one()).id() + ", " + zones.get(overlap.other()).id(),
                  "has zones that overlap by %.0f m², but %s are a partition and have no overlaps"
                      .formatted(overlap.areaM2(), set.collection()),
                  "Mend the zones and import again; nothing was changed.");
            });
  }

  /** The feature itself if nothing has to be done: its values were checked when it was read. */
  private static Feature ready(CollectionDef def, Feature feature, Map<String, Long> repairs) {
    Geometry shape = repaired(feature.geometry(), repairs);
    Optional<FieldDef> initials = def.field(FieldRole.INITIALS);
    if (shape == feature.geometry() && initials.isEmpty()) {
      return feature;
    }
    Object[] values = new Object[def.fields().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = feature.value(i);
    }
    String name = feature.string(FieldRole.NAME);
    if (name != null && initials.isPresent()) {
      values[def.indexOf(initials.get().name())] = Initials.of(name);
    }
    return Feature.ofRow(def, feature.id(), shape, values);
  }

  private static Geometry repaired(Geometry geometry, Map<String, Long> repairs) {
    if (geometry == null) {
      return null;
    }
    GeometryRepair.Repaired result = GeometryRepair.repair(geometry);
    if (result.changed()) {
      repairs.merge(result.what(), 1L, Long::sum);
    }
    return result.geometry();
  }
}
