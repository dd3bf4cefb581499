package org.parkatlas.source;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Shown;

/**
 * A CSV, row by row: a header and its rows, UTF-8 with or without a byte order mark, commas (RFC
 * 4180). Rows without a single value are no rows, as spreadsheets leave them behind.
 *
 * <p>Whoever reads names the columns by {@link CsvHeader} first; what nobody names is not looked
 * at.
 */
final class CsvTable implements AutoCloseable {
  private final String where;
  private final CloseableIterator<CsvRow> rows;
  private final CsvHeader header;
  private final int[] nameless;

  private CsvTable(String where, Reader text) {
    this.where = where;
    this.rows =
        CsvReader.builder()
            .skipEmptyLines(false)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .build(new CsvRow(), new CsvText(text))
            .iterator();
    CsvRow first = next();
    if (first == null) {
      close();
      throw new InvalidInput(where, null, "is empty", "Give a header and rows.");
    }
    this.header = CsvHeader.of(where, first);
    this.nameless = header.nameless();
  }

  /**
   * @param where how messages name it: the file, or the input
   * @throws InvalidInput if it is empty, with the line if it is not UTF-8 or has a broken quote
   */
  static CsvTable open(String where, InputStream utf8) {
    var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    return new CsvTable(where, new InputStreamReader(utf8, decoder));
  }

  /** As {@link #open(String, InputStream)}, of a text. */
  static CsvTable open(String where, Reader text) {
    return new CsvTable(where, text);
  }

  CsvHeader header() {
    return header;
  }

  /**
   * The next row that has a value, or null after the last; it takes the place of the one before.
   *
   * @throws InvalidInput if the text cannot be read on
   */
  CsvRow next() {
    try {
      CsvRow row = rows.next();
      while (row.isEmpty()) {
        row = rows.next();
      }
      if (row.isEnd()) {
        return null;
      }
      if (row.isCutOff()) {
        throw unreadable("row " + row.number() + " has a quote that is never closed");
      }
      return row;
    } catch (CsvParseException e) {
      throw unreadable(e.getCause() == null ? e.getMessage() : told(e));
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        throw unreadable(e.getMessage() + ": it is not UTF-8");
      }
      throw e;
    }
  }

  private static String told(CsvParseException e) {
    return e.getMessage() + ": " + e.getCause().getMessage();
  }

  private InvalidInput unreadable(String why) {
    return new InvalidInput(
        where,
        null,
        "is not readable as CSV in UTF-8: " + why.strip(),
        "Save it as UTF-8 with commas, and double every quote in a quoted value.");
  }

  /**
   * Refuses a row that does not have a value for each column.
   *
   * @throws BadRow with both counts
   */
  void requireComplete(CsvRow row) throws BadRow {
    if (row.size() != header.size()) {
      throw new BadRow(
          "has %d values where the header has %d".formatted(row.size(), header.size()));
    }
    for (int column : nameless) {
      if (!row.isEmpty(column)) {
        throw new BadRow(
            "has a value in column %d, which has no name: “%s”"
                .formatted(column + 1, Shown.of(row.text(column))));
      }
    }
  }

  @Override
  public void close() {
    try {
      rows.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
