package org.parkatlas.api.features;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.exchange.LinkHeader;
import org.parkatlas.api.exchange.Links;
import org.parkatlas.api.params.ViewParam;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.Item;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.NotFound;
import org.parkatlas.model.Reader;

/** {@code /api/collections/{id}/items/{feature}}: one feature. */
public final class ItemResource {
  private final Catalog catalog;

  public ItemResource(Catalog catalog) {
    this.catalog = catalog;
  }

  public void answer(Context ctx) throws IOException {
    Snapshot snapshot = catalog.current();
    Collection collection = snapshot.collection(ctx.pathParam("collection"));
    Exchange exchange =
        Exchange.of(ctx, snapshot, ViewParam.KNOWN, ItemsResource.FORMATS).about(collection);
    if (exchange.answered()) {
      return;
    }
    ItemAnswer answer = ItemAnswer.of(exchange, collection);
    Item item = item(collection, ctx.pathParam("feature"), exchange.links());
    answer.headers(new LinkHeader());
    send(answer, item);
  }

  private static void send(ItemAnswer answer, Item item) throws IOException {
    Exchange exchange = answer.exchange();
    switch (exchange.format()) {
      case HTML -> exchange.send(ItemPage.of(exchange, item.feature()));
      case GEOJSON, JSON_FG -> json(answer, item);
      default -> answer.rows(List.of(item.feature()));
    }
  }

  private static void json(ItemAnswer answer, Item item) throws IOException {
    if (answer.plain()) {
      answer.exchange().send(Format.GEOJSON.contentType(), pieces(answer, item));
    } else {
      answer.jsonFg(writer -> writer.feature(item.feature(), links(answer)));
    }
  }

  private static ArrayNode links(ItemAnswer answer) {
    ArrayNode links = answer.exchange().selfLinks(ItemsResource.FORMATS);
    String collection = answer.exchange().links().collection(answer.def());
    Links.add(links, "collection", collection, Format.JSON, answer.def().title().zh());
    answer.profileLink(links);
    return links;
  }

  private static Item item(Collection collection, String id, Links to) {
    return collection
        .byId(id, Reader.PUBLIC)
        .orElseThrow(
            () ->
                new NotFound(
                    "feature in " + collection.def().id(),
                    id,
                    "The features are listed at " + to.items(collection.def()) + "."));
  }

  /** The encoded feature with links put in before its last brace. */
  private static List<byte[]> pieces(ItemAnswer answer, Item item) {
    byte[] feature = item.geoJson(answer.view());
    String tail = ",\"links\":" + links(answer) + "}";
    return List.of(
        Arrays.copyOf(feature, feature.length - 1), tail.getBytes(StandardCharsets.UTF_8));
  }
}
