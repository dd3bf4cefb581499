package org.parkatlas.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.MurmurHash3;
import org.parkatlas.model.Shown;

/**
 * The ids of one file, each of which may come once. Each takes 128 bits: short ones are held whole,
 * of longer ones a hash, which two of a thousand million ids share less likely than memory breaks.
 */
final class Ids {
  /** What the store holds. */
  private static final int LONGEST = 200;

  private static final int SEED = 104_729;
  private static final int HELD_WHOLE = 15;
  private static final int BYTE = 8;
  private static final int HALF = 8;

  /** Where the length of what is held whole stands; all of it is set in a hash. */
  private static final long LENGTH = 0xFF;

  /** Many small tables, since one large one is copied whole when it grows. */
  private static final int TABLES = 256;

  private final Rising rising = new Rising();
  private final Table[] tables = new Table[TABLES];
  private char[] chars = new char[LONGEST];

  /** A hash table of pairs of halves; both 0 where there is none. */
  private static final class Table {
    private long[] halves = new long[32];
    private int count;

    boolean add(long high, long low) {
      if (4 * count > halves.length) {
        grow();
      }
      int place = place(high, low);
      if (halves[place] == high && halves[place + 1] == low) {
        return false;
      }
      put(place, high, low);
      return true;
    }

    private void put(int place, long high, long low) {
      halves[place] = high;
      halves[place + 1] = low;
      count++;
    }

    /** Where a pair stands, or the free place where it belongs. */
    private int place(long high, long low) {
      int mask = halves.length - 1;
      int place = 2 * (int) mixed(high, low) & mask;
      while ((halves[place] != high || halves[place + 1] != low)
          && (halves[place] != 0 || halves[place + 1] != 0)) {
        place = place + 2 & mask;
      }
      return place;
    }

    private void grow() {
      long[] old = halves;
      halves = new long[2 * old.length];
      count = 0;
      for (int i = 0; i < old.length; i += 2) {
        if (old[i] != 0 || old[i + 1] != 0) {
          put(place(old[i], old[i + 1]), old[i], old[i + 1]);
        }
      }
    }
  }

  /**
   * The ids that came in rising order, which is all of them in most files: each stands behind the
   * one before, and none of what was left out of the order can come again later in it.
   */
  private static final class Rising {
    private static final int CHUNK_BITS = 13;
    private static final int CHUNK = 1 << CHUNK_BITS;

    private final List<long[]> chunks = new ArrayList<>();
    private int count;

    /**
     * @return false if it is not greater than the last one
     */
    boolean add(long high, long low) {
      if (count > 0 && compare(count - 1, high, low) >= 0) {
        return false;
      }
      if (count >> CHUNK_BITS == chunks.size()) {
        chunks.add(new long[2 * CHUNK]);
      }
      long[] chunk = chunks.get(count >> CHUNK_BITS);
      chunk[2 * (count & CHUNK - 1)] = high;
      chunk[2 * (count & CHUNK - 1) + 1] = low;
      count++;
      return true;
    }

    boolean contains(long high, long low) {
      int from = 0;
      int to = count - 1;
      while (from <= to) {
        int middle = (from + to) >>> 1;
        int order = compare(middle, high, low);
        if (order == 0) {
          return true;
        }
        from = order < 0 ? middle + 1 : from;
        to = order < 0 ? to : middle - 1;
      }
      return false;
    }

    /** Shorter ids come first, so that 9 comes before 10. */
    private int compare(int i, long high, long low) {
      long[] chunk = chunks.get(i >> CHUNK_BITS);
      long otherHigh = chunk[2 * (i & CHUNK - 1)];
      long otherLow = chunk[2 * (i & CHUNK - 1) + 1];
      int byLength = Long.compare(otherLow & LENGTH, low & LENGTH);
      int byHigh = byLength == 0 ? Long.compare(otherHigh, high) : byLength;
      return byHigh == 0 ? Long.compareUnsigned(otherLow, low) : byHigh;
    }
  }

  /** The last step of MurmurHash3, over both halves. */
  private static long mixed(long high, long low) {
    long mixed = (high ^ low * 0x9E3779B97F4A7C15L) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ mixed >>> 33;
  }

  /** Refuses an id that is missing, too long or came before. */
  String take(String id) throws BadRow {
    int length = id == null ? 0 : id.length();
    if (length > chars.length) {
      chars = new char[length];
    }
    if (id != null) {
      id.getChars(0, length, chars, 0);
    }
    take(chars, 0, length);
    return id;
  }

  /** As {@link #take(String)}, of characters. */
  void take(char[] id, int from, int to) throws BadRow {
    if (isBlank(id, from, to)) {
      throw new BadRow("has no id");
    }
    if (to - from > LONGEST) {
      throw new BadRow("has an id longer than " + LONGEST + " characters");
    }
    if (!add(id, from, to)) {
      throw new BadRow("has an id that came before");
    }
  }

  private static boolean isBlank(char[] id, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(id[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean add(char[] id, int from, int to) {
    int length = to - from;
    if (length > HELD_WHOLE) {
      return addHash(new String(id, from, length));
    }
    long high = 0;
    long low = length;
    for (int i = 0; i < length; i++) {
      char c = id[from + i];
      if (c > 0x7F) {
        return addHash(new String(id, from, length));
      }
      if (i < HALF) {
        high |= (long) c << BYTE * (HALF - 1 - i);
      } else {
        low |= (long) c << BYTE * (2 * HALF - 1 - i);
      }
    }
    return rising.add(high, low) || !rising.contains(high, low) && add(high, low);
  }

  private boolean addHash(String id) {
    byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
    long[] hash = MurmurHash3.hash128x64(bytes, 0, bytes.length, SEED);
    return add(hash[0], hash[1] | LENGTH);
  }

  private boolean add(long high, long low) {
    int table = (int) (mixed(high, low) >>> 56);
    if (tables[table] == null) {
      tables[table] = new Table();
    }
    return tables[table].add(high, low);
  }

  /**
   * An id as JSON gives it: a text, or a whole number, which is written in plain digits whether it
   * came as {@code 310110}, {@code 310110.0} or {@code 3.1011e5}.
   *
   * @return null if there is none
   */
  static String of(JsonNode id) throws BadRow {
    if (id.isMissingNode() || id.isNull()) {
      return null;
    }
    if (id.isTextual()) {
      return id.asText();
    }
    if (id.isNumber()) {
      BigDecimal number = id.decimalValue();
      if (number.scale() > -LONGEST && number.stripTrailingZeros().scale() <= 0) {
        return number.setScale(0).toPlainString();
      }
    }
    throw new BadRow("has an id that is neither a text nor a whole number: " + Shown.of(id));
  }
}
