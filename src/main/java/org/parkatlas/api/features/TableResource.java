package org.parkatlas.api.features;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.Page;
import org.parkatlas.catalog.Query;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.Reader;
import org.parkatlas.model.Role;

/** {@code /api/indicators} and its like: all rows of a table of facts as plain objects. */
public final class TableResource {
  private final Catalog catalog;

  public TableResource(Catalog catalog) {
    this.catalog = catalog;
  }

  /** What has no shape and is there to be looked up. */
  public static List<CollectionDef> tables(Atlas atlas) {
    return atlas.in(Role.REFERENCE).stream()
        .filter(def -> def.isPublic() && def.geometry() == GeometryKind.NONE)
        .toList();
  }

  /** Name of the array in the answer: {@code growth-targets} is {@code growthTargets}. */
  public static String member(CollectionDef def) {
    StringBuilder name = new StringBuilder();
    for (String word : def.id().split("-")) {
      name.append(
          name.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return name.toString();
  }

  static List<String> parameters(CollectionDef def) {
    return def.queryables().stream().map(FieldDef::name).toList();
  }

  public void answer(Context ctx) throws IOException {
    Snapshot snapshot = catalog.current();
    CollectionDef def =
        tables(snapshot.atlas()).stream()
            .filter(table -> table.id().equals(ctx.pathParam("table")))
            .findFirst()
            .orElseThrow(NotFoundResponse::new);
    Collection collection = snapshot.collection(def.id());
    Exchange exchange = Exchange.of(ctx, snapshot, parameters(def), Exchange.JSON_OR_HTML);
    Query query = Query.all().withEquals(exchange.params().equalTo(def.queryables()));
    if (!exchange.answered()) {
      Page page = collection.query(query, Reader.PUBLIC);
      exchange.send(
          () -> document(exchange, collection, page),
          () -> ItemsPage.table(exchange, collection, page, parameters(def)));
    }
  }

  private static ObjectNode document(Exchange exchange, Collection collection, Page page) {
    ObjectNode document = Json.object();
    ArrayNode rows = document.putArray(member(collection.def()));
    for (Feature feature : page.features()) {
      Json.putFields(rows.addObject().put("id", feature.id()), feature);
    }
    document.put("numberMatched", page.numberMatched());
    document.set("links", exchange.selfLinks(Exchange.JSON_OR_HTML));
    return document;
  }
}
