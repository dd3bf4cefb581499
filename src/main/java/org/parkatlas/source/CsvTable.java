package org.parkatlas.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.parkatlas.model.InvalidInput;

/**
 * A CSV file in memory: a header and its records. UTF-8, with or without a byte order mark.
 *
 * @param columns place of each column by its name
 */
record CsvTable(String fileName, Map<String, Integer> columns, List<CSVRecord> records) {
  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setTrim(true).get();

  /**
   * @throws InvalidInput if it is empty, is not UTF-8 or has a broken quote, with the line
   */
  static CsvTable read(String fileName, InputStream in) {
    var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    try (BufferedReader text = new BufferedReader(new InputStreamReader(in, decoder));
        CSVParser parser = CSVParser.parse(text, FORMAT)) {
      List<CSVRecord> all = new ArrayList<>();
      parser.forEach(all::add);
      if (all.isEmpty()) {
        throw new InvalidInput(fileName, null, "is empty", "Give a header and rows.");
      }
      return new CsvTable(fileName, columns(all.get(0)), all.subList(1, all.size()));
    } catch (CSVException | java.nio.charset.CharacterCodingException e) {
      throw unreadable(fileName, e);
    } catch (UncheckedIOException e) {
      throw unreadable(fileName, e.getCause());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InvalidInput unreadable(String fileName, Exception e) {
    return new InvalidInput(
        fileName,
        null,
        "is not readable as CSV in UTF-8: " + e.getMessage(),
        "Save it as UTF-8 with commas, and double every quote in a quoted value.");
  }

  private static Map<String, Integer> columns(CSVRecord header) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      columns.put(header.get(i).replace("\uFEFF", ""), i);
    }
    return columns;
  }

  /**
   * @throws InvalidInput if one is missing
   */
  void requireColumns(List<String> names) {
    if (!columns.keySet().containsAll(names)) {
      throw new InvalidInput(
          fileName + " row 1",
          String.join(",", columns.keySet()),
          "lacks the columns " + names.stream().filter(n -> !columns.containsKey(n)).toList(),
          "Name them in the header.");
    }
  }

  /** A value of a record; empty if the column is not there. */
  String value(CSVRecord row, String column) throws BadRow {
    Integer place = columns.get(column);
    if (place == null) {
      return "";
    }
    if (row.size() != columns.size()) {
      throw new BadRow(
          "has %d values where the header has %d".formatted(row.size(), columns.size()));
    }
    return row.get(place);
  }

  /** 1-based, the header is row 1. */
  static long rowOf(CSVRecord row) {
    return row.getRecordNumber();
  }
}
