package org.parkatlas.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.function.Supplier;
import org.parkatlas.api.document.AtlasResource;
import org.parkatlas.api.document.ConformanceResource;
import org.parkatlas.api.document.FunctionsResource;
import org.parkatlas.api.document.GuideResource;
import org.parkatlas.api.document.LandingResource;
import org.parkatlas.api.document.OpenApiResource;
import org.parkatlas.api.edge.Clients;
import org.parkatlas.api.exchange.Cors;
import org.parkatlas.api.exchange.Errors;
import org.parkatlas.api.features.CollectionResource;
import org.parkatlas.api.features.CollectionsResource;
import org.parkatlas.api.features.ItemResource;
import org.parkatlas.api.features.ItemsResource;
import org.parkatlas.api.features.SchemaResource;
import org.parkatlas.api.features.TableResource;
import org.parkatlas.api.figures.EfficiencyResource;
import org.parkatlas.api.figures.JoinReportResource;
import org.parkatlas.api.processes.Computing;
import org.parkatlas.api.processes.ExecutionResource;
import org.parkatlas.api.processes.JobResource;
import org.parkatlas.api.processes.JobsResource;
import org.parkatlas.api.processes.ProcessesResource;
import org.parkatlas.api.tiles.TileMatrixSetsResource;
import org.parkatlas.api.tiles.TileResource;
import org.parkatlas.api.tiles.TileSetsResource;
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
      Computing computing,
      Supplier<Optional<String>> trouble) {
    Routes routes = new Routes(config);
    routes.around();
    routes.features(catalog);
    routes.tiles(catalog);
    routes.figures(catalog);
    routes.processes(catalog, computing, new Clients(settings.edge().trustedProxies()));
    routes.tables(catalog);
    routes.server(settings, catalog, new HealthResource(catalog, trouble));
    Errors.declare(config);
  }

  private void around() {
    routes.before("/api", Cors::headers);
    routes.before("/api/*", Cors::headers);
    routes.before("/tiles/*", Cors::headers);
    routes.before("/config.json", Cors::headers);
    routes.before("/base.geojson", Cors::headers);
    routes.after(Routes::typeless);
  }

  /** The server gives every answer a type; one without a body has none (RFC 9110 § 8.3). */
  private static void typeless(Context ctx) {
    if (ctx.status() == HttpStatus.NO_CONTENT || ctx.status() == HttpStatus.NOT_MODIFIED) {
      ctx.res().setContentType(null);
    }
  }

  /** OGC API – Features. */
  private void features(Catalog catalog) {
    SchemaResource schemas = new SchemaResource(catalog);
    OpenApiResource openApi = new OpenApiResource(catalog);
    get("/api", LandingResource.of(catalog)::answer);
    get("/api/openapi.json", openApi::document);
    get("/api/docs", openApi::page);
    get("/api/guide", new GuideResource(catalog)::answer);
    get("/api/conformance", ConformanceResource.of(catalog)::answer);
    get("/api/functions", FunctionsResource.of(catalog)::answer);
    get("/api/collections", CollectionsResource.of(catalog)::answer);
    get("/api/collections/{collection}", new CollectionResource(catalog)::answer);
    get("/api/collections/{collection}/schema", schemas::schema);
    get("/api/collections/{collection}/queryables", schemas::queryables);
    get("/api/collections/{collection}/sortables", schemas::sortables);
    get("/api/collections/{collection}/items", new ItemsResource(catalog)::answer);
    get("/api/collections/{collection}/items/{feature}", new ItemResource(catalog)::answer);
  }

  /** OGC API – Processes. */
  private void processes(Catalog catalog, Computing computing, Clients clients) {
    ProcessesResource processes = new ProcessesResource(catalog, computing);
    JobResource job = new JobResource(catalog, computing.jobs());
    get("/api/processes", processes::list);
    get("/api/processes/{process}", processes::one);
    post(
        "/api/processes/{process}/execution",
        new ExecutionResource(catalog, computing, clients)::answer);
    get("/api/jobs", new JobsResource(catalog, computing)::answer);
    getOrDelete("/api/jobs/{job}", job::status, job::dismiss);
    get("/api/jobs/{job}/results", job::results);
  }

  /** OGC API – Tiles, and the same tiles by the addresses that web maps are used to. */
  private void tiles(Catalog catalog) {
    TileMatrixSetsResource matrixSets = new TileMatrixSetsResource(catalog);
    TileSetsResource tileSets = new TileSetsResource(catalog);
    TileResource tile = new TileResource(catalog);
    get("/api/tileMatrixSets", matrixSets::list);
    get("/api/tileMatrixSets/{tileMatrixSet}", matrixSets::one);
    for (String of : new String[] {"/api", "/api/collections/{collection}"}) {
      get(of + "/tiles", tileSets::list);
      get(of + "/tiles/{tileMatrixSet}", tileSets::one);
      get(of + "/tiles/{tileMatrixSet}/{tileMatrix}/{tileRow}/{tileCol}", tile::answer);
    }
    get("/tiles/{tileMatrix}/{tileCol}/{tileRow}.pbf", tile::answer);
    get("/tiles/{collection}/{tileMatrix}/{tileCol}/{tileRow}.pbf", tile::answer);
  }

  /** Figures for people and pages. */
  private void figures(Catalog catalog) {
    get("/api/atlas", AtlasResource.of(catalog)::answer);
    get("/api/efficiency", new EfficiencyResource(catalog)::answer);
    get("/api/join-report", new JoinReportResource(catalog)::answer);
  }

  /** Tables of facts by their names: after all other addresses below {@code /api}. */
  private void tables(Catalog catalog) {
    get("/api/{table}", new TableResource(catalog)::answer);
  }

  private void server(ApiSettings settings, Catalog catalog, HealthResource health) {
    get("/config.json", new ConfigResource(catalog, settings)::answer);
    get("/base.geojson", new BaseLinesResource(catalog)::answer);
    get("/health/live", health::live);
    get("/health/ready", health::ready);
  }

  /** GET, HEAD with the same headers, and OPTIONS; any other method is 405. */
  private void get(String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
    routes.options(path, Cors::preflight);
  }

  /** POST and OPTIONS; any other method is 405. */
  private void post(String path, Handler handler) {
    routes.post(path, handler);
    routes.options(path, ctx -> Cors.preflight(ctx, "POST, OPTIONS"));
  }

  private void getOrDelete(String path, Handler get, Handler delete) {
    routes.get(path, get);
    routes.head(path, get);
    routes.delete(path, delete);
    routes.options(path, ctx -> Cors.preflight(ctx, "GET, HEAD, DELETE, OPTIONS"));
  }
}
