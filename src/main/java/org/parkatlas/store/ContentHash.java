package org.parkatlas.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * SHA-256 over the rows of a collection as they stand in the store. Taken when a change is made and
 * again whenever the rows are read, it tells damage, or a change past the program, from content.
 */
final class ContentHash {
  private static final byte FIELD_END = 0x1f;
  private static final byte NULL = 0;

  private final MessageDigest digest = sha256();
  private long rows;

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * @param wkb null if there is no shape
   * @param values in the order of the declaration
   */
  void add(String id, byte[] wkb, Object[] values) {
    rows++;
    put(id);
    if (wkb == null) {
      digest.update(NULL);
    } else {
      digest.update(wkb);
    }
    digest.update(FIELD_END);
    for (Object value : values) {
      if (value == null) {
        digest.update(NULL);
        digest.update(FIELD_END);
      } else {
        put(text(value));
      }
    }
  }

  private void put(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update(FIELD_END);
  }

  private static String text(Object value) {
    if (value instanceof BigDecimal exact) {
      return exact.toPlainString();
    }
    return value instanceof List<?> list
        ? String.join("\u001e", list.stream().map(String::valueOf).toList())
        : value.toString();
  }

  long rows() {
    return rows;
  }

  /** The hash of what was added so far, in hexadecimal; nothing can be added after it. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
