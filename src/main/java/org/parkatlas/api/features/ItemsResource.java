package org.parkatlas.api.features;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.api.exchange.LinkHeader;
import org.parkatlas.api.exchange.Links;
import org.parkatlas.api.params.ItemQuery;
import org.parkatlas.api.params.ViewParam;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.Page;
import org.parkatlas.catalog.Query;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Reader;

/** {@code /api/collections/{id}/items}: a page of features. */
public final class ItemsResource {
  public static final List<Format> FORMATS =
      List.of(Format.GEOJSON, Format.JSON_FG, Format.FLATGEOBUF, Format.CSV, Format.HTML);
  private static final byte[] FEATURES = ",\"features\":[".getBytes(StandardCharsets.UTF_8);
  private static final byte[] COMMA = {','};
  private static final byte[] END = {']', '}'};

  private static final Map<CollectionDef, List<String>> KNOWN = new ConcurrentHashMap<>();

  private final Catalog catalog;

  public ItemsResource(Catalog catalog) {
    this.catalog = catalog;
  }

  public void answer(Context ctx) throws IOException {
    Snapshot snapshot = catalog.current();
    Collection collection = snapshot.collection(ctx.pathParam("collection"));
    Exchange exchange =
        Exchange.of(ctx, snapshot, known(collection.def()), FORMATS).about(collection);
    if (exchange.answered()) {
      return;
    }
    ItemAnswer answer = ItemAnswer.of(exchange, collection);
    Query query = ItemQuery.of(exchange.params(), collection.def(), exchange.systems());
    Page page = collection.query(query, Reader.PUBLIC);
    answer.headers(links(exchange, collection.def(), page));
    switch (exchange.format()) {
      case HTML -> exchange.send(ItemsPage.of(exchange, collection, page));
      case GEOJSON, JSON_FG -> json(answer, page);
      default -> answer.rows(page.features());
    }
  }

  private static void json(ItemAnswer answer, Page page) throws IOException {
    if (answer.plain()) {
      answer.exchange().send(Format.GEOJSON.contentType(), pieces(answer, page));
    } else {
      answer.jsonFg(writer -> writer.collection(page.features(), head(answer, page)));
    }
  }

  /** Names of a collection's parameters. */
  static List<String> known(CollectionDef def) {
    return KNOWN.computeIfAbsent(
        def, d -> Stream.concat(ItemQuery.known(d).stream(), ViewParam.KNOWN.stream()).toList());
  }

  private static Optional<String> next(Exchange exchange, Page page) {
    return page.next().map(after -> exchange.selfWith("after", after));
  }

  private static LinkHeader links(Exchange exchange, CollectionDef def, Page page) {
    LinkHeader links = new LinkHeader();
    next(exchange, page).ifPresent(next -> links.add("next", next, exchange.format()));
    links.add(
        CollectionJson.QUERYABLES, exchange.links().collection(def) + "/queryables", Format.SCHEMA);
    return links;
  }

  /** The answer in pieces: an envelope of ours around features that are encoded already. */
  private static List<byte[]> pieces(ItemAnswer answer, Page page) {
    List<byte[]> pieces = new ArrayList<>(2 * page.size() + 2);
    pieces.add(envelope(answer, page));
    for (byte[] feature : page.geoJson(answer.view())) {
      if (pieces.size() > 1) {
        pieces.add(COMMA);
      }
      pieces.add(feature);
    }
    pieces.add(END);
    return pieces;
  }

  /** What a collection of features says of itself, beside its type. */
  private static ObjectNode head(ItemAnswer answer, Page page) {
    Exchange exchange = answer.exchange();
    CollectionDef def = answer.def();
    ObjectNode head = Json.object();
    head.put("numberMatched", page.numberMatched());
    head.put("numberReturned", page.size());
    ArrayNode links = exchange.selfLinks(FORMATS);
    next(exchange, page)
        .ifPresent(next -> Links.add(links, "next", next, exchange.format(), "下一页 Next"));
    String collection = exchange.links().collection(def);
    Links.add(links, "collection", collection, Format.JSON, def.title().zh());
    String queryables = collection + "/queryables";
    Links.add(links, CollectionJson.QUERYABLES, queryables, Format.SCHEMA, "Queryables");
    answer.profileLink(links);
    head.set("links", links);
    return head;
  }

  /** Everything before the first feature. */
  private static byte[] envelope(ItemAnswer answer, Page page) {
    ObjectNode envelope = Json.object().put("type", "FeatureCollection");
    byte[] whole = Json.bytes(envelope.setAll(head(answer, page)));
    byte[] open = Arrays.copyOf(whole, whole.length - 1 + FEATURES.length);
    System.arraycopy(FEATURES, 0, open, whole.length - 1, FEATURES.length);
    return open;
  }
}
