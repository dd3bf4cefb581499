package org.parkatlas.api.features;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.api.exchange.WebPage;
import org.parkatlas.api.html.DocumentResource;
import org.parkatlas.api.html.TemplatePage;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.catalog.Collection;
import org.parkatlas.model.Text;

/** {@code /api/collections}: every collection. */
public final class CollectionsResource {
  private CollectionsResource() {}

  public static DocumentResource of(Catalog catalog) {
    return new DocumentResource(catalog, CollectionsResource::document, CollectionsResource::page);
  }

  private static ObjectNode document(Exchange exchange) {
    ObjectNode document = Json.object();
    ArrayNode collections = document.putArray("collections");
    for (Collection collection : exchange.snapshot().collections()) {
      collections.add(CollectionJson.of(collection, exchange.systems(), exchange.links()));
    }
    document.set("links", exchange.selfLinks(Exchange.JSON_OR_HTML));
    return document;
  }

  private static WebPage page(Exchange exchange) {
    String title = exchange.in(Text.of("数据集合", "Collections"));
    List<Collection> all = exchange.snapshot().collections();
    return TemplatePage.of(exchange, title, "features/collections", all);
  }
}
