package org.parkatlas.api.tiles;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.api.exchange.Links;
import org.parkatlas.api.exchange.WebPage;
import org.parkatlas.api.html.PageLink;
import org.parkatlas.api.html.TemplatePage;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.model.NotFound;
import org.parkatlas.model.Text;
import org.parkatlas.tile.TileCoord;

/**
 * {@code /api/tileMatrixSets} and {@code …/WebMercatorQuad}: the grid the tiles stand in (OGC Two
 * Dimensional Tile Matrix Set 2.0).
 */
public final class TileMatrixSetsResource {
  static final String ID = "WebMercatorQuad";
  static final String URI = "http://www.opengis.net/def/tilematrixset/OGC/1.0/" + ID;
  static final String CRS = "http://www.opengis.net/def/crs/EPSG/0/3857";
  static final String DEFINITION_REL = "http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme";
  static final Text TITLE = Text.of("网页墨卡托切片矩阵集", "Google Maps compatible for the world");

  /** Half the side of the square of EPSG:3857, metres: π times the equatorial radius. */
  private static final double HALF_WORLD_M = Math.PI * 6_378_137;

  /** Pixels along a tile's edge that scales are told for. */
  private static final int TILE_PIXELS = 256;

  /** Width of a pixel on a screen as OGC has it, metres. */
  private static final double PIXEL_M = 0.00028;

  private final Catalog catalog;

  public TileMatrixSetsResource(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * @throws NotFound unless it is the one tile matrix set
   */
  static void check(String id) {
    if (!id.equals(ID)) {
      throw new NotFound("tile matrix set", id, "There is " + ID + ".");
    }
  }

  /** Address of the definition. */
  static String address(Links links) {
    return links.api() + "/tileMatrixSets/" + ID;
  }

  public void list(Context ctx) throws IOException {
    Exchange exchange = Exchange.of(ctx, catalog.current(), List.of(), Exchange.JSON_OR_HTML);
    if (!exchange.answered()) {
      exchange.send(() -> list(exchange), () -> listPage(exchange));
    }
  }

  private static ObjectNode list(Exchange exchange) {
    ObjectNode document = Json.object();
    ObjectNode only = document.putArray("tileMatrixSets").addObject();
    only.put("id", ID).put("title", TITLE.zh()).put("uri", URI).put("crs", CRS);
    ArrayNode links = only.putArray("links");
    Links.add(links, "self", address(exchange.links()), Format.JSON, TITLE.zh());
    Links.add(links, "item", address(exchange.links()), Format.JSON, TITLE.zh());
    document.set("links", exchange.selfLinks(Exchange.JSON_OR_HTML));
    return document;
  }

  private static WebPage listPage(Exchange exchange) {
    String title = exchange.in(Text.of("切片矩阵集", "Tile matrix sets"));
    String address = PageLink.address(exchange, address(exchange.links()));
    PageLink only = new PageLink(address, ID + " · " + exchange.in(TITLE));
    return TemplatePage.of(exchange, title, "tiles/tile-matrix-sets", only);
  }

  public void one(Context ctx) throws IOException {
    check(ctx.pathParam("tileMatrixSet"));
    Exchange exchange = Exchange.of(ctx, catalog.current(), List.of(), Exchange.JSON_OR_HTML);
    if (!exchange.answered()) {
      exchange.send(() -> definition(exchange), () -> page(exchange));
    }
  }

  private static ObjectNode definition(Exchange exchange) {
    ObjectNode set = Json.object().put("id", ID).put("title", TITLE.zh()).put("uri", URI);
    set.put("crs", CRS).put("wellKnownScaleSet", wellKnownScaleSet());
    set.putArray("orderedAxes").add("X").add("Y");
    ArrayNode matrices = set.putArray("tileMatrices");
    for (int zoom = 0; zoom <= TileCoord.MAX_ZOOM; zoom++) {
      matrices.add(matrix(zoom));
    }
    set.set("links", exchange.selfLinks(Exchange.JSON_OR_HTML));
    return set;
  }

  private static String wellKnownScaleSet() {
    return "http://www.opengis.net/def/wkss/OGC/1.0/GoogleMapsCompatible";
  }

  private static ObjectNode matrix(int zoom) {
    double cellM = cellM(zoom);
    ObjectNode matrix = Json.object().put("id", Integer.toString(zoom));
    matrix.put("scaleDenominator", cellM / PIXEL_M).put("cellSize", cellM);
    matrix.put("cornerOfOrigin", "topLeft");
    matrix.putArray("pointOfOrigin").add(-HALF_WORLD_M).add(HALF_WORLD_M);
    matrix.put("tileWidth", TILE_PIXELS).put("tileHeight", TILE_PIXELS);
    return matrix.put("matrixWidth", 1 << zoom).put("matrixHeight", 1 << zoom);
  }

  private static double cellM(int zoom) {
    return 2 * HALF_WORLD_M / TILE_PIXELS / (1 << zoom);
  }

  private static WebPage page(Exchange exchange) {
    List<Matrix> matrices =
        IntStream.rangeClosed(0, TileCoord.MAX_ZOOM).mapToObj(Matrix::of).toList();
    return TemplatePage.of(exchange, ID, "tiles/tile-matrix-set", matrices);
  }

  /**
   * A level as the page tells it.
   *
   * @param rows as many as columns
   */
  record Matrix(int zoom, long scaleDenominator, String cellM, int rows) {
    static Matrix of(int zoom) {
      long scale = Math.round(TileMatrixSetsResource.cellM(zoom) / PIXEL_M);
      String cell = "%.4f".formatted(TileMatrixSetsResource.cellM(zoom));
      return new Matrix(zoom, scale, cell, 1 << zoom);
    }
  }
}
