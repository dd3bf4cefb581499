package org.parkatlas.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parkatlas.analysis.JoinResult;
import org.parkatlas.model.Level;
import org.parkatlas.source.Columns;
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

  /** What is joined. */
  private static final class Input {
    @Option(names = "--points", paramLabel = "FILE", description = "CSV file of points.")
    private Path points;

    @Option(names = "--shapes", paramLabel = "FILE", description = "GeoJSON file of polygons.")
    private Path shapes;
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
    JoinResult result = result(zones());
    if (format != null) {
      WholeFile.write(output, out -> format.write(result, out));
    }
    ReportText.print(result.report(), command.commandLine().getOut());
    return command.exitCodeOnSuccess();
  }

  private JoinZones zones() {
    return against.level == null
        ? JoinZones.ofFile(against.zones, zoneId, zonesCrs, partition)
        : JoinZones.ofLevel(Level.ofCode(against.level));
  }

  private JoinResult result(JoinZones zones) {
    return input.points == null
        ? JoinInputs.shapes(input.shapes, id, amount, crs, zones)
        : JoinInputs.points(input.points, new Columns(id, lon, lat, amount), crs, zones);
  }
}
