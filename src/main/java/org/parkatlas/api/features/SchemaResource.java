package org.parkatlas.api.features;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.api.html.TemplatePage;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.Text;

/** {@code /api/collections/{id}/schema}, {@code …/queryables} and {@code …/sortables}. */
public final class SchemaResource {
  private static final List<Format> FORMATS = List.of(Format.SCHEMA, Format.HTML);

  private final Catalog catalog;

  public SchemaResource(Catalog catalog) {
    this.catalog = catalog;
  }

  public void schema(Context ctx) throws IOException {
    Exchange exchange = exchange(ctx);
    CollectionDef def = def(exchange);
    ObjectNode schema = Schemas.features(def, exchange.links().at(ctx.path()));
    answer(exchange, schema, Text.of("字段结构", "Schema"), def.publicFields());
  }

  public void queryables(Context ctx) throws IOException {
    Exchange exchange = exchange(ctx);
    CollectionDef def = def(exchange);
    ObjectNode schema = Schemas.queryables(def, exchange.links().at(ctx.path()));
    answer(exchange, schema, Text.of("可筛选字段", "Queryables"), def.queryables());
  }

  public void sortables(Context ctx) throws IOException {
    Exchange exchange = exchange(ctx);
    CollectionDef def = def(exchange);
    ObjectNode schema = Schemas.sortables(def, exchange.links().at(ctx.path()));
    answer(exchange, schema, Text.of("可排序字段", "Sortables"), def.sortables());
  }

  private Exchange exchange(Context ctx) {
    Snapshot snapshot = catalog.current();
    return Exchange.of(ctx, snapshot, List.of(), FORMATS)
        .about(snapshot.collection(ctx.pathParam("collection")));
  }

  private static CollectionDef def(Exchange exchange) {
    return exchange.snapshot().collection(exchange.ctx().pathParam("collection")).def();
  }

  private static void answer(Exchange exchange, ObjectNode schema, Text what, List<FieldDef> fields)
      throws IOException {
    if (exchange.answered()) {
      return;
    }
    if (exchange.format() == Format.HTML) {
      String title = exchange.in(def(exchange).title()) + " · " + exchange.in(what);
      exchange.send(TemplatePage.of(exchange, title, "features/schema", fields));
    } else {
      exchange.send(Format.SCHEMA.contentType(), Json.bytes(schema));
    }
  }
}
