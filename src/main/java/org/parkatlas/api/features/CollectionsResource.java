package org.parkatlas.api.features;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.api.html.DocumentResource;
import org.parkatlas.api.html.Html;
import org.parkatlas.api.html.HtmlPage;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.catalog.Collection;
import org.parkatlas.model.CollectionDef;
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

  private static HtmlPage page(Exchange exchange) {
    HtmlPage page = new HtmlPage(exchange, exchange.in(Text.of("数据集合", "Collections")));
    Html html = page.html().open("table").open("thead");
    html.row(
        "th",
        exchange.in(Text.of("集合", "Collection")),
        exchange.in(Text.of("说明", "Description")),
        exchange.in(Text.of("要素数", "Features")));
    html.close("thead").open("tbody");
    for (Collection collection : exchange.snapshot().collections()) {
      CollectionDef def = collection.def();
      html.open("tr").open("td");
      html.link(page.href(exchange.links().collection(def)), exchange.in(def.title()));
      html.close("td").element("td", exchange.in(def.description()));
      html.element("td", Integer.toString(collection.size()), "class", "number").close("tr");
    }
    html.close("tbody").close("table");
    return page;
  }
}
