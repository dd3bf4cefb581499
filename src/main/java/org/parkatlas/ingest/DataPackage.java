package org.parkatlas.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.source.DataSets;
import org.parkatlas.source.InputFile;

/**
 * Data files in a folder with the list of them, {@code datasets.json}, as in a city's folder. They
 * are read as any file that somebody imports.
 */
public final class DataPackage {
  /** The name of the list. */
  public static final String LIST = "datasets.json";

  private final Path folder;
  private final List<DataSet> sets;

  private DataPackage(Path folder, List<DataSet> sets) {
    this.folder = folder;
    this.sets = sets;
  }

  /**
   * @throws InvalidInput if there is no list, or it is broken
   */
  public static DataPackage in(Path folder) {
    try (InputStream in = InputFile.open(folder.resolve(LIST))) {
      return new DataPackage(folder, DataSets.list(LIST, in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is listed, in its order. */
  public List<DataSet> dataSets() {
    return sets;
  }

  /**
   * Reads, checks and repairs all of it; nothing is stored.
   *
   * @throws InvalidInput as {@link Ingest#importFile} does
   */
  public List<Intake> intakes(KnownPlaces known) {
    return sets.parallelStream()
        .map(set -> Ingest.intake(set, folder.resolve(set.file()), known))
        .toList();
  }
}
