package org.parkatlas.api.features;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.Snapshot;

/** {@code /api/collections/{id}}: one collection. */
public final class CollectionResource {
  private final Catalog catalog;

  public CollectionResource(Catalog catalog) {
    this.catalog = catalog;
  }

  public void answer(Context ctx) throws IOException {
    Snapshot snapshot = catalog.current();
    Collection collection = snapshot.collection(ctx.pathParam("collection"));
    Exchange exchange =
        Exchange.of(ctx, snapshot, List.of(), Exchange.JSON_OR_HTML).about(collection);
    if (!exchange.answered()) {
      exchange.send(
          () -> CollectionJson.of(collection, exchange.systems(), exchange.links()),
          () -> CollectionPage.of(exchange, collection));
    }
  }
}
