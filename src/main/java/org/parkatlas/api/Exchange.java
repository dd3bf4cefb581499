package org.parkatlas.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.CRC32C;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.Lang;
import org.parkatlas.model.Text;

/**
 * One request, understood, with the snapshot it is answered from.
 *
 * @param format what the answer is written in: {@code f}, else {@code Accept}
 * @param lang language of a page: {@code lang}, else {@code Accept-Language}, else Chinese
 */
record Exchange(Context ctx, Snapshot snapshot, Params params, Format format, Lang lang) {
  static final List<Format> JSON_OR_HTML = List.of(Format.JSON, Format.HTML);

  /**
   * @param known the resource's own parameters
   * @param offered its formats, the default first
   */
  static Exchange of(Context ctx, Snapshot snapshot, List<String> known, List<Format> offered) {
    Params params = Params.of(ctx, known);
    Format format =
        params
            .format(offered)
            .orElseGet(() -> Negotiation.format(ctx.header(Header.ACCEPT), offered));
    Lang lang = params.lang().orElseGet(() -> Negotiation.lang(ctx.header(Header.ACCEPT_LANGUAGE)));
    return new Exchange(ctx, snapshot, params, format, lang);
  }

  Links links() {
    return Links.of(ctx);
  }

  /** The address asked for, with one parameter replaced or left out. */
  String selfWith(String name, String value) {
    return links().at(ctx.path()) + params.queryWith(name, value);
  }

  /** Links to this answer in its own and in the other formats. */
  ArrayNode selfLinks(List<Format> offered) {
    ArrayNode links = Json.array();
    Links.add(links, "self", selfWith("f", params.text("f").orElse(null)), format, "This document");
    for (Format other : offered) {
      if (other != format) {
        Links.add(links, "alternate", selfWith("f", other.code()), other, "As " + other.name());
      }
    }
    return links;
  }

  String in(Text text) {
    return text.in(lang);
  }

  /**
   * Sets the ETag, and answers 304 if the client has this answer already.
   *
   * <p>The tag is weak: the same data may come gzipped, and items carry the time of the answer.
   */
  boolean unchanged() {
    String tag = "W/\"" + snapshot.revision() + "-" + Long.toString(checksum(), 36) + "\"";
    ctx.header(Header.ETAG, tag);
    String known = ctx.header(Header.IF_NONE_MATCH);
    if (known == null || !(known.trim().equals("*") || known.contains(tag.substring(2)))) {
      return false;
    }
    ctx.status(HttpStatus.NOT_MODIFIED);
    return true;
  }

  private long checksum() {
    CRC32C checksum = new CRC32C();
    String key = links().at(ctx.path()) + params.canonical() + format + lang;
    checksum.update(key.getBytes(StandardCharsets.UTF_8));
    return checksum.getValue();
  }

  /** Answers with the JSON document or the page, as the format says. */
  void send(Supplier<? extends JsonNode> document, Supplier<HtmlPage> page) throws IOException {
    if (format == Format.HTML) {
      send(page.get());
    } else {
      Body.send(ctx, format.contentType(), Json.bytes(document.get()));
    }
  }

  void send(HtmlPage page) throws IOException {
    ctx.header(Header.CONTENT_LANGUAGE, lang.tag());
    Body.send(ctx, Format.HTML.contentType(), page.bytes());
  }
}
