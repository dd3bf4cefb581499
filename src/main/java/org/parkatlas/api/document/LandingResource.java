package org.parkatlas.api.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.api.exchange.Links;
import org.parkatlas.api.exchange.WebPage;
import org.parkatlas.api.features.TableResource;
import org.parkatlas.api.html.DocumentResource;
import org.parkatlas.api.processes.JobsResource;
import org.parkatlas.api.processes.ProcessesResource;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Text;

/** {@code /api}: where everything else is linked from. */
public final class LandingResource {
  static final Text TITLE = Text.of("产业地图 开放接口", "ParkAtlas API");

  private static final String OGC_REL = "http://www.opengis.net/def/rel/ogc/1.0/";

  /** A resource that the landing page leads to. */
  record Way(String rel, String path, String mediaType, Text title) {}

  private LandingResource() {}

  public static DocumentResource of(Catalog catalog) {
    return new DocumentResource(catalog, LandingResource::document, LandingResource::page);
  }

  private static List<Way> ways(Atlas atlas) {
    String json = Format.JSON.mediaType();
    List<Way> ways = new ArrayList<>();
    ways.add(way("data", "collections", json, Text.of("数据集合", "Collections")));
    ways.add(way("related", "atlas", json, AtlasResource.TITLE));
    ways.add(way("related", "efficiency", json, Text.of("土地产出效率", "Land efficiency")));
    ways.add(way("related", "join-report", json, Text.of("空间连接报告", "Join reports")));
    ways.add(way(OGC_REL + "functions", "functions", json, FunctionsResource.TITLE));
    for (CollectionDef table : TableResource.tables(atlas)) {
      ways.add(way("related", table.id(), json, table.title()));
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

  private static WebPage page(Exchange exchange) {
    return LandingPage.of(exchange, ways(exchange.snapshot().atlas()));
  }

  private static ObjectNode document(Exchange exchange) {
    ObjectNode landing = Json.put(Json.object(), "title", TITLE);
    Json.put(landing, "description", exchange.snapshot().atlas().city().description());
    landing.set("links", links(exchange));
    return landing;
  }

  private static ArrayNode links(Exchange exchange) {
    ArrayNode links = exchange.selfLinks(Exchange.JSON_OR_HTML);
    for (Way way : ways(exchange.snapshot().atlas())) {
      String title = way.title.zh() + " " + way.title.en();
      Links.add(links, way.rel, exchange.links().at(way.path), way.mediaType, title);
    }
    return links;
  }
}
