package org.parkatlas.api.processes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.api.exchange.Links;
import org.parkatlas.api.exchange.Params;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.model.Text;
import org.parkatlas.process.Description;
import org.parkatlas.process.Process;

/** {@code /api/processes}: what can be computed on request; {@code …/{id}}: one of them. */
public final class ProcessesResource {
  public static final Text TITLE = Text.of("计算", "Processes");
  static final List<String> PARAMETERS = List.of("limit", "after");
  static final int MAX_LIMIT = 100;
  static final int DEFAULT_LIMIT = 10;

  private final Catalog catalog;
  private final Computing computing;

  public ProcessesResource(Catalog catalog, Computing computing) {
    this.catalog = catalog;
    this.computing = computing;
  }

  public void list(Context ctx) throws IOException {
    Exchange exchange = Exchange.of(ctx, catalog.current(), PARAMETERS, Exchange.JSON_OR_HTML);
    List<Description> all = computing.processes().all().stream().map(Process::description).toList();
    int from = from(exchange.params(), all);
    int limit = exchange.params().integer("limit", 1, MAX_LIMIT, DEFAULT_LIMIT);
    List<Description> page = all.subList(from, Math.min(all.size(), from + limit));
    if (!exchange.answered()) {
      boolean more = from + limit < all.size();
      exchange.send(() -> document(exchange, page, more), () -> ProcessPage.list(exchange, page));
    }
  }

  private int from(Params params, List<Description> all) {
    return params
        .text("after")
        .map(id -> all.indexOf(computing.process(id).description()) + 1)
        .orElse(0);
  }

  private static ObjectNode document(Exchange exchange, List<Description> page, boolean more) {
    ObjectNode document = Json.object();
    ArrayNode processes = document.putArray("processes");
    page.forEach(process -> processes.add(ProcessJson.summary(process, exchange)));
    ArrayNode links = exchange.selfLinks(Exchange.JSON_OR_HTML);
    if (more) {
      String next = exchange.selfWith("after", page.get(page.size() - 1).id());
      Links.add(links, "next", next, Format.JSON, "Next page");
    }
    document.set("links", links);
    return document;
  }

  public void one(Context ctx) throws IOException {
    Process asked = computing.process(ctx.pathParam("process"));
    Exchange exchange = Exchange.of(ctx, catalog.current(), List.of(), Exchange.JSON_OR_HTML);
    Description process = asked.description().in(exchange.snapshot().atlas());
    if (!exchange.answered()) {
      exchange.send(
          () -> ProcessJson.description(process, exchange),
          () -> ProcessPage.of(exchange, process));
    }
  }
}
