package org.parkatlas.api;

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
import org.parkatlas.catalog.Catalog;
import org.parkatlas.catalog.FeatureEncoder;
import org.parkatlas.catalog.FeatureIndex;
import org.parkatlas.catalog.Page;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.catalog.View;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;

/** {@code /api/collections/{id}/items}: a page of features. */
final class ItemsResource {
  static final List<Format> FORMATS =
      List.of(Format.GEOJSON, Format.JSON_FG, Format.FLATGEOBUF, Format.CSV, Format.HTML);
  private static final byte[] FEATURES = ",\"features\":[".getBytes(StandardCharsets.UTF_8);
  private static final byte[] COMMA = {','};
  private static final byte[] END = {']', '}'};

  private static final Map<CollectionDef, List<String>> KNOWN = new ConcurrentHashMap<>();

  private final Catalog catalog;

  ItemsResource(Catalog catalog) {
    this.catalog = catalog;
  }

  void answer(Context ctx) throws IOException {
    Snapshot snapshot = catalog.current();
    FeatureIndex index = snapshot.collection(ctx.pathParam("collection"));
    Exchange exchange = Exchange.of(ctx, snapshot, known(index.def()), FORMATS).about(index);
    if (exchange.answered()) {
      return;
    }
    View view = ViewParam.of(exchange.params(), index.def());
    Page page = index.query(ItemQuery.of(exchange.params(), index.def()));
    exchange.header(ItemResource.CONTENT_CRS, CrsParam.header(view.crs()));
    next(exchange, page).ifPresent(next -> exchange.header("Link", linkHeader(exchange, next)));
    send(exchange, index, page, view);
  }

  private static void send(Exchange exchange, FeatureIndex index, Page page, View view)
      throws IOException {
    CollectionDef def = index.def();
    List<Feature> features = index.features(page);
    switch (exchange.format()) {
      case HTML -> exchange.send(ItemsPage.of(exchange, index, page));
      case CSV ->
          exchange.stream(CsvWriter.CONTENT_TYPE, out -> CsvWriter.write(def, view, features, out));
      case FLATGEOBUF ->
          exchange.stream(
              FlatGeobufWriter.MEDIA_TYPE, out -> FlatGeobufWriter.write(def, view, features, out));
      case JSON_FG ->
          exchange.stream(
              Format.JSON_FG.contentType(),
              out ->
                  JsonFgWriter.collection(def, view, features, head(exchange, index, page), out));
      default -> exchange.send(Format.GEOJSON.contentType(), pieces(exchange, index, page, view));
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

  /** For clients of formats that have no place for a link (RFC 8288). */
  private static String linkHeader(Exchange exchange, String next) {
    return "<" + next + ">; rel=\"next\"; type=\"" + exchange.format().mediaType() + "\"";
  }

  /** The answer in pieces: an envelope of ours around features that are encoded already. */
  private static List<byte[]> pieces(Exchange exchange, FeatureIndex index, Page page, View view) {
    boolean ready = view.equals(View.whole(index.def()));
    FeatureEncoder encoder = ready ? null : new FeatureEncoder(index.def(), view);
    int[] positions = page.positions();
    List<byte[]> pieces = new ArrayList<>(2 * positions.length + 2);
    pieces.add(envelope(exchange, index, page));
    for (int i = 0; i < positions.length; i++) {
      if (i > 0) {
        pieces.add(COMMA);
      }
      int position = positions[i];
      pieces.add(ready ? index.geoJson(position) : encoder.encode(index.feature(position)));
    }
    pieces.add(END);
    return pieces;
  }

  /** What a collection of features says of itself, beside its type. */
  private static ObjectNode head(Exchange exchange, FeatureIndex index, Page page) {
    ObjectNode head = Json.object();
    head.put("numberMatched", page.numberMatched());
    head.put("numberReturned", page.positions().length);
    ArrayNode links = exchange.selfLinks(FORMATS);
    next(exchange, page)
        .ifPresent(next -> Links.add(links, "next", next, exchange.format(), "下一页 Next"));
    String collection = exchange.links().collection(index.def());
    Links.add(links, "collection", collection, Format.JSON, index.def().title().zh());
    head.set("links", links);
    return head;
  }

  /** Everything before the first feature. */
  private static byte[] envelope(Exchange exchange, FeatureIndex index, Page page) {
    ObjectNode envelope = Json.object().put("type", "FeatureCollection");
    byte[] whole = Json.bytes(envelope.setAll(head(exchange, index, page)));
    byte[] open = Arrays.copyOf(whole, whole.length - 1 + FEATURES.length);
    System.arraycopy(FEATURES, 0, open, whole.length - 1, FEATURES.length);
    return open;
  }
}
