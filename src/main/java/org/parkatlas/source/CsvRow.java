package org.parkatlas.source;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;

/**
 * The values of one row, trimmed. The parser hands them over as parts of its buffer and they are
 * kept so, since most are numbers that need no text. The next row takes this one's place.
 */
final class CsvRow extends AbstractBaseCsvCallbackHandler<CsvRow> {
  private char[] chars = new char[256];

  /** Value {@code i} ends before {@code ends[i + 1]} and begins where the one before ends. */
  private int[] ends = new int[16];

  private int size;
  private long number;

  @Override
  protected void handleBegin(long line) {
    size = 0;
    number++;
  }

  @Override
  protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
    int from = offset;
    int to = offset + length;
    while (from < to && buffer[from] <= ' ') {
      from++;
    }
    while (from < to && buffer[to - 1] <= ' ') {
      to--;
    }
    append(buffer, from, to - from);
  }

  private void append(char[] buffer, int from, int length) {
    int end = ends[size] + length;
    if (end > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(end, 2 * chars.length));
    }
    if (size + 2 > ends.length) {
      ends = Arrays.copyOf(ends, 2 * ends.length);
    }
    System.arraycopy(buffer, from, chars, ends[size], length);
    ends[++size] = end;
  }

  @Override
  protected CsvRow buildRecord() {
    return this;
  }

  /** 1-based, as a spreadsheet counts: the header has one and empty rows have one. */
  long number() {
    return number;
  }

  /** Number of values. */
  int size() {
    return size;
  }

  /** Whether no value has a character. */
  boolean isEmpty() {
    return ends[size] == 0;
  }

  boolean isEmpty(int field) {
    return ends[field] == ends[field + 1];
  }

  String text(int field) {
    return new String(chars, ends[field], ends[field + 1] - ends[field]);
  }

  /** Whether this is what {@link CsvText} puts after the last row. */
  boolean isEnd() {
    return size == 1 && ends[1] == 1 && chars[0] == CsvText.END;
  }

  /** Whether the last value was still open when the text ended. */
  boolean isCutOff() {
    return size > 0 && ends[size] > 0 && chars[ends[size] - 1] == CsvText.END;
  }

  /** Takes a value as an id. */
  void take(int field, Ids ids) throws BadRow {
    ids.take(chars, ends[field], ends[field + 1]);
  }

  /** Holds a value as a number, for {@link Decimal}. */
  boolean read(int field, Decimal into) {
    return into.read(chars, ends[field], ends[field + 1]);
  }
}
