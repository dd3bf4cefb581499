package org.parkatlas.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Optional;
import java.util.function.Supplier;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.model.Unavailable;

/**
 * {@code /health/live}: the process answers. {@code /health/ready}: it can serve, which it can as
 * soon as it has a snapshot; what it lacks meanwhile is told beside it. Neither asks the database.
 */
final class HealthResource {
  private final Catalog catalog;
  private final Supplier<Optional<String>> trouble;

  /**
   * @param trouble what is wrong with what the server stands on, as known now, without asking
   */
  HealthResource(Catalog catalog, Supplier<Optional<String>> trouble) {
    this.catalog = catalog;
    this.trouble = trouble;
  }

  void live(Context ctx) {
    send(ctx, up());
  }

  void ready(Context ctx) {
    Optional<String> reason = trouble.get();
    if (catalog.isEmpty() && reason.isPresent()) {
      throw new Unavailable(reason.get(), null);
    }
    catalog.current();
    send(ctx, reason.map(HealthResource::degraded).orElseGet(HealthResource::up));
  }

  private static ObjectNode up() {
    return Json.object().put("status", "UP");
  }

  private static ObjectNode degraded(String reason) {
    return Json.object().put("status", "DEGRADED").put("degraded", true).put("reason", reason);
  }

  private static void send(Context ctx, ObjectNode health) {
    ctx.contentType(Format.JSON.contentType())
        .header(Header.CACHE_CONTROL, "no-store")
        .result(Json.bytes(health));
  }
}
