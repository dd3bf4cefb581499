package org.parkatlas.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * The text of a CSV file without its byte order mark, which must be gone before a parser looks for
 * a quote, and with a last record of its own, {@link #END}: if that stands inside of a quoted
 * value, the quote was never closed.
 */
final class CsvText extends FilterReader {
  /** A noncharacter: no text has it. */
  static final char END = '\uFFFF';

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private boolean started;
  private boolean ended;

  CsvText(Reader text) {
    super(text);
  }

  @Override
  public int read(char[] to, int from, int most) throws IOException {
    if (ended) {
      return -1;
    }
    int count = super.read(to, from, most);
    if (count > 0 && !started) {
      started = true;
      if (to[from] == BYTE_ORDER_MARK) {
        System.arraycopy(to, from + 1, to, from, --count);
      }
    }
    if (count >= 0) {
      return count;
    }
    ended = true;
    to[from] = '\n';
    to[from + 1] = END;
    return 2;
  }
}
