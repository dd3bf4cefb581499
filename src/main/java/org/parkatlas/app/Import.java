package org.parkatlas.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.parkatlas.ingest.ImportReport;
import org.parkatlas.ingest.Ingest;
import org.parkatlas.model.DataSet;
import org.parkatlas.store.Store;
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
      "A new data folder gets the shipped data first. Stop the server before, start it after."
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

  @Mixin private SettingsOptions options;

  @Override
  public Integer call() {
    DataSet set =
        new DataSet(
            collection, "" + file.getFileName(), crs, origin, licence, date.toString(), 0, false);
    Settings settings = options.settings();
    try (Store store = Store.open(Product.storeConfig(settings))) {
      // A refused file must not be found out after the shipped data was loaded.
      Ingest.check(set, file);
      Loading.fill(store, settings.demo());
      print(new Ingest(store).importFile(set, file), command.commandLine().getOut());
    }
    return command.exitCodeOnSuccess();
  }

  private static void print(ImportReport report, PrintWriter out) {
    out.printf(
        "%s: %d rows read from %s, %d features stored, %d shapes repaired%n",
        report.collection(), report.rows(), report.file(), report.stored(), report.repaired());
    report.repairs().forEach((what, count) -> out.printf("  %s: %d%n", what, count));
  }
}
