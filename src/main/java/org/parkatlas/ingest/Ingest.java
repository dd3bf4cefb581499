package org.parkatlas.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.parkatlas.geo.DatumCheck;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.Feature;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.OutputRecord;
import org.parkatlas.source.DataSets;
import org.parkatlas.source.InputFile;
import org.parkatlas.source.ReadResult;
import org.parkatlas.source.demo.DemoData;
import org.parkatlas.store.Batch;
import org.parkatlas.store.Change;
import org.parkatlas.store.Store;

/** Fills the store from files. */
public final class Ingest {
  private final Store store;

  public Ingest(Store store) {
    this.store = store;
  }

  /**
   * Replaces the whole content by the data that comes with the program, in one transaction: a first
   * start that is interrupted leaves nothing half loaded.
   *
   * @param demo include the synthetic demonstration data; otherwise there are no parcels,
   *     enterprises and output records afterwards
   * @throws InvalidInput if a shipped file is broken; the store is unchanged
   */
  public List<ImportReport> loadShipped(boolean demo) {
    List<Intake> intakes =
        new ArrayList<>(DataSets.shipped().parallelStream().map(Ingest::shipped).toList());
    List<Batch> batches = new ArrayList<>();
    if (demo) {
      batches.add(addDemo(intakes));
    }
    intakes.forEach(intake -> batches.add(intake.batch()));
    store.replaceEverything(batches);
    return intakes.stream().map(Intake::report).toList();
  }

  private static Intake shipped(DataSet set) {
    CollectionDef def = storedCollection(set);
    return Intake.of(set, def, DataSets.readShipped(def, set));
  }

  /** Adds the synthetic collections that are served; gives the output records. */
  private static Batch addDemo(List<Intake> intakes) {
    DemoData demo =
        DemoData.generate(
            DemoData.SEED, features(intakes, Atlas.DISTRICTS), features(intakes, Atlas.PARKS));
    intakes.add(demoIntake(Atlas.ENTERPRISES, demo.enterprises()));
    intakes.add(demoIntake(Atlas.PARCELS, demo.parcels()));
    return Store.outputBatch(
        demoSet(OutputRecord.COLLECTION, demo.outputs().size()), demo.outputs());
  }

  private static List<Feature> features(List<Intake> intakes, CollectionDef def) {
    return intakes.stream()
        .map(Intake::batch)
        .filter(batch -> batch.set().collection().equals(def.id()))
        .flatMap(batch -> batch.features().stream())
        .toList();
  }

  private static Intake demoIntake(CollectionDef def, List<Feature> features) {
    return Intake.of(demoSet(def, features.size()), def, features);
  }

  private static DataSet demoSet(CollectionDef def, int rows) {
    return new DataSet(
        def.id(),
        "DemoData seed " + DemoData.SEED,
        "CRS84",
        "模拟数据：由本项目的程序按公布总量校准生成，不对应真实企业或地块",
        "Apache-2.0",
        "2026-11-21",
        rows,
        true);
  }

  /**
   * Replaces one collection by the features of a file, in one transaction.
   *
   * @param set what the file is; its number of rows is checked if it is above 0
   * @throws InvalidInput if a row cannot be taken, or named places lie where a wrong datum would
   *     put them; the store is unchanged
   */
  public ImportReport importFile(DataSet set, Path file) {
    Intake intake = intake(set, file);
    replace(intake, changes -> true);
    return intake.report();
  }

  /**
   * Replaces one collection by what was read, in one transaction.
   *
   * @param wanted looks at what would change and says whether it shall
   * @return what changed, or would have
   */
  public List<Change> replace(Intake intake, Predicate<List<Change>> wanted) {
    return store.replaceAll(List.of(intake.batch()), wanted);
  }

  /**
   * Reads, checks and repairs a file; nothing is stored.
   *
   * @throws InvalidInput as {@link #importFile} does
   */
  public static Intake intake(DataSet set, Path file) {
    CollectionDef def = storedCollection(set);
    Intake intake = Intake.of(set, def, read(set, def, file));
    DatumCheck datum = KnownPlaces.check(def, intake.batch().features()).orElse(null);
    if (datum != null) {
      datum.shift().ifPresent(shift -> refuse(set, shift));
    }
    return new Intake(intake.batch(), intake.report().withDatum(datum));
  }

  private static ReadResult read(DataSet set, CollectionDef def, Path file) {
    try (InputStream in = InputFile.open(file)) {
      return DataSets.read(def, set, in);
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

  private static CollectionDef storedCollection(DataSet set) {
    return Atlas.STORED.stream()
        .filter(def -> def.id().equals(set.collection()))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInput(
                    "collection",
                    set.collection(),
                    "is not a collection that can be imported",
                    "Use one of " + Atlas.STORED + "."));
  }
}
