package org.parkatlas.catalog;

import java.util.zip.CRC32C;

/** Tells one content from another; not for those who want to deceive. */
final class Checksum {
  private final CRC32C sum = new CRC32C();
  private long bytes;

  void add(byte[] content) {
    sum.update(content);
    bytes += content.length;
  }

  String shown() {
    return Long.toString(sum.getValue(), 36) + "-" + Long.toString(bytes, 36);
  }
}
