package org.parkatlas.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.parkatlas.geo.Area;
import org.parkatlas.model.Level;
import org.parkatlas.process.JoinZones;
import org.parkatlas.source.DeclaredCrs;
import org.parkatlas.source.InputLimits;
import org.parkatlas.source.JoinColumns;
import org.parkatlas.source.JoinSource;
import org.parkatlas.source.RejectedRows;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Joins a file of the user's with zones and sums its amounts by zone. Needs no database. */
@Command(
    name = "join",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    description = {
      "Sum the amounts of points or polygons by the zones they lie in.",
      "A zone covers a point on its border; a polygon's amount is shared by ellipsoidal area."
    },
    footer = {
      "",
      "  join --points firms.csv --amount output --level district -o result.csv",
      "  join --shapes parcels.geojson --amount output --zones z.geojson -o r.geojson"
    })
final class Join implements Callable<Integer> {
  @Spec private CommandSpec command;

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Input input;

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Against against;

  @Option(
      names = {"--id", "--id-property"},
      paramLabel = "NAME",
      description =
          "Column or property with each row's id; if not given, rows of CSV are numbered and"
              + " GeoJSON features have their own.")
  private String id;

  @Option(
      names = {"--amount", "--amount-property"},
      paramLabel = "NAME",
      description =
          "Column or property with the amount, not negative; only rows are counted if not given.")
  private String amount;

  @Option(
      names = "--lon",
      paramLabel = "NAME",
      defaultValue = "lon",
      description = "Column with the longitude or easting (lon if not given).")
  private String lon;

  @Option(
      names = "--lat",
      paramLabel = "NAME",
      defaultValue = "lat",
      description = "Column with the latitude or northing (lat if not given).")
  private String lat;

  @Option(
      names = "--crs",
      paramLabel = "CODE",
      defaultValue = "CRS84",
      description =
          "What the coordinates of the points or shapes are in: CRS84 (if not given), EPSG:4326,"
              + " EPSG:4490, EPSG:4528, EPSG:4549, EPSG:4550, EPSG:3857, GCJ-02 or BD-09.")
  private String crs;

  @Option(
      names = "--zone-id",
      paramLabel = "NAME",
      description = "Property with each zone's id; the feature's own id if not given.")
  private String zoneId;

  @Option(
      names = "--zones-crs",
      paramLabel = "CODE",
      defaultValue = "CRS84",
      description = "The same for the zones.")
  private String zonesCrs;

  @Option(
      names = "--partition",
      description =
          "The zones do not overlap, and a point on a shared border belongs to the lowest id"
              + " alone.")
  private boolean partition;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write each zone's total here, as .csv or .geojson.")
  private Path output;

  @Option(
      names = "--rejects",
      paramLabel = "WHAT",
      defaultValue = "refuse",
      description =
          "What to do if a row cannot be used: refuse the file (if not given), or report such rows"
              + " and leave them out.")
  private Rejects rejects;

  /** What becomes of a file with rows that cannot be used. */
  private enum Rejects {
    REFUSE,
    REPORT
  }

  /** What is joined. */
  private static final class Input {
    @Option(names = "--points", paramLabel = "FILE", description = "CSV file of points.")
    private Path points;

    @Option(names = "--shapes", paramLabel = "FILE", description = "GeoJSON file of polygons.")
    private Path shapes;

    private Path file() {
      return points == null ? shapes : points;
    }
  }

  /** What it is joined with. */
  private static final class Against {
    @Option(
        names = "--level",
        paramLabel = "LEVEL",
        description = "Shipped zones: park, district, new-town, layout-zone or strategic-area.")
    private String level;

    @Option(names = "--zones", paramLabel = "FILE", description = "GeoJSON file of zones.")
    private Path zones;
  }

  @Override
  public Integer call() {
    JoinFile format = output == null ? null : JoinFile.of(output);
    JoinOutcome outcome = outcome();
    if (rejects == Rejects.REFUSE) {
      RejectedRows unread = outcome.unread();
      Rejections.refuse(input.file().toString(), unread.count(), unread.first());
    }
    if (format != null) {
      WholeFile.write(output, out -> format.write(outcome, out));
    }
    ReportText.print(outcome, command.commandLine().getOut());
    return command.exitCodeOnSuccess();
  }

  private JoinOutcome outcome() {
    Supplier<JoinZones> zones = zones();
    return input.points == null
        ? JoinInputs.shapes(input.shapes, source(null, null), zones.get())
        : JoinInputs.points(input.points, source(lon, lat), zones);
  }

  private Supplier<JoinZones> zones() {
    if (against.level != null) {
      Level level = Cities.shipped().atlas().level(against.level);
      return () -> JoinInputs.zones(level);
    }
    JoinSource source =
        new JoinSource(
            against.zones.getFileName().toString(),
            new JoinColumns(zoneId, null, null, null),
            DeclaredCrs.of("--zones-crs", zonesCrs),
            Area.WORLD,
            InputLimits.NONE);
    return () -> JoinInputs.zones(against.zones, source, partition);
  }

  /** Rows for shipped zones lie where those do; zones of the user's own may lie anywhere. */
  private JoinSource source(String lonColumn, String latColumn) {
    return new JoinSource(
        input.file().getFileName().toString(),
        new JoinColumns(id, lonColumn, latColumn, amount),
        DeclaredCrs.of("--crs", crs),
        against.level == null ? Area.WORLD : Cities.shipped().atlas().city().area(),
        InputLimits.NONE);
  }
}
