package org.parkatlas.api.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.api.exchange.WebPage;
import org.parkatlas.api.html.DocumentResource;
import org.parkatlas.api.html.PageFrame;
import org.parkatlas.api.html.TemplatePage;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.cql2.FilterFunction;
import org.parkatlas.cql2.Functions;
import org.parkatlas.model.Text;

/** {@code /api/functions}: what filters may call (OGC API – Features, Part 3). */
public final class FunctionsResource {
  static final Text TITLE = Text.of("条件可用的函数", "Functions for filters");

  private FunctionsResource() {}

  public static DocumentResource of(Catalog catalog) {
    return new DocumentResource(catalog, FunctionsResource::document, FunctionsResource::page);
  }

  private static ObjectNode document(Exchange exchange) {
    ObjectNode document = Json.object();
    ArrayNode functions = document.putArray("functions");
    Functions.all().forEach(function -> functions.add(json(function)));
    document.set("links", exchange.selfLinks(Exchange.JSON_OR_HTML));
    return document;
  }

  private static ObjectNode json(FilterFunction function) {
    ObjectNode json = Json.object().put("name", function.name());
    json.put("description", function.title().zh() + " " + function.title().en());
    json.putArray("returns").add(function.returns().code());
    ArrayNode arguments = json.putArray("arguments");
    for (FilterFunction.Argument argument : function.arguments()) {
      ObjectNode entry = Json.put(arguments.addObject(), "title", argument.title());
      entry.putArray("type").add(argument.type().code());
    }
    return json;
  }

  private static WebPage page(Exchange exchange) {
    return TemplatePage.of(exchange, exchange.in(TITLE), "document/functions", Functions.all());
  }

  /** As a filter calls it, with what each argument is. */
  static String call(PageFrame page, FilterFunction function) {
    return function.arguments().stream()
        .map(argument -> page.in(argument.title()))
        .collect(Collectors.joining(", ", function.name() + "(", ")"));
  }
}
