package org.parkatlas.api.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.api.exchange.Params;
import org.parkatlas.api.exchange.WebPage;
import org.parkatlas.api.html.TemplatePage;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.catalog.Collection;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.Text;

/**
 * {@code /api/openapi.json}, the machine's description of the API; {@code /api/docs}, a page of it.
 */
public final class OpenApiResource {
  static final String MEDIA_TYPE = "application/vnd.oai.openapi+json;version=3.0";

  /** Where the webjar has Swagger UI. */
  static final String SWAGGER = "/webjars/swagger-ui/5.34.1/";

  private final Catalog catalog;

  /** An operation as the page tells it. */
  record Operation(String address, String summary, String parameters) {}

  public OpenApiResource(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Its address names its format, so Accept is not asked. */
  public void document(Context ctx) throws IOException {
    Params params = Params.of(ctx, List.of());
    params.format(List.of(Format.JSON));
    Exchange exchange = Exchange.of(ctx, catalog.current(), params, Format.JSON);
    if (!exchange.answered()) {
      exchange.send(MEDIA_TYPE, Json.bytes(document(exchange)));
    }
  }

  public void page(Context ctx) throws IOException {
    List<Format> formats = List.of(Format.HTML, Format.JSON);
    Exchange exchange = Exchange.of(ctx, catalog.current(), List.of(), formats);
    if (exchange.answered()) {
      return;
    }
    if (exchange.format() == Format.HTML) {
      exchange.send(page(exchange));
    } else {
      exchange.send(MEDIA_TYPE, Json.bytes(document(exchange)));
    }
  }

  private static ObjectNode document(Exchange exchange) {
    List<Collection> collections = exchange.snapshot().collections();
    Atlas atlas = exchange.snapshot().atlas();
    Text about = atlas.city().description();
    ObjectNode components = OpenApiSchemas.components(atlas);
    ObjectNode document = Json.object().put("openapi", "3.0.3");
    document
        .putObject("info")
        .put("title", LandingResource.TITLE.zh() + " " + LandingResource.TITLE.en())
        .put("description", about.zh() + "\n\n" + about.en())
        .put("version", "1");
    document.putArray("servers").addObject().put("url", exchange.links().api());
    ObjectNode paths = OpenApiPaths.of(atlas, collections, (ObjectNode) components.get("schemas"));
    TileOpenApi.add(paths, components, collections);
    document.set("paths", paths);
    document.set("components", components);
    ProcessOpenApi.addTo(document, atlas);
    return document;
  }

  private static WebPage page(Exchange exchange) {
    String title = exchange.in(Text.of("接口说明", "API documentation"));
    return TemplatePage.of(exchange, title, "document/docs", operations(exchange));
  }

  private static List<Operation> operations(Exchange exchange) {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document(exchange).get("paths").properties()) {
      for (JsonNode operation : path.getValue()) {
        String summary = operation.get("summary").asText();
        operations.add(new Operation("/api" + path.getKey(), summary, parameters(operation)));
      }
    }
    return operations;
  }

  private static String parameters(JsonNode operation) {
    StringBuilder names = new StringBuilder();
    for (JsonNode parameter : operation.get("parameters")) {
      String reference = parameter.path("$ref").asText();
      String name =
          reference.isEmpty()
              ? parameter.get("name").asText()
              : reference.substring(reference.lastIndexOf('/') + 1).replace("f-features", "f");
      names.append(name).append(' ');
    }
    return names.toString();
  }
}
