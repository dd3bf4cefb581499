package org.parkatlas.api.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.geo.Crs;
import org.parkatlas.model.Lang;
import org.parkatlas.model.Text;

/** One request, understood, with the snapshot it is answered from, and its answer. */
public final class Exchange {
  public static final List<Format> JSON_OR_HTML = List.of(Format.JSON, Format.HTML);

  private final Context ctx;
  private final Snapshot snapshot;
  private final Params params;
  private final Format format;
  private final Lang lang;
  private final Encoding encoding;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private String revision;
  private String besides = "";
  private String tag;

  private Exchange(Context ctx, Snapshot snapshot, Params params, Format format) {
    this.ctx = ctx;
    this.snapshot = snapshot;
    this.params = params;
    this.format = format;
    this.lang = params.lang().orElseGet(() -> Negotiation.lang(ctx.header(Header.ACCEPT_LANGUAGE)));
    this.encoding = Encoding.accepted(ctx.header(Header.ACCEPT_ENCODING));
    this.revision = snapshot.revision();
  }

  /**
   * @param known the resource's own parameters
   * @param offered its formats, the default first
   */
  public static Exchange of(
      Context ctx, Snapshot snapshot, List<String> known, List<Format> offered) {
    Params params = Params.of(ctx, known);
    Format format =
        params
            .format(offered)
            .orElseGet(() -> Negotiation.format(ctx.header(Header.ACCEPT), offered));
    return new Exchange(ctx, snapshot, params, format);
  }

  /** For an address that has one format, so that Accept is not asked. */
  public static Exchange of(Context ctx, Snapshot snapshot, Params params, Format only) {
    return new Exchange(ctx, snapshot, params, only);
  }

  public Context ctx() {
    return ctx;
  }

  public Snapshot snapshot() {
    return snapshot;
  }

  /**
   * Says that the answer is about one collection alone: its tag then stays when others change. A
   * page names others too.
   */
  public Exchange about(Collection collection) {
    if (format != Format.HTML) {
      revision = collection.revision();
    }
    return this;
  }

  /** The systems that answers can be had in. */
  public List<Crs> systems() {
    return snapshot.atlas().city().systems();
  }

  public Params params() {
    return params;
  }

  /** What the answer is written in: {@code f}, else {@code Accept}. */
  public Format format() {
    return format;
  }

  /**
   * The value of {@code Content-Type}: a client that accepts the format by an older name gets it by
   * that name.
   */
  public String contentType() {
    boolean older = params.text("f").isEmpty() && !format.acceptedAs().equals(format.mediaType());
    return older ? format.acceptedAs() : format.contentType();
  }

  /** Language of a page: {@code lang}, else {@code Accept-Language}, else Chinese. */
  public Lang lang() {
    return lang;
  }

  public Links links() {
    return Links.of(ctx);
  }

  /** The address asked for, with one parameter replaced or left out. */
  public String selfWith(String name, String value) {
    return links().at(ctx.path()) + params.queryWith(name, value);
  }

  /** The address asked for, with some parameters replaced. */
  public String selfWith(Map<String, String> others) {
    return links().at(ctx.path()) + params.queryWith(others);
  }

  /** The address asked for, its parameters in one order. */
  private String self() {
    return links().at(ctx.path()) + params.queryWithout();
  }

  /** Links to this answer in its own and in the other formats. */
  public ArrayNode selfLinks(List<Format> offered) {
    ArrayNode links = Json.array();
    Links.add(links, "self", selfWith("f", params.text("f").orElse(null)), format, "This document");
    String rest = params.queryWithout("f").replaceFirst("^\\?", "&");
    for (Format other : offered) {
      if (other != format) {
        String address = links().at(ctx.path()) + "?f=" + other.code() + rest;
        Links.add(links, "alternate", address, other, "As " + other.name());
      }
    }
    return links;
  }

  public String in(Text text) {
    return text.in(lang);
  }

  /** Says that the answer depends on something besides the data and the request. */
  public void dependsOn(String what) {
    besides = what;
  }

  /** Gives the answer another header. */
  public void header(String name, String value) {
    headers.put(name, value);
  }

  /**
   * Answers at once if the client has this answer already (304) or it lies ready.
   *
   * @return whether it is answered
   */
  public boolean answered() throws IOException {
    String tag = tag();
    if (Etag.listed(ctx.header(Header.IF_NONE_MATCH), tag)) {
      ctx.header(Header.ETAG, tag).status(HttpStatus.NOT_MODIFIED);
      return true;
    }
    ReadyAnswers.Ready ready = encoding == Encoding.IDENTITY ? null : ready().get(tag);
    if (ready == null) {
      return false;
    }
    write(tag, ready);
    return true;
  }

  private ReadyAnswers ready() {
    return ctx.appData(ReadyAnswers.KEY);
  }

  private String tag() {
    if (tag == null) {
      String request =
          snapshot.atlas().edition() + "\n" + self() + "\n" + format + "\n" + lang + besides;
      tag = Etag.of(revision, request, encoding);
    }
    return tag;
  }

  private void write(String tag, ReadyAnswers.Ready answer) throws IOException {
    ctx.header(Header.ETAG, tag);
    answer.headers().forEach(ctx::header);
    Body.write(ctx, List.of(answer.body()));
  }

  /** Answers with the JSON document or the page, as the format says. */
  public void send(Supplier<? extends JsonNode> document, Supplier<? extends WebPage> page)
      throws IOException {
    if (format == Format.HTML) {
      send(page.get());
    } else {
      send(format.contentType(), Json.bytes(document.get()));
    }
  }

  public void send(WebPage page) throws IOException {
    header(Header.CONTENT_LANGUAGE, lang.tag());
    send(Format.HTML.contentType(), page.bytes());
  }

  public void send(String contentType, byte[] body) throws IOException {
    send(contentType, List.of(body));
  }

  /** Answers with pieces that lie in memory, coded if the client takes it and it is worth it. */
  public void send(String contentType, List<byte[]> pieces) throws IOException {
    if (anyWillDo()) {
      return;
    }
    header(Header.CONTENT_TYPE, contentType);
    if (encoding != Encoding.IDENTITY && Body.worthCoding(pieces) && Body.fitsReady(pieces)) {
      header(Header.CONTENT_ENCODING, encoding.code());
      ReadyAnswers.Ready answer =
          new ReadyAnswers.Ready(Map.copyOf(headers), encoding.encode(pieces));
      ready().put(tag(), answer);
      write(tag(), answer);
      return;
    }
    head();
    if (encoding == Encoding.IDENTITY || !Body.worthCoding(pieces)) {
      Body.write(ctx, pieces);
    } else {
      Body.write(ctx, encoding, out -> writeAll(pieces, out));
    }
  }

  private static void writeAll(List<byte[]> pieces, OutputStream out) throws IOException {
    for (byte[] piece : pieces) {
      out.write(piece);
    }
  }

  /** Answers with what is written while it goes out. */
  public void stream(String contentType, Body.Writer writer) throws IOException {
    if (anyWillDo()) {
      return;
    }
    header(Header.CONTENT_TYPE, contentType);
    head();
    Body.write(ctx, encoding, writer);
  }

  /** Whoever has any answer to this is content with it; known only now that there is one. */
  private boolean anyWillDo() {
    boolean any = "*".equals(ctx.header(Header.IF_NONE_MATCH));
    if (any) {
      ctx.header(Header.ETAG, tag()).status(HttpStatus.NOT_MODIFIED);
    }
    return any;
  }

  private void head() {
    ctx.header(Header.ETAG, tag());
    headers.forEach(ctx::header);
  }
}
