package org.parkatlas.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.catalog.FeatureIndex;
import org.parkatlas.catalog.Page;
import org.parkatlas.catalog.Query;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.FieldDef;

/** {@code /api/indicators} and its like: all rows of a table of facts as plain objects. */
final class TableResource {
  static final List<Table> ALL =
      List.of(
          new Table(Atlas.INDICATORS, "indicators"),
          new Table(Atlas.INDUSTRIES_TABLE, "industries"),
          new Table(Atlas.POLICIES, "policies"),
          new Table(Atlas.GROWTH_TARGETS, "growthTargets"),
          new Table(Atlas.BASE_VALUES, "baseValues"),
          new Table(Atlas.PUBLISHED_FIGURES, "publishedFigures"));

  private final Catalog catalog;
  private final Table table;

  /**
   * @param member name of the array in the answer
   */
  record Table(CollectionDef def, String member) {
    String path() {
      return "/api/" + def.id();
    }

    List<String> parameters() {
      return def.queryables().stream().map(FieldDef::name).toList();
    }
  }

  TableResource(Catalog catalog, Table table) {
    this.catalog = catalog;
    this.table = table;
  }

  void answer(Context ctx) throws IOException {
    Snapshot snapshot = catalog.current();
    FeatureIndex index = snapshot.collection(table.def.id());
    Exchange exchange = Exchange.of(ctx, snapshot, table.parameters(), Exchange.JSON_OR_HTML);
    Query query = Query.all().withEquals(exchange.params().equalTo(table.def.queryables()));
    if (!exchange.answered()) {
      Page page = index.query(query);
      exchange.send(
          () -> document(exchange, index, page),
          () -> ItemsPage.table(exchange, index, page, table.parameters()));
    }
  }

  private ObjectNode document(Exchange exchange, FeatureIndex index, Page page) {
    ObjectNode document = Json.object();
    ArrayNode rows = document.putArray(table.member);
    for (int position : page.positions()) {
      ObjectNode row = rows.addObject().put("id", index.feature(position).id());
      Json.putFields(row, index.feature(position));
    }
    document.put("numberMatched", page.numberMatched());
    document.set("links", exchange.selfLinks(Exchange.JSON_OR_HTML));
    return document;
  }
}
