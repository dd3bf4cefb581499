package org.parkatlas.api.html;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.WebPage;
import org.parkatlas.catalog.Catalog;

/** A resource without parameters of its own: one JSON document, and the same as a page. */
public final class DocumentResource {
  private final Catalog catalog;
  private final Function<Exchange, ? extends JsonNode> document;
  private final Function<Exchange, ? extends WebPage> page;

  public DocumentResource(
      Catalog catalog,
      Function<Exchange, ? extends JsonNode> document,
      Function<Exchange, ? extends WebPage> page) {
    this.catalog = catalog;
    this.document = document;
    this.page = page;
  }

  public void answer(Context ctx) throws IOException {
    Exchange exchange = Exchange.of(ctx, catalog.current(), List.of(), Exchange.JSON_OR_HTML);
    if (!exchange.answered()) {
      exchange.send(() -> document.apply(exchange), () -> page.apply(exchange));
    }
  }
}
