package org.parkatlas.api.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.model.Text;

/** {@code /api/guide}: examples for developers, to copy and run. */
public final class GuideResource {
  static final Text TITLE = Text.of("开发指南", "Developers' guide");

  private static final List<Format> FORMATS = List.of(Format.HTML, Format.JSON);

  private final Catalog catalog;

  public GuideResource(Catalog catalog) {
    this.catalog = catalog;
  }

  public void answer(Context ctx) throws IOException {
    Exchange exchange = Exchange.of(ctx, catalog.current(), List.of(), FORMATS);
    if (!exchange.answered()) {
      exchange.send(() -> document(exchange), () -> GuidePage.of(exchange));
    }
  }

  /** The same as data: for who shows the examples elsewhere. */
  private static ObjectNode document(Exchange exchange) {
    ObjectNode document = Json.put(Json.object(), "title", TITLE);
    ArrayNode topics = document.putArray("topics");
    for (GuideTopic topic : Guide.TOPICS) {
      ObjectNode node = Json.put(topics.addObject().put("id", topic.id()), "title", topic.title());
      ArrayNode examples = node.putArray("examples");
      for (GuideExample example : topic.examples()) {
        GuideExample here = example.at(exchange.links().origin());
        examples
            .addObject()
            .put("kind", here.kind())
            .put("client", here.client())
            .put("code", here.code())
            .put("shows", here.shows());
      }
    }
    document.set("links", exchange.selfLinks(FORMATS));
    return document;
  }
}
