package org.parkatlas.app;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parkatlas.ingest.Ingest;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.source.DataSets;
import org.parkatlas.store.ImportRun;
import org.parkatlas.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a start loads into the store. */
final class Loading {
  private static final Logger LOG = LoggerFactory.getLogger(Loading.class);

  private Loading() {}

  /**
   * Loads the shipped data if the store is new, or holds nothing but shipped data of another demo
   * setting or of an earlier version. What a user imported is never replaced here.
   *
   * @throws InvalidInput if demonstration data is not wanted but stands beside a user's own
   */
  static void fill(Store store, boolean demo) {
    List<ImportRun> runs = store.importRuns();
    if (runs.isEmpty()) {
      load(store, demo, "First start");
    } else if (isShipped(runs)) {
      if (isSynthetic(runs) != demo) {
        load(store, demo, "PARKATLAS_DEMO has changed");
      } else if (!isCurrent(runs)) {
        load(store, demo, "The program came with other data than is stored");
      }
    } else if (isSynthetic(runs) && !demo) {
      throw new InvalidInput(
          "PARKATLAS_DEMO",
          "false",
          "cannot be used with this database, which holds demonstration data beside imported files",
          "Start with a new PARKATLAS_DATA_DIR and import the files again.");
    }
  }

  private static void load(Store store, boolean demo, String why) {
    LOG.info("{}: loading the shipped data {} demonstration data", why, demo ? "and" : "without");
    new Ingest(store).loadShipped(demo);
  }

  private static boolean isShipped(List<ImportRun> runs) {
    Set<String> files = DataSets.shipped().stream().map(DataSet::file).collect(Collectors.toSet());
    return runs.stream().allMatch(run -> run.synthetic() || files.contains(run.file()));
  }

  private static boolean isCurrent(List<ImportRun> runs) {
    record Edition(String file, String date, long rows) {}
    Set<Edition> stored =
        runs.stream()
            .map(run -> new Edition(run.file(), run.date(), run.rows()))
            .collect(Collectors.toSet());
    return DataSets.shipped().stream()
        .allMatch(set -> stored.contains(new Edition(set.file(), set.date(), set.rows())));
  }

  private static boolean isSynthetic(List<ImportRun> runs) {
    return runs.stream().anyMatch(ImportRun::synthetic);
  }
}
