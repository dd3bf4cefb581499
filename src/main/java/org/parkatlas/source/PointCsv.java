package org.parkatlas.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.model.InvalidInput;

/** Reads a CSV of points with amounts whose columns the user names. */
public final class PointCsv {
  private PointCsv() {}

  /**
   * @param crs coordinate system or datum, east or longitude first; null is CRS84
   * @throws InvalidInput if the file cannot be read or lacks a named column
   */
  public static PointTable read(Path file, Columns columns, String crs) {
    String name = file.getFileName().toString();
    Shapes shapes = Shapes.in(crs);
    CsvTable table = table(file, name);
    table.requireColumns(
        Stream.of(columns.id(), columns.lon(), columns.lat(), columns.amount())
            .filter(Objects::nonNull)
            .toList());
    List<PointRow> rows = new ArrayList<>();
    Gathering gathering = new Gathering(name);
    for (CSVRecord row : table.records()) {
      String id = "" + CsvTable.rowOf(row);
      try {
        id = columns.id() == null ? id : table.value(row, columns.id());
        rows.add(pointOf(table, row, columns, gathering.newId(id), shapes));
      } catch (BadRow reason) {
        gathering.reject(CsvTable.rowOf(row), id, reason);
      }
    }
    return new PointTable(List.copyOf(rows), gathering.rejects());
  }

  private static CsvTable table(Path file, String name) {
    try (InputStream in = InputFile.open(file)) {
      return CsvTable.read(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PointRow pointOf(
      CsvTable table, CSVRecord row, Columns columns, String id, Shapes shapes) throws BadRow {
    double x = Numbers.number(columns.lon(), table.value(row, columns.lon()));
    double y = Numbers.number(columns.lat(), table.value(row, columns.lat()));
    Geometry point = shapes.toLonLat(GeoJsonShape.point(x, y));
    BigDecimal amount =
        columns.amount() == null
            ? BigDecimal.ZERO
            : Numbers.amount(columns.amount(), table.value(row, columns.amount()));
    return new PointRow(id, point.getCoordinate().x, point.getCoordinate().y, amount);
  }
}
