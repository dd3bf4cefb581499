package org.parkatlas.tile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing buffer that is written in Protocol Buffers' wire format. */
final class Bytes {
  private static final int VARINT = 0;
  private static final int FIXED64 = 1;
  private static final int DELIMITED = 2;

  private byte[] bytes;
  private int size;

  Bytes(int capacity) {
    bytes = new byte[capacity];
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }

  Bytes varint(long value) {
    reserve(10);
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      bytes[size++] = (byte) (rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
    return this;
  }

  /** A small number of either sign, as the tile format wants its steps. */
  Bytes zigzag(int value) {
    return varint((value << 1 ^ value >> 31) & 0xFFFF_FFFFL);
  }

  Bytes number(int field, long value) {
    return varint(field << 3 | VARINT).varint(value);
  }

  Bytes real(int field, double value) {
    varint(field << 3 | FIXED64).reserve(8);
    long bits = Double.doubleToLongBits(value);
    for (int i = 0; i < 8; i++) {
      bytes[size++] = (byte) (bits >>> 8 * i);
    }
    return this;
  }

  Bytes text(int field, String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    varint(field << 3 | DELIMITED).varint(utf8.length);
    return append(utf8, utf8.length);
  }

  /** Another message, or numbers packed. */
  Bytes nested(int field, Bytes other) {
    varint(field << 3 | DELIMITED).varint(other.size);
    return append(other.bytes, other.size);
  }

  /** A message that is encoded already. */
  Bytes nested(int field, byte[] message) {
    varint(field << 3 | DELIMITED).varint(message.length);
    return append(message, message.length);
  }

  /** Bytes that are in this format already. */
  Bytes append(Bytes other) {
    return append(other.bytes, other.size);
  }

  private Bytes append(byte[] more, int count) {
    reserve(count);
    System.arraycopy(more, 0, bytes, size, count);
    size += count;
    return this;
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }
}
