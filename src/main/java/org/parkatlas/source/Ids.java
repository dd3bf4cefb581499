package org.parkatlas.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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
  static final long LENGTH = 0xFF;

  private final RisingIds rising = new RisingIds();
  private final IdSet others = new IdSet();
  private char[] chars = new char[LONGEST];

  /** The id of a feature that may not have it, for a message; null if there is none. */
  static String shown(JsonNode id) {
    return id.isMissingNode() || id.isNull() ? null : id.asText(id.toString());
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
    return rising.add(high, low) || !rising.contains(high, low) && others.add(high, low);
  }

  private boolean addHash(String id) {
    byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
    long[] hash = MurmurHash3.hash128x64(bytes, 0, bytes.length, SEED);
    return others.add(hash[0], hash[1] | LENGTH);
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
