package org.parkatlas.api.exchange;

import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes bodies: as pieces that are ready in memory and go out one after another, without a copy of
 * the whole, or as they are made.
 */
public final class Body {
  /** For the page's files, which the server sends by itself. */
  public static final CompressionStrategy FILES = new CompressionStrategy(null, new Gzip(4));

  /** What fits in a packet gains nothing by being smaller. */
  private static final int MIN_CODED_BYTES = 1_400;

  /** Longer bodies are coded as they go out. */
  private static final int MAX_READY_BYTES = 4 << 20;

  private Body() {}

  /** What writes a body to a stream, which it does not close. */
  public interface Writer {
    void write(OutputStream out) throws IOException;
  }

  static long length(List<byte[]> pieces) {
    long length = 0;
    for (byte[] piece : pieces) {
      length += piece.length;
    }
    return length;
  }

  static boolean worthCoding(List<byte[]> pieces) {
    return length(pieces) >= MIN_CODED_BYTES;
  }

  static boolean fitsReady(List<byte[]> pieces) {
    return length(pieces) <= MAX_READY_BYTES;
  }

  /** As it is. */
  static void send(Context ctx, String contentType, byte[] body) throws IOException {
    ctx.contentType(contentType);
    write(ctx, List.of(body));
  }

  /** As they are, with their length; a HEAD gets the length only. */
  public static void write(Context ctx, List<byte[]> pieces) throws IOException {
    ctx.res().setContentLengthLong(length(pieces));
    write(
        ctx,
        Encoding.IDENTITY,
        out -> {
          for (byte[] piece : pieces) {
            out.write(piece);
          }
        });
  }

  /** As it is made, coded on the way; a HEAD gets the headers only. */
  public static void write(Context ctx, Encoding encoding, Writer writer) throws IOException {
    if (encoding != Encoding.IDENTITY) {
      ctx.header(Header.CONTENT_ENCODING, encoding.code());
    }
    if (ctx.method() != HandlerType.HEAD) {
      OutputStream out = encoding.stream(ctx.res().getOutputStream());
      writer.write(out);
      if (encoding != Encoding.IDENTITY) {
        out.close();
      }
    }
  }
}
