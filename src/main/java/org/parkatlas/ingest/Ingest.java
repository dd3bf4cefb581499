package org.parkatlas.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parkatlas.geo.DatumCheck;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldRole;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Role;
import org.parkatlas.source.DataSets;
import org.parkatlas.source.InputFile;
import org.parkatlas.source.ReadResult;
import org.parkatlas.source.city.CityFiles;
import org.parkatlas.store.Change;
import org.parkatlas.store.Store;

/** Fills the store from files. */
public final class Ingest {
  private final Store store;

  public Ingest(Store store) {
    this.store = store;
  }

  /**
   * Reads the data that comes with a city; nothing is stored.
   *
   * @throws InvalidInput if a file is broken
   */
  public static List<Intake> intakes(CityFiles city) {
    return city.dataSets().parallelStream().map(set -> intake(city, set)).toList();
  }

  private static Intake intake(CityFiles city, DataSet set) {
    CollectionDef def = stored(city.atlas(), set);
    return Intake.of(city.atlas(), set, def, city.read(def, set));
  }

  /**
   * Replaces the whole content, in one transaction: a first start that is interrupted leaves
   * nothing half loaded.
   */
  public List<ImportReport> replaceEverything(List<Intake> intakes) {
    intakes.forEach(intake -> intake.requireReferences(other -> ids(intakes, other)));
    store.replaceEverything(intakes.stream().map(Intake::batch).toList());
    return intakes.stream().map(Intake::report).toList();
  }

  /**
   * Replaces one collection by the features of a file, in one transaction.
   *
   * @param set what the file is; its number of rows is checked if it is above 0
   * @throws InvalidInput if a row cannot be taken, or named places lie where a wrong datum would
   *     put them; the store is unchanged
   */
  public ImportReport importFile(DataSet set, Path file, KnownPlaces known) {
    Intake intake = intake(set, file, known);
    replace(intake, changes -> true);
    return intake.report();
  }

  /**
   * Replaces one collection by what was read, in one transaction.
   *
   * @param wanted looks at what would change and says whether it shall
   * @return what changed, or would have
   * @throws InvalidInput if a row refers to a feature that is not stored
   */
  public List<Change> replace(Intake intake, Predicate<List<Change>> wanted) {
    intake.requireReferences(
        other -> ids(store.features(store.atlas().find(other).orElseThrow()).stream()));
    return store.replaceAll(List.of(intake.batch()), wanted);
  }

  /**
   * The same with the stored figures of the years that it does not have.
   *
   * @throws InvalidInput if it is not of measures, or a row has an id of one that stays
   */
  public Intake withOtherYears(Intake intake) {
    CollectionDef def = intake.batch().def();
    if (!def.is(Role.MEASURES)) {
      throw new InvalidInput(
          "--add-years",
          def.id(),
          "is for a collection of measures",
          "Leave it out: the file then replaces the collection.");
    }
    Set<Long> years =
        intake.batch().features().stream()
            .map(row -> row.integer(FieldRole.YEAR))
            .collect(Collectors.toSet());
    return intake.beside(
        store.atlas(),
        store.features(def).stream()
            .filter(row -> !years.contains(row.integer(FieldRole.YEAR)))
            .toList());
  }

  /**
   * Reads, checks and repairs a file; nothing is stored.
   *
   * @throws InvalidInput as {@link #importFile} does
   */
  public static Intake intake(DataSet set, Path file, KnownPlaces known) {
    Atlas atlas = known.atlas();
    CollectionDef def = stored(atlas, set);
    Intake intake = Intake.of(atlas, set, def, read(atlas, set, def, file));
    DatumCheck datum = known.check(def, intake.batch().features()).orElse(null);
    if (datum != null) {
      datum.shift().ifPresent(shift -> refuse(set, shift));
    }
    return intake.withDatum(datum);
  }

  private static Set<String> ids(List<Intake> intakes, String collection) {
    return ids(
        intakes.stream()
            .map(Intake::batch)
            .filter(batch -> batch.def().id().equals(collection))
            .flatMap(batch -> batch.features().stream()));
  }

  private static Set<String> ids(Stream<Feature> features) {
    return features.map(Feature::id).collect(Collectors.toSet());
  }

  private static ReadResult read(Atlas atlas, DataSet set, CollectionDef def, Path file) {
    try (InputStream in = InputFile.open(file)) {
      return DataSets.read(def, atlas.city().area(), set, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuse(DataSet set, String shift) {
    throw new InvalidInput(
        set.file(),
        set.crs(),
        "is not in the coordinate system it declares: " + shift,
        "Nothing was changed.");
  }

  private static CollectionDef stored(Atlas atlas, DataSet set) {
    return atlas.stored().stream()
        .filter(def -> def.id().equals(set.collection()))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInput(
                    "collection",
                    set.collection(),
                    "is not a collection that can be imported",
                    "Use one of " + atlas.stored() + "."));
  }
}
