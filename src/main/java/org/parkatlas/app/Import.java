package org.parkatlas.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.parkatlas.ingest.ImportReport;
import org.parkatlas.ingest.Ingest;
import org.parkatlas.ingest.Intake;
import org.parkatlas.ingest.KnownPlaces;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Quality;
import org.parkatlas.store.Change;
import org.parkatlas.store.Store;
import org.parkatlas.store.StoreConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Replaces a collection by the features of a file, whole or not at all. */
@Command(
    name = "import",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    description = {
      "Replace a collection by the features of a GeoJSON or CSV file.",
      "A CSV has lon and lat, or shapes as well-known text in geometry, as the API writes it.",
      "A row that cannot be used, or a wrong datum, refuses the whole file.",
      "A running server shows the new content within a second or two.",
      "A row that stays in the collection keeps its place; one that goes is kept in the history."
    })
final class Import implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Parameters(paramLabel = "FILE", description = "The file, ending in .geojson, .json or .csv.")
  private Path file;

  @Option(
      names = "--collection",
      required = true,
      paramLabel = "ID",
      description = "Collection to replace, such as parks.")
  private String collection;

  @Option(
      names = "--crs",
      paramLabel = "CODE",
      defaultValue = "CRS84",
      showDefaultValue = Visibility.ALWAYS,
      description = "What its coordinates are in: CRS84, an EPSG code, GCJ-02 or BD-09.")
  private String crs;

  @Option(
      names = "--origin",
      required = true,
      paramLabel = "TEXT",
      description = "Where the data comes from, in one sentence.")
  private String origin;

  @Option(
      names = "--licence",
      required = true,
      paramLabel = "TEXT",
      description = "Licence of the data: an SPDX id, or words.")
  private String licence;

  @Option(
      names = "--date",
      required = true,
      paramLabel = "DATE",
      description = "Date of the data, as 2026-01-31.")
  private LocalDate date;

  @Option(
      names = "--quality",
      paramLabel = "CODE",
      description =
          "How far the data can be trusted, where the file has no column that says so: official,"
              + " officialTextViaMirror, press, secondary, derived, estimated, unsourced or"
              + " synthetic. The source of each row is then the origin.")
  private String quality;

  @Option(
      names = "--add-years",
      description =
          "Of a collection of measures, replace only the years that the file has; others stay.")
  private boolean addYears;

  @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
  private boolean dryRun;

  @Option(
      names = "--yes",
      description =
          "Also if rows of other collections, such as outputs, go with rows that the file lacks.")
  private boolean yes;

  @Mixin private SettingsOptions options;

  @Override
  public Integer call() {
    DataSet set =
        new DataSet(
            collection,
            "" + file.getFileName(),
            crs,
            origin,
            licence,
            date.toString(),
            0,
            Quality.SYNTHETIC.code().equals(quality),
            quality == null ? null : Quality.ofCode(quality));
    StoreConfig config = Product.storeConfig(options.settings());
    boolean isNew = !config.holdsStore();
    // First: a file that is refused must not leave a new store behind.
    Optional<Intake> read = isNew ? Optional.of(intake(set, shipped())) : Optional.empty();
    read.ifPresent(intake -> intake.requireReferences(nothing -> Set.of()));
    try (Store store = open(config)) {
      Ingest ingest = new Ingest(store);
      Intake given = read.orElseGet(() -> intake(set, known(store)));
      Intake intake = addYears ? ingest.withOtherYears(given) : given;
      List<Change> changes =
          ingest.replace(intake, found -> !dryRun && (yes || takenAlong(found) == 0));
      PrintWriter out = command.commandLine().getOut();
      print(intake.report(), out);
      changes.forEach(change -> print(change, out));
      if (dryRun) {
        out.println("Nothing was changed: this was a dry run.");
      } else if (takenAlong(changes) > 0 && !yes) {
        throw refusal(takenAlong(changes));
      } else if (isNew) {
        out.println(
            config
                + " was empty: it now holds this collection alone. `parkatlas serve` loads the"
                + " shipped data into a folder that is missing or empty.");
      }
    }
    return command.exitCodeOnSuccess();
  }

  private Store open(StoreConfig config) {
    return dryRun
        ? Store.openExisting(config, Cities::keptOrShipped)
        : Store.open(config, Cities::keptOrShipped);
  }

  private static KnownPlaces shipped() {
    return KnownPlaces.of(Cities.shipped());
  }

  /** Of the shipped city those in its files: what was imported since may lie wrong itself. */
  private static KnownPlaces known(Store store) {
    return Cities.files(Optional.empty(), store)
        .map(KnownPlaces::of)
        .orElseGet(() -> KnownPlaces.of(store));
  }

  private Intake intake(DataSet set, KnownPlaces known) {
    return Ingest.intake(set, file, known);
  }

  /** Rows of other collections that go with the features they are about. */
  private long takenAlong(List<Change> changes) {
    return changes.stream()
        .filter(change -> !change.collection().equals(collection))
        .mapToLong(Change::ended)
        .sum();
  }

  private InvalidInput refusal(long outputs) {
    return new InvalidInput(
        file.toString(),
        null,
        "lacks rows of "
            + collection
            + " that "
            + outputs
            + " rows of other collections are about, which would go with them",
        "Nothing was changed. Import again with --yes to let them go (they stay in the history), or"
            + " look first with --dry-run.");
  }

  private static void print(Change change, PrintWriter out) {
    out.printf(
        "%s: %d added, %d changed, %d as before, %d ended%n",
        change.collection(), change.added(), change.changed(), change.unchanged(), change.ended());
  }

  private static void print(ImportReport report, PrintWriter out) {
    out.printf(
        "%s: %d rows read from %s, %d features stored, %d shapes repaired%n",
        report.collection(), report.rows(), report.file(), report.stored(), report.repaired());
    report.repairs().forEach((what, count) -> out.printf("  %s: %d%n", what, count));
    if (report.datum() != null) {
      out.printf("  %s%n", report.datum().inWords());
    }
    report.suspicions().forEach(line -> out.printf("  Suspicious: %s%n", line));
  }
}
