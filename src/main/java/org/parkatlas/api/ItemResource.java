package org.parkatlas.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.catalog.FeatureIndex;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.Feature;
import org.parkatlas.model.NotFound;

/** {@code /api/collections/{id}/items/{feature}}: one feature. */
final class ItemResource {
  private final Catalog catalog;

  ItemResource(Catalog catalog) {
    this.catalog = catalog;
  }

  void answer(Context ctx) throws IOException {
    Snapshot snapshot = catalog.current();
    FeatureIndex index = snapshot.collection(ctx.pathParam("collection"));
    Exchange exchange =
        Exchange.of(ctx, snapshot, ViewParam.KNOWN, ItemsResource.FORMATS).about(index);
    if (exchange.answered()) {
      return;
    }
    ItemAnswer answer = ItemAnswer.of(exchange, index);
    int position = position(index, ctx.pathParam("feature"), exchange.links());
    answer.headers(new LinkHeader());
    send(answer, position);
  }

  private static void send(ItemAnswer answer, int position) throws IOException {
    Exchange exchange = answer.exchange();
    Feature feature = answer.index().feature(position);
    switch (exchange.format()) {
      case HTML -> exchange.send(ItemPage.of(exchange, feature));
      case GEOJSON, JSON_FG -> json(answer, position);
      default -> answer.rows(List.of(feature));
    }
  }

  private static void json(ItemAnswer answer, int position) throws IOException {
    if (answer.plain()) {
      answer.exchange().send(Format.GEOJSON.contentType(), pieces(answer, position));
    } else {
      answer.jsonFg(writer -> writer.feature(answer.index().feature(position), links(answer)));
    }
  }

  private static ArrayNode links(ItemAnswer answer) {
    ArrayNode links = answer.exchange().selfLinks(ItemsResource.FORMATS);
    String collection = answer.exchange().links().collection(answer.def());
    Links.add(links, "collection", collection, Format.JSON, answer.def().title().zh());
    answer.profileLink(links);
    return links;
  }

  private static int position(FeatureIndex index, String id, Links to) {
    return index
        .position(id)
        .orElseThrow(
            () ->
                new NotFound(
                    "feature in " + index.def().id(),
                    id,
                    "The features are listed at " + to.items(index.def()) + "."));
  }

  /** The encoded feature with links put in before its last brace. */
  private static List<byte[]> pieces(ItemAnswer answer, int position) {
    byte[] feature = answer.index().geoJson(position, answer.view());
    String tail = ",\"links\":" + links(answer) + "}";
    return List.of(
        Arrays.copyOf(feature, feature.length - 1), tail.getBytes(StandardCharsets.UTF_8));
  }
}
