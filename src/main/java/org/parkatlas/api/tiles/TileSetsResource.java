package org.parkatlas.api.tiles;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.api.exchange.WebPage;
import org.parkatlas.api.html.TemplatePage;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.model.Text;

/**
 * {@code …/tiles} and {@code …/tiles/WebMercatorQuad}, of the whole map and of a collection. The
 * conditions they are asked with go on into the addresses of the tiles.
 */
public final class TileSetsResource {
  private static final List<Format> FORMATS = List.of(Format.JSON, Format.HTML, Format.TILEJSON);

  private final Catalog catalog;

  public TileSetsResource(Catalog catalog) {
    this.catalog = catalog;
  }

  public void list(Context ctx) throws IOException {
    Exchange exchange = TileLayers.exchange(ctx, catalog.current(), Exchange.JSON_OR_HTML);
    TileSetJson tileSet = tileSet(exchange);
    if (!exchange.answered()) {
      exchange.send(() -> list(exchange, tileSet), () -> listPage(exchange, tileSet));
    }
  }

  private static TileSetJson tileSet(Exchange exchange) {
    return new TileSetJson(exchange, TileLayers.of(exchange).layers());
  }

  private static ObjectNode list(Exchange exchange, TileSetJson tileSet) {
    ObjectNode document = Json.object();
    document.putArray("tilesets").add(tileSet.summary());
    document.set("links", exchange.selfLinks(Exchange.JSON_OR_HTML));
    return document;
  }

  private static WebPage listPage(Exchange exchange, TileSetJson tileSet) {
    String title = exchange.in(Text.of("矢量切片", "Vector tiles"));
    return TemplatePage.of(exchange, title, "tiles/tile-sets", tileSet);
  }

  public void one(Context ctx) throws IOException {
    TileMatrixSetsResource.check(ctx.pathParam("tileMatrixSet"));
    Exchange exchange = TileLayers.exchange(ctx, catalog.current(), FORMATS);
    TileSetJson tileSet = tileSet(exchange);
    if (!exchange.answered()) {
      exchange.send(
          () -> exchange.format() == Format.TILEJSON ? tileSet.tileJson() : tileSet.metadata(),
          () -> page(exchange, tileSet));
    }
  }

  private static WebPage page(Exchange exchange, TileSetJson tileSet) {
    return TemplatePage.of(exchange, exchange.in(tileSet.title()), "tiles/tile-set", tileSet);
  }
}
