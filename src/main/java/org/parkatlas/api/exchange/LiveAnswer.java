package org.parkatlas.api.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/**
 * An answer that changes from one moment to the next or is meant for one caller alone: it has no
 * tag, lies nowhere ready and is not to be kept on the way.
 */
public final class LiveAnswer {
  private LiveAnswer() {}

  /** Answers with the JSON document or the page, as the format says. */
  public static void send(
      Exchange exchange, Supplier<? extends JsonNode> document, Supplier<? extends WebPage> page)
      throws IOException {
    if (exchange.format() == Format.HTML) {
      exchange.ctx().header(Header.CONTENT_LANGUAGE, exchange.lang().tag());
      send(exchange.ctx(), Format.HTML.contentType(), List.of(page.get().bytes()));
    } else {
      send(exchange.ctx(), document.get());
    }
  }

  public static void send(Context ctx, JsonNode document) throws IOException {
    send(ctx, Format.JSON.contentType(), List.of(Json.bytes(document)));
  }

  public static void send(Context ctx, String contentType, List<byte[]> pieces) throws IOException {
    ctx.contentType(contentType).header(Header.CACHE_CONTROL, "no-store");
    Encoding encoding = Encoding.accepted(ctx.header(Header.ACCEPT_ENCODING));
    if (encoding == Encoding.IDENTITY || !Body.worthCoding(pieces)) {
      Body.write(ctx, pieces);
      return;
    }
    Body.write(
        ctx,
        encoding,
        out -> {
          for (byte[] piece : pieces) {
            out.write(piece);
          }
        });
  }
}
