package org.parkatlas.api;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.CRC32C;

/**
 * Strong entity tags (RFC 9110 § 8.8.3): the data's revision, the request and the coding decide
 * every byte of an answer, so they name it.
 */
final class Etag {
  /** Another release may write the same data in another way. */
  private static final String RELEASE =
      Objects.toString(Etag.class.getPackage().getImplementationVersion(), "dev");

  private Etag() {}

  /**
   * @param request all that the answer depends on but for the data and the coding
   */
  static String of(String revision, String request, Encoding encoding) {
    CRC32C checksum = new CRC32C();
    checksum.update((RELEASE + '\n' + request).getBytes(StandardCharsets.UTF_8));
    String coding = encoding == Encoding.IDENTITY ? "" : "-" + encoding.code();
    // Two sums, since one of 32 bits alone would meet its double among some ten thousand requests.
    String name = Long.toString(checksum.getValue(), 36) + Integer.toString(request.hashCode(), 36);
    return '"' + revision + '-' + name + coding + '"';
  }

  /** Whether a list of tags in {@code If-None-Match} has this one; weak or not does not matter. */
  static boolean listed(String ifNoneMatch, String tag) {
    return ifNoneMatch != null
        && Arrays.stream(ifNoneMatch.split(","))
            .map(known -> known.strip().replaceFirst("^W/", ""))
            .anyMatch(tag::equals);
  }
}
