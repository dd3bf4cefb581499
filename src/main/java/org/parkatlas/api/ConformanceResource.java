package org.parkatlas.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.model.Text;

/** {@code /api/conformance}: the requirement classes that hold, and no others. */
final class ConformanceResource {
  private static final String PART_1 = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/";
  private static final String TILES = "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/";
  private static final String MATRIX_SETS = "http://www.opengis.net/spec/tms/2.0/conf/";
  static final List<String> CLASSES =
      List.of(
          PART_1 + "core",
          PART_1 + "oas30",
          PART_1 + "html",
          PART_1 + "geojson",
          TILES + "core",
          TILES + "tileset",
          TILES + "tilesets-list",
          TILES + "dataset-tilesets",
          TILES + "geodata-tilesets",
          TILES + "collections-selection",
          TILES + "datetime",
          TILES + "mvt",
          TILES + "oas30",
          MATRIX_SETS + "tilematrixset",
          MATRIX_SETS + "json-tilematrixset",
          MATRIX_SETS + "tilesetmetadata",
          MATRIX_SETS + "json-tilesetmetadata");

  private final Catalog catalog;

  ConformanceResource(Catalog catalog) {
    this.catalog = catalog;
  }

  void answer(Context ctx) throws IOException {
    Exchange exchange = Exchange.of(ctx, catalog.current(), List.of(), Exchange.JSON_OR_HTML);
    if (!exchange.unchanged()) {
      exchange.send(() -> document(exchange), () -> page(exchange));
    }
  }

  private static ObjectNode document(Exchange exchange) {
    ObjectNode document = Json.object();
    ArrayNode classes = document.putArray("conformsTo");
    CLASSES.forEach(classes::add);
    document.set("links", exchange.selfLinks(Exchange.JSON_OR_HTML));
    return document;
  }

  private static HtmlPage page(Exchange exchange) {
    HtmlPage page = new HtmlPage(exchange, exchange.in(Text.of("符合的标准", "Conformance")));
    page.html().open("ul");
    CLASSES.forEach(name -> page.html().element("li", name));
    page.html().close("ul");
    return page;
  }
}
