package org.parkatlas.api;

import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A body as pieces that are ready in memory and are written one after another, without a copy of
 * the whole.
 */
final class Body {
  /** Gzip only, at a level that costs little: answers are made for each request. */
  static final CompressionStrategy COMPRESSION = new CompressionStrategy(null, new Gzip(4));

  private static final int MIN_COMPRESSED_BYTES = 1500;

  private Body() {}

  static void send(Context ctx, String contentType, byte[] body) throws IOException {
    send(ctx, contentType, List.of(body));
  }

  /** Writes the pieces, gzipped if the client takes it and it is worth it. */
  static void send(Context ctx, String contentType, List<byte[]> pieces) throws IOException {
    long length = 0;
    for (byte[] piece : pieces) {
      length += piece.length;
    }
    ctx.contentType(contentType);
    boolean compressed = length >= MIN_COMPRESSED_BYTES && takesGzip(ctx);
    if (!compressed) {
      ctx.res().setContentLengthLong(length);
    }
    if (ctx.method() == HandlerType.HEAD) {
      return;
    }
    OutputStream out =
        compressed ? ctx.minSizeForCompression(0).outputStream() : ctx.res().getOutputStream();
    for (byte[] piece : pieces) {
      out.write(piece);
    }
  }

  private static boolean takesGzip(Context ctx) {
    String accepted = ctx.header(Header.ACCEPT_ENCODING);
    return accepted != null && COMPRESSION.findMatchingCompressor(accepted) != null;
  }
}
