package org.parkatlas.api.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;

/**
 * Strong entity tags (RFC 9110 § 8.8.3): the data's revision, the request and the coding decide
 * every byte of an answer, so they name it.
 */
public final class Etag {
  /** Another release may write the same data in another way. */
  private static final String RELEASE =
      Objects.toString(Etag.class.getPackage().getImplementationVersion(), "dev");

  private Etag() {}

  /**
   * @param request all that the answer depends on but for the data and the coding
   */
  public static String of(String revision, String request, Encoding encoding) {
    String coding = encoding == Encoding.IDENTITY ? "" : "-" + encoding.code();
    return '"' + revision + '-' + digest(RELEASE + '\n' + request) + coding + '"';
  }

  /** Answers lie ready by their tag, so nobody must find two requests with one tag: no checksum. */
  private static String digest(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(sum, 12));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Whether a list of tags in {@code If-None-Match} has this one; weak or not does not matter. */
  public static boolean listed(String ifNoneMatch, String tag) {
    return ifNoneMatch != null
        && Arrays.stream(ifNoneMatch.split(","))
            .map(known -> known.strip().replaceFirst("^W/", ""))
            .anyMatch(tag::equals);
  }
}
