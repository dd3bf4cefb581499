package org.parkatlas.store;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
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
  private static final byte NULL = 0;
  private static final byte VALUE = 1;
  private static final int USUAL_ROW = 1024;

  private final MessageDigest digest = sha256();
  private ByteBuffer row = ByteBuffer.allocate(USUAL_ROW);
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
    row.clear();
    put(id);
    put(wkb);
    for (Object value : values) {
      put(value);
    }
    digest.update(row.array(), 0, row.position());
  }

  private void put(Object value) {
    room(1).put(value == null ? NULL : VALUE);
    if (value == null) {
      return;
    }
    if (value instanceof String text) {
      put(text.getBytes(StandardCharsets.UTF_8));
    } else if (value instanceof Long number) {
      room(Long.BYTES).putLong(number);
    } else if (value instanceof Double number) {
      room(Double.BYTES).putDouble(number);
    } else if (value instanceof Boolean flag) {
      room(1).put((byte) (flag ? 1 : 0));
    } else if (value instanceof BigDecimal exact) {
      room(Integer.BYTES).putInt(exact.scale());
      put(exact.unscaledValue().toByteArray());
    } else {
      List<?> list = (List<?>) value;
      room(Integer.BYTES).putInt(list.size());
      list.forEach(this::put);
    }
  }

  /** With its length first: no two rows of different content are the same bytes. */
  private void put(byte[] bytes) {
    if (bytes == null) {
      room(Integer.BYTES).putInt(-1);
    } else {
      room(Integer.BYTES + bytes.length).putInt(bytes.length).put(bytes);
    }
  }

  private ByteBuffer room(int bytes) {
    if (row.remaining() < bytes) {
      row = ByteBuffer.allocate(2 * (row.capacity() + bytes)).put(row.flip());
    }
    return row;
  }

  long rows() {
    return rows;
  }

  /** The hash of what was added so far, in hexadecimal; nothing can be added after it. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
