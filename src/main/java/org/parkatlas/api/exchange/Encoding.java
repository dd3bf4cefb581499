package org.parkatlas.api.exchange;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.BrotliOutputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** How a body is coded on its way (RFC 9110 § 8.4), the best first. */
public enum Encoding {
  BROTLI("br"),
  GZIP("gzip"),
  IDENTITY("");

  /** About as fast as gzip, and a tenth smaller. */
  private static final int BROTLI_QUALITY = 4;

  private final String code;

  Encoding(String code) {
    this.code = code;
  }

  /** The value of {@code Content-Encoding}; empty for none. */
  String code() {
    return code;
  }

  /** The best that {@code Accept-Encoding} takes; only what it names, weight 0 is a no. */
  public static Encoding accepted(String acceptEncoding) {
    if (acceptEncoding == null) {
      return IDENTITY;
    }
    for (Encoding encoding : values()) {
      if (encoding == IDENTITY || encoding.works() && takes(acceptEncoding, encoding.code)) {
        return encoding;
      }
    }
    return IDENTITY;
  }

  /** Brotli has a native part, which not every platform has. */
  private boolean works() {
    return this != BROTLI || Brotli4jLoader.isAvailable();
  }

  private static boolean takes(String acceptEncoding, String code) {
    for (String entry : acceptEncoding.toLowerCase(Locale.ROOT).split(",")) {
      String[] parts = entry.split(";");
      if (parts[0].trim().equals(code)) {
        return parts.length == 1 || !parts[1].trim().matches("q=0(\\.0*)?");
      }
    }
    return false;
  }

  /** The whole body, coded. */
  byte[] encode(Iterable<byte[]> pieces) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
    try (OutputStream coded = stream(out)) {
      for (byte[] piece : pieces) {
        coded.write(piece);
      }
    }
    return out.toByteArray();
  }

  /** Codes what is written to it; to be closed at the end. */
  OutputStream stream(OutputStream out) throws IOException {
    return switch (this) {
      case BROTLI ->
          new BrotliOutputStream(out, new Encoder.Parameters().setQuality(BROTLI_QUALITY));
      case GZIP -> new FastGzip(out);
      case IDENTITY -> out;
    };
  }

  /** Answers are made for each request, so speed counts for more than the last percent. */
  private static final class FastGzip extends GZIPOutputStream {
    private static final int LEVEL = 4;
    private static final int BUFFER_BYTES = 8192;

    FastGzip(OutputStream out) throws IOException {
      super(out, BUFFER_BYTES);
      def.setLevel(LEVEL);
    }
  }
}
