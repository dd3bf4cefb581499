package org.parkatlas.bench;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** One text for a set of (point, polygon) pairs, equal whatever the order they were found in. */
final class PairDigest {
  private PairDigest() {}

  /** SHA-256 of the sorted keys {@code point × 2000 + polygon} as little-endian 64-bit integers. */
  static String of(long[] keys) {
    long[] sorted = keys.clone();
    Arrays.sort(sorted);
    ByteBuffer bytes =
        ByteBuffer.allocate(Long.BYTES * sorted.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asLongBuffer().put(sorted);
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static long key(int point, int polygon) {
    return (long) point * JoinInput.POLYGONS + polygon;
  }
}
