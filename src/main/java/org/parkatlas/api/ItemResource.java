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
import org.parkatlas.catalog.View;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.NotFound;

/** {@code /api/collections/{id}/items/{feature}}: one feature. */
final class ItemResource {
  static final String CONTENT_CRS = "Content-Crs";

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
    View view = ViewParam.of(exchange.params(), index.def());
    int position = position(index, ctx.pathParam("feature"), exchange.links());
    exchange.header(CONTENT_CRS, CrsParam.header(view.crs()));
    send(exchange, index, position, view);
  }

  private static void send(Exchange exchange, FeatureIndex index, int position, View view)
      throws IOException {
    CollectionDef def = index.def();
    Feature feature = index.feature(position);
    switch (exchange.format()) {
      case HTML -> exchange.send(ItemPage.of(exchange, feature));
      case CSV ->
          exchange.stream(
              CsvWriter.CONTENT_TYPE, out -> CsvWriter.write(def, view, List.of(feature), out));
      case FLATGEOBUF ->
          exchange.stream(
              FlatGeobufWriter.MEDIA_TYPE,
              out -> FlatGeobufWriter.write(def, view, List.of(feature), out));
      case JSON_FG ->
          exchange.stream(
              Format.JSON_FG.contentType(),
              out -> JsonFgWriter.feature(def, view, feature, links(exchange, def), out));
      default ->
          exchange.send(Format.GEOJSON.contentType(), pieces(exchange, index, position, view));
    }
  }

  private static ArrayNode links(Exchange exchange, CollectionDef def) {
    ArrayNode links = exchange.selfLinks(ItemsResource.FORMATS);
    String collection = exchange.links().collection(def);
    Links.add(links, "collection", collection, Format.JSON, def.title().zh());
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
  private static List<byte[]> pieces(
      Exchange exchange, FeatureIndex index, int position, View view) {
    byte[] feature = index.geoJson(position, view);
    String tail = ",\"links\":" + links(exchange, index.def()) + "}";
    return List.of(
        Arrays.copyOf(feature, feature.length - 1), tail.getBytes(StandardCharsets.UTF_8));
  }
}
