package org.parkatlas.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
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

  private static final String OGC_REL = "http://www.opengis.net/def/rel/ogc/1.0/";

  /** A resource that the landing page leads to. */
  record Way(String rel, String path, String mediaType, Text title) {}

  private static final List<Way> WAYS = ways();

  private LandingResource() {}

  static DocumentResource of(Catalog catalog) {
    return new DocumentResource(catalog, LandingResource::document, LandingResource::page);
  }

  private static List<Way> ways() {
    String json = Format.JSON.mediaType();
    List<Way> ways = new ArrayList<>();
    ways.add(way("data", "collections", json, Text.of("数据集合", "Collections")));
    ways.add(way("related", "efficiency", json, Text.of("土地产出效率", "Land efficiency")));
    ways.add(way("related", "join-report", json, Text.of("空间连接报告", "Join reports")));
    ways.add(way(OGC_REL + "functions", "functions", json, FunctionsResource.TITLE));
    for (TableResource.Table table : TableResource.ALL) {
      ways.add(new Way("related", table.path(), json, table.def().title()));
    }
    ways.add(way(OGC_REL + "processes", "processes", json, ProcessesResource.TITLE));
    ways.add(way(OGC_REL + "job-list", "jobs", json, JobsResource.TITLE));
    ways.add(way("help", "guide", Format.HTML.mediaType(), GuideResource.TITLE));
    ways.add(way("service-doc", "docs", Format.HTML.mediaType(), Text.of("接口说明", "Documentation")));
    ways.add(
        way(
            "service-desc",
            "openapi.json",
            OpenApiResource.MEDIA_TYPE,
            Text.of("OpenAPI 文档", "OpenAPI document")));
    ways.add(
        way(
            "http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector",
            "tiles",
            json,
            Text.of("矢量切片", "Vector tiles")));
    ways.add(
        way(
            "http://www.opengis.net/def/rel/ogc/1.0/tiling-schemes",
            "tileMatrixSets",
            json,
            Text.of("切片矩阵集", "Tile matrix sets")));
    ways.add(way("conformance", "conformance", json, Text.of("符合的标准", "Conformance")));
    return List.copyOf(ways);
  }

  private static Way way(String rel, String name, String mediaType, Text title) {
    return new Way(rel, "/api/" + name, mediaType, title);
  }

  private static HtmlPage page(Exchange exchange) {
    return LandingPage.of(exchange, WAYS);
  }

  private static ObjectNode document(Exchange exchange) {
    ObjectNode landing = Json.put(Json.object(), "title", TITLE);
    Json.put(landing, "description", DESCRIPTION);
    landing.set("links", links(exchange));
    return landing;
  }

  private static ArrayNode links(Exchange exchange) {
    ArrayNode links = exchange.selfLinks(Exchange.JSON_OR_HTML);
    for (Way way : WAYS) {
      String title = way.title.zh() + " " + way.title.en();
      Links.add(links, way.rel, exchange.links().at(way.path), way.mediaType, title);
    }
    return links;
  }
}
