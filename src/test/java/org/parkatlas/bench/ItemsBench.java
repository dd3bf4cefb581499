package org.parkatlas.bench;

import io.javalin.Javalin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parkatlas.api.ApiSettings;
import org.parkatlas.api.HttpServer;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.catalog.FeatureIndex;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.Atlas;

/**
 * The two servers that are asked for the same pages, each in a process of its own with the default
 * threads of Javalin. Arguments: {@code product} serves {@link RandomParcels}; {@code ready FILE}
 * answers every request with the bytes of one such page. Both print their port and serve until they
 * are ended.
 */
final class ItemsBench {
  private static final String HOST = "127.0.0.1";
  private static final String PATH = "/api/collections/parcels/items";

  private ItemsBench() {}

  public static void main(String[] args) throws IOException {
    int port = args[0].equals("product") ? product() : ready(Files.readAllBytes(Path.of(args[1])));
    System.out.println("port\t" + port);
  }

  private static int product() {
    Catalog catalog = new Catalog();
    FeatureIndex parcels = new FeatureIndex(Atlas.PARCELS, RandomParcels.make());
    catalog.publish(new Snapshot(List.of(parcels), true));
    ApiSettings settings = new ApiSettings(HOST, 0, true, List.of());
    HttpServer server = new HttpServer(settings, catalog, Optional::empty);
    server.start();
    return server.port();
  }

  /** The least that an answer of these bytes can cost with the same web server. */
  private static int ready(byte[] page) {
    return Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.routes.get(PATH, ctx -> ctx.contentType("application/geo+json").result(page));
            })
        .start(HOST, 0)
        .port();
  }
}
