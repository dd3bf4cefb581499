package org.parkatlas.api.tiles;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.NotFound;
import org.parkatlas.tile.TileCache;
import org.parkatlas.tile.TileCoord;

/**
 * One tile: {@code …/tiles/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}}, and by the shorter
 * {@code /tiles/…/{z}/{x}/{y}.pbf}.
 *
 * <p>A tile without features is 204, which the standard offers for it; a web map's client sees an
 * empty body with a status of success. A tile that the matrix does not have is 404.
 */
public final class TileResource {
  private static final List<Format> FORMATS = List.of(Format.MVT);
  private static final long CACHE_BYTES = 64L << 20;

  private static final Pattern ZOOM = Pattern.compile("\\d{1,2}");
  private static final Pattern WHOLE = Pattern.compile("-?\\d+");
  private static final Pattern SMALL = Pattern.compile("\\d{1,9}");

  private final Catalog catalog;
  private final TileCache cache = new TileCache(CACHE_BYTES);

  public TileResource(Catalog catalog) {
    this.catalog = catalog;
  }

  public void answer(Context ctx) throws IOException {
    TileCoord coord = coord(ctx);
    Exchange exchange = TileLayers.exchange(ctx, catalog.current(), FORMATS);
    TileLayers layers = TileLayers.of(exchange);
    if (exchange.answered()) {
      return;
    }
    byte[] tile = cache.tile(exchange.snapshot(), coord, layers.question(), layers.layers());
    if (tile.length == 0) {
      ctx.status(HttpStatus.NO_CONTENT);
    } else {
      exchange.send(Format.MVT.contentType(), tile);
    }
  }

  private static TileCoord coord(Context ctx) {
    if (ctx.pathParamMap().containsKey("tileMatrixSet")) {
      TileMatrixSetsResource.check(ctx.pathParam("tileMatrixSet"));
    }
    int row = number(ctx, "tileRow");
    int column = number(ctx, "tileCol");
    String matrix = ctx.pathParam("tileMatrix");
    int zoom = ZOOM.matcher(matrix).matches() ? Integer.parseInt(matrix) : -1;
    if (!TileCoord.exists(zoom, row, column)) {
      throw new NotFound(
          "tile",
          matrix + "/" + row + "/" + column,
          "Tile matrix z is 0 to " + TileCoord.MAX_ZOOM + ", rows and columns 0 to 2^z − 1.");
    }
    return new TileCoord(zoom, row, column);
  }

  /** A whole number; one that no tile matrix has becomes −1. */
  private static int number(Context ctx, String name) {
    String text = ctx.pathParam(name);
    if (!WHOLE.matcher(text).matches()) {
      throw new InvalidInput(
          name, text, "is not a whole number", "Rows and columns are numbered from 0.");
    }
    return SMALL.matcher(text).matches() ? Integer.parseInt(text) : -1;
  }
}
