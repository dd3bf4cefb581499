package org.parkatlas.process;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.parkatlas.geo.Crs;
import org.parkatlas.model.InvalidInput;

/**
 * Reads a caller's CSV of points.
 *
 * @param where how messages name it
 * @param idColumn null takes the row
 * @param lonColumn longitude or easting
 * @param latColumn latitude or northing
 * @param amountColumn null for none
 */
record GivenCsv(
    String where,
    String idColumn,
    String lonColumn,
    String latColumn,
    String amountColumn,
    Crs crs) {
  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setTrim(true).get();

  /**
   * @throws InvalidInput if it is not CSV, lacks a named column or is too large
   */
  GivenTable read(String text) {
    try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
      GivenTable table = new GivenTable(where);
      GivenShape shapes = new GivenShape(crs, new Vertices(where));
      Map<String, Integer> columns = null;
      for (CSVRecord row : parser) {
        if (columns == null) {
          columns = columns(row);
        } else {
          take(table, shapes, columns, row);
        }
      }
      if (columns == null) {
        throw new InvalidInput(where, null, "is empty", "Give a header and rows.");
      }
      return table;
    } catch (UncheckedIOException e) {
      throw unreadable(e.getCause());
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private InvalidInput unreadable(Exception e) {
    return new InvalidInput(
        where,
        null,
        "is not readable as CSV: " + e.getMessage(),
        "Separate with commas, and double every quote in a quoted value.");
  }

  private Map<String, Integer> columns(CSVRecord header) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i).replace("\uFEFF", "");
      if (columns.put(name, i) != null) {
        throw new InvalidInput(
            where + " row 1", StrictJson.shown(name), "names a column twice", "Rename one.");
      }
    }
    List<String> missing =
        Stream.of(idColumn, lonColumn, latColumn, amountColumn)
            .filter(Objects::nonNull)
            .filter(name -> !columns.containsKey(name))
            .toList();
    if (!missing.isEmpty()) {
      throw new InvalidInput(
          where + " row 1",
          StrictJson.shown(String.join(",", columns.keySet())),
          "lacks the columns " + missing,
          "Name them in the header, or say which columns hold them.");
    }
    return columns;
  }

  private void take(
      GivenTable table, GivenShape shapes, Map<String, Integer> columns, CSVRecord row) {
    if (row.size() == 1 && row.get(0).isEmpty()) {
      return;
    }
    String number = "" + row.getRecordNumber();
    boolean complete = row.size() == columns.size();
    String id = idColumn == null || !complete ? number : row.get(columns.get(idColumn));
    table.take(
        row.getRecordNumber(),
        id,
        complete ? readable(columns, row) : null,
        () -> {
          if (!complete) {
            throw new RowProblem(
                "has %d values where the header has %d".formatted(row.size(), columns.size()));
          }
          double x =
              StrictNumbers.decimal(lonColumn, row.get(columns.get(lonColumn))).doubleValue();
          double y =
              StrictNumbers.decimal(latColumn, row.get(columns.get(latColumn))).doubleValue();
          return new GivenTable.Row(id, id, shapes.point(x, y), amount(columns, row));
        });
  }

  private BigDecimal readable(Map<String, Integer> columns, CSVRecord row) {
    try {
      return amount(columns, row);
    } catch (RowProblem problem) {
      return null;
    }
  }

  private BigDecimal amount(Map<String, Integer> columns, CSVRecord row) throws RowProblem {
    return amountColumn == null
        ? BigDecimal.ZERO
        : StrictNumbers.amount(amountColumn, row.get(columns.get(amountColumn)));
  }
}
