package org.parkatlas.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.util.Optional;
import java.util.function.Supplier;
import org.parkatlas.catalog.Catalog;

/** Every address the server answers at, but for the files of the page. */
final class Routes {
  private final RoutesConfig routes;

  private Routes(RoutesConfig routes) {
    this.routes = routes;
  }

  static void declare(
      RoutesConfig config,
      ApiSettings settings,
      Catalog catalog,
      Supplier<Optional<String>> notReady) {
    Routes routes = new Routes(config);
    routes.before();
    routes.features(catalog);
    routes.figures(catalog);
    routes.server(settings, catalog, new HealthResource(catalog, notReady));
    Errors.declare(config);
  }

  private void before() {
    routes.before("/api", Cors::headers);
    routes.before("/api/*", Cors::headers);
    routes.before("/config.json", Cors::headers);
    routes.before("/base.geojson", Cors::headers);
  }

  /** OGC API – Features. */
  private void features(Catalog catalog) {
    SchemaResource schemas = new SchemaResource(catalog);
    OpenApiResource openApi = new OpenApiResource(catalog);
    get("/api", new LandingResource(catalog)::answer);
    get("/api/openapi.json", openApi::document);
    get("/api/docs", openApi::page);
    get("/api/conformance", new ConformanceResource(catalog)::answer);
    get("/api/collections", new CollectionsResource(catalog)::answer);
    get("/api/collections/{collection}", new CollectionResource(catalog)::answer);
    get("/api/collections/{collection}/schema", schemas::schema);
    get("/api/collections/{collection}/queryables", schemas::queryables);
    get("/api/collections/{collection}/sortables", schemas::sortables);
    get("/api/collections/{collection}/items", new ItemsResource(catalog)::answer);
    get("/api/collections/{collection}/items/{feature}", new ItemResource(catalog)::answer);
  }

  /** Figures for people and pages. */
  private void figures(Catalog catalog) {
    get("/api/efficiency", new EfficiencyResource(catalog)::answer);
    get("/api/join-report", new JoinReportResource(catalog)::answer);
    for (TableResource.Table table : TableResource.ALL) {
      get(table.path(), new TableResource(catalog, table)::answer);
    }
  }

  private void server(ApiSettings settings, Catalog catalog, HealthResource health) {
    get("/config.json", new ConfigResource(catalog, settings)::answer);
    get("/base.geojson", new BaseLinesResource()::answer);
    get("/health/live", health::live);
    get("/health/ready", health::ready);
  }

  /** GET, HEAD with the same headers, and OPTIONS; any other method is 405. */
  private void get(String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
    routes.options(path, Cors::preflight);
  }
}
