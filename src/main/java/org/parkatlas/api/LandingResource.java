package org.parkatlas.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.model.Text;

/** {@code /api}: where everything else is linked from. */
final class LandingResource {
  static final Text TITLE = Text.of("产业地图 开放接口", "ParkAtlas API");
  static final Text DESCRIPTION =
      Text.of(
          "上海产业园区、产业布局与土地产出效率，按 OGC API – Features 提供。",
          "Shanghai's industrial parks, layout and land efficiency, as an OGC API – Features.");

  private final Catalog catalog;

  LandingResource(Catalog catalog) {
    this.catalog = catalog;
  }

  void answer(Context ctx) throws IOException {
    Exchange exchange = Exchange.of(ctx, catalog.current(), List.of(), Exchange.JSON_OR_HTML);
    if (!exchange.unchanged()) {
      exchange.send(() -> document(exchange), () -> page(exchange));
    }
  }

  private static ObjectNode document(Exchange exchange) {
    ObjectNode landing = Json.put(Json.object(), "title", TITLE);
    Json.put(landing, "description", DESCRIPTION);
    landing.set("links", links(exchange));
    return landing;
  }

  private static ArrayNode links(Exchange exchange) {
    Links to = exchange.links();
    ArrayNode links = exchange.selfLinks(Exchange.JSON_OR_HTML);
    Links.add(
        links, "service-desc", to.api() + "/openapi.json", OpenApiResource.MEDIA_TYPE, "OpenAPI");
    Links.add(links, "service-doc", to.api() + "/docs", Format.HTML, "接口说明 Documentation");
    Links.add(links, "conformance", to.api() + "/conformance", Format.JSON, "Conformance");
    Links.add(links, "data", to.collections(), Format.JSON, "数据集合 Collections");
    Links.add(links, "related", to.api() + "/efficiency", Format.JSON, "土地产出效率 Land efficiency");
    Links.add(links, "related", to.api() + "/join-report", Format.JSON, "空间连接报告 Join reports");
    TableResource.ALL.forEach(
        table ->
            Links.add(
                links, "related", to.at(table.path()), Format.JSON, table.def().title().zh()));
    return links;
  }

  private static HtmlPage page(Exchange exchange) {
    HtmlPage page = new HtmlPage(exchange, exchange.in(TITLE));
    page.paragraph(exchange.in(DESCRIPTION)).html().open("ul");
    for (JsonNode link : links(exchange)) {
      if (!link.get("rel").asText().equals("self")) {
        page.html().open("li").link(link.get("href").asText(), link.get("title").asText());
        page.html().close("li");
      }
    }
    page.html().close("ul");
    return page;
  }
}
