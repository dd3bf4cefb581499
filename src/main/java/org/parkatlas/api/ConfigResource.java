package org.parkatlas.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.api.html.Notices;
import org.parkatlas.catalog.Catalog;

/** {@code /config.json}: what the page needs to know before it draws. */
final class ConfigResource {
  private final Catalog catalog;
  private final ApiSettings settings;

  ConfigResource(Catalog catalog, ApiSettings settings) {
    this.catalog = catalog;
    this.settings = settings;
  }

  void answer(Context ctx) throws IOException {
    Exchange exchange = Exchange.of(ctx, catalog.current(), List.of(), List.of(Format.JSON));
    exchange.dependsOn("\n" + settings.demo() + settings.baseMaps());
    if (!exchange.answered()) {
      exchange.send(Format.JSON.contentType(), Json.bytes(document(exchange)));
    }
  }

  private ObjectNode document(Exchange exchange) {
    ObjectNode config = Json.object().put("demo", settings.demo());
    config.put("revision", exchange.snapshot().revision());
    ArrayNode bases = config.putArray("baseMaps");
    settings.baseMaps().forEach(base -> bases.add(baseMap(base)));
    return exchange.snapshot().synthetic()
        ? Json.put(config, "notice", Notices.SYNTHETIC)
        : config.putNull("notice").putNull("noticeEn");
  }

  private static ObjectNode baseMap(BaseMap base) {
    return Json.put(Json.object().put("id", base.id()), "title", base.title())
        .put("url", base.urlTemplate())
        .put("datum", base.datum())
        .put("attribution", base.attribution())
        .put("maxZoom", base.maxZoom())
        .put("subdomains", base.subdomains());
  }
}
