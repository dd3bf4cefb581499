package org.parkatlas.api;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Supplier;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.model.Unavailable;

/** {@code /health/live}: the process answers. {@code /health/ready}: it can serve. */
final class HealthResource {
  private static final byte[] UP = Json.bytes(Json.object().put("status", "UP"));

  private final Catalog catalog;
  private final Supplier<Optional<String>> notReady;

  HealthResource(Catalog catalog, Supplier<Optional<String>> notReady) {
    this.catalog = catalog;
    this.notReady = notReady;
  }

  void live(Context ctx) {
    up(ctx);
  }

  void ready(Context ctx) {
    notReady
        .get()
        .ifPresent(
            reason -> {
              throw new Unavailable(reason, null);
            });
    catalog.current();
    up(ctx);
  }

  private static void up(Context ctx) {
    ctx.contentType(Format.JSON.contentType()).result(UP);
  }
}
