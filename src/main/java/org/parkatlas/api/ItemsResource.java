package org.parkatlas.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.catalog.FeatureIndex;
import org.parkatlas.catalog.Page;
import org.parkatlas.catalog.Query;
import org.parkatlas.catalog.Snapshot;

/** {@code /api/collections/{id}/items}: a page of features. */
final class ItemsResource {
  static final List<Format> FORMATS = List.of(Format.GEOJSON, Format.HTML);
  private static final byte[] COMMA = {','};
  private static final byte[] END = {']', '}'};

  private final Catalog catalog;

  ItemsResource(Catalog catalog) {
    this.catalog = catalog;
  }

  void answer(Context ctx) throws IOException {
    Snapshot snapshot = catalog.current();
    FeatureIndex index = snapshot.collection(ctx.pathParam("collection"));
    Exchange exchange = Exchange.of(ctx, snapshot, ItemQuery.known(index.def()), FORMATS);
    Query query = ItemQuery.of(exchange.params(), index.def());
    Page page = index.query(query);
    if (exchange.unchanged()) {
      return;
    }
    if (exchange.format() == Format.HTML) {
      exchange.send(ItemsPage.of(exchange, index, page));
    } else {
      Body.send(ctx, Format.GEOJSON.contentType(), pieces(exchange, index, page));
    }
  }

  /** The answer in pieces: an envelope of ours around features that are encoded already. */
  private static List<byte[]> pieces(Exchange exchange, FeatureIndex index, Page page) {
    int[] positions = page.positions();
    List<byte[]> pieces = new ArrayList<>(2 * positions.length + 2);
    pieces.add(envelope(exchange, index, page));
    for (int i = 0; i < positions.length; i++) {
      if (i > 0) {
        pieces.add(COMMA);
      }
      pieces.add(index.geoJson(positions[i]));
    }
    pieces.add(END);
    return pieces;
  }

  /** Everything before the first feature. */
  private static byte[] envelope(Exchange exchange, FeatureIndex index, Page page) {
    ObjectNode envelope = Json.object().put("type", "FeatureCollection");
    envelope.put("numberMatched", page.numberMatched());
    envelope.put("numberReturned", page.positions().length);
    envelope.put("timeStamp", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    ArrayNode links = exchange.selfLinks(FORMATS);
    page.next()
        .ifPresent(
            after ->
                Links.add(
                    links, "next", exchange.selfWith("after", after), Format.GEOJSON, "下一页 Next"));
    String collection = exchange.links().collection(index.def());
    Links.add(links, "collection", collection, Format.JSON, index.def().title().zh());
    envelope.set("links", links);
    String whole = envelope.toString();
    return (whole.substring(0, whole.length() - 1) + ",\"features\":[")
        .getBytes(StandardCharsets.UTF_8);
  }
}
