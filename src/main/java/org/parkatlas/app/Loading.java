package org.parkatlas.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parkatlas.ingest.ImportReport;
import org.parkatlas.ingest.Ingest;
import org.parkatlas.ingest.Intake;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.source.city.CityFiles;
import org.parkatlas.store.ImportRun;
import org.parkatlas.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a start loads into the store. */
final class Loading {
  private static final Logger LOG = LoggerFactory.getLogger(Loading.class);

  private Loading() {}

  /**
   * Loads the city's data if the store is new, or holds nothing but the city's data of another demo
   * setting, of an earlier edition or by other definitions. What a user imported is never replaced
   * here.
   *
   * @param demo include the demonstration data of the city that comes with the program
   * @throws InvalidInput if demonstration data is not wanted but stands beside a user's own
   */
  static void fill(Store store, CityFiles city, boolean demo) {
    choose(store, city, demo);
    if (store.isOfOtherDefinitions()) {
      LOG.info("The city's definitions have changed: keeping them beside what a user imported");
      store.keepDefinitions();
    }
  }

  private static void choose(Store store, CityFiles city, boolean demo) {
    List<ImportRun> runs = store.importRuns();
    if (runs.isEmpty()) {
      load(store, city, demo, "First start");
    } else if (isOfFiles(runs, city)) {
      if (city.areShipped() && isSynthetic(runs) != demo) {
        load(store, city, demo, "PARKATLAS_DEMO has changed");
      } else if (store.isOfOtherDefinitions() || !isCurrent(runs, city)) {
        load(store, city, demo, "The city's files are others than those that are stored");
      }
    } else if (city.areShipped() && isSynthetic(runs) && !demo) {
      throw new InvalidInput(
          "PARKATLAS_DEMO",
          "false",
          "cannot be used with this database, which holds demonstration data beside imported files",
          "Start with a new PARKATLAS_DATA_DIR and import the files again.");
    }
  }

  private static void load(Store store, CityFiles city, boolean demo, String why) {
    boolean withDemo = demo && city.areShipped();
    String what =
        city.areShipped() ? "the shipped data" : "the data of " + store.atlas().city().id();
    LOG.info("{}: loading {} {} demonstration data", why, what, withDemo ? "and" : "without");
    List<Intake> intakes = new ArrayList<>(Ingest.intakes(city));
    if (withDemo) {
      intakes.addAll(Demonstration.intakes(intakes));
    }
    for (ImportReport report : new Ingest(store).replaceEverything(intakes)) {
      report.suspicions().forEach(line -> LOG.warn("Suspicious: {}: {}", report.file(), line));
    }
  }

  private static boolean isOfFiles(List<ImportRun> runs, CityFiles city) {
    Set<String> files = city.dataSets().stream().map(DataSet::file).collect(Collectors.toSet());
    return runs.stream()
        .allMatch(run -> files.contains(run.file()) || city.areShipped() && run.synthetic());
  }

  private static boolean isCurrent(List<ImportRun> runs, CityFiles city) {
    Map<String, ImportRun> byFile =
        runs.stream().collect(Collectors.toMap(ImportRun::file, run -> run, (one, same) -> one));
    return city.dataSets().stream().allMatch(set -> isCurrent(byFile.get(set.file()), set, city));
  }

  private static boolean isCurrent(ImportRun run, DataSet set, CityFiles city) {
    return run != null
        && run.date().equals(set.date())
        && (set.rows() <= 0 || run.rows() == set.rows())
        && !city.isNewer(set, run.importedAt());
  }

  private static boolean isSynthetic(List<ImportRun> runs) {
    return runs.stream().anyMatch(ImportRun::synthetic);
  }
}
