package org.parkatlas.source;

import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Coordinate;
import org.parkatlas.geo.GeometryCheck;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.PointRun;

/**
 * Reads a CSV of points with amounts whose columns the user names, run by run: of rows that can be
 * used nothing is kept but what tells whether their id comes again.
 */
public final class PointCsv implements AutoCloseable {
  private static final int RUN = 8192;

  private final JoinSource source;
  private final CsvTable table;
  private final ShapeConversion shapes;
  private final int id;
  private final int lon;
  private final int lat;
  private final int amount;
  private final Ids ids = new Ids();
  private final RejectedRows rejects;
  private final Decimal x = new Decimal();
  private final Decimal y = new Decimal();
  private final Decimal money = new Decimal();

  private PointCsv(JoinSource source, CsvTable table) {
    this.source = source;
    this.table = table;
    this.shapes = source.shapes();
    this.rejects = new RejectedRows(source.where());
    table.header().require(source.columns().all());
    this.id = place(source.columns().id());
    this.lon = place(source.columns().lon());
    this.lat = place(source.columns().lat());
    this.amount = place(source.columns().amount());
  }

  private int place(String column) {
    return column == null ? CsvHeader.MISSING : table.header().place(column);
  }

  /**
   * Reads the header.
   *
   * @throws InvalidInput if it lacks a named column, or has one twice
   */
  public static PointCsv open(JoinSource source, InputStream utf8) {
    return new PointCsv(source, CsvTable.open(source.where(), utf8));
  }

  /** As {@link #open(JoinSource, InputStream)}, of a text. */
  public static PointCsv open(JoinSource source, Reader text) {
    return new PointCsv(source, CsvTable.open(source.where(), text));
  }

  /**
   * Reads all rows.
   *
   * @param points takes the points, run by run
   * @return the rows that are none
   * @throws InvalidInput if it cannot be read, or there are too many rows
   */
  public RejectedRows read(Consumer<PointRun> points) {
    InputLimits.Count rows = source.limits().countRows(source.where());
    PointRun run = new PointRun(RUN);
    for (CsvRow row = table.next(); row != null; row = table.next()) {
      rows.more();
      take(row, run);
      if (run.isFull()) {
        points.accept(run);
        run = new PointRun(RUN);
      }
    }
    points.accept(run);
    return rejects;
  }

  private void take(CsvRow row, PointRun run) {
    try {
      table.requireComplete(row);
      if (id != CsvHeader.MISSING) {
        row.take(id, ids);
      }
      if (isPlain(row)) {
        run.add(x.value(), y.value(), money.unscaled(), money.scale());
      } else {
        takeOther(row, run);
      }
    } catch (BadRow reason) {
      rejects.add(row.number(), shownId(row), reason, readableAmount(row));
    }
  }

  /** Whether nothing of the row needs a closer look. */
  private boolean isPlain(CsvRow row) {
    return source.crs().isAsStored()
        && row.read(lon, x)
        && row.read(lat, y)
        && hasPlainAmount(row)
        && GeometryCheck.problem(x.value(), y.value(), source.area()).isEmpty();
  }

  private boolean hasPlainAmount(CsvRow row) {
    return amount == CsvHeader.MISSING
        ? money.readZero()
        : row.read(amount, money) && money.unscaled() >= 0;
  }

  private void takeOther(CsvRow row, PointRun run) throws BadRow {
    double easting = NumberParser.number(source.columns().lon(), row.text(lon));
    double northing = NumberParser.number(source.columns().lat(), row.text(lat));
    Coordinate at = shapes.toLonLat(easting, northing);
    run.add(at.x, at.y, amount(row));
  }

  private BigDecimal amount(CsvRow row) throws BadRow {
    return amount == CsvHeader.MISSING
        ? BigDecimal.ZERO
        : NumberParser.amount(source.columns().amount(), row.text(amount));
  }

  private String shownId(CsvRow row) {
    return id == CsvHeader.MISSING || row.size() <= id ? "" + row.number() : row.text(id);
  }

  private BigDecimal readableAmount(CsvRow row) {
    try {
      table.requireComplete(row);
      return amount(row);
    } catch (BadRow reason) {
      return null;
    }
  }

  @Override
  public void close() {
    table.close();
  }
}
