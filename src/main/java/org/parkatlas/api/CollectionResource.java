package org.parkatlas.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.catalog.FeatureIndex;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.Text;

/** {@code /api/collections/{id}}: one collection. */
final class CollectionResource {
  private final Catalog catalog;

  CollectionResource(Catalog catalog) {
    this.catalog = catalog;
  }

  void answer(Context ctx) throws IOException {
    Snapshot snapshot = catalog.current();
    FeatureIndex index = snapshot.collection(ctx.pathParam("collection"));
    Exchange exchange = Exchange.of(ctx, snapshot, List.of(), Exchange.JSON_OR_HTML);
    if (!exchange.unchanged()) {
      exchange.send(() -> CollectionJson.of(index, exchange.links()), () -> page(exchange, index));
    }
  }

  private static HtmlPage page(Exchange exchange, FeatureIndex index) {
    CollectionDef def = index.def();
    HtmlPage page = new HtmlPage(exchange, exchange.in(def.title()));
    page.paragraph(exchange.in(def.description()));
    Notices.onShapes(index).ifPresent(page::notice);
    page.html().open("ul");
    link(page, exchange.links().items(def), exchange.in(Text.of("要素", "Features")));
    link(page, exchange.links().collection(def) + "/schema", "JSON Schema");
    link(page, exchange.links().collection(def) + "/queryables", "Queryables");
    page.html().close("ul");
    page.heading(Text.of("字段", "Fields"));
    fields(page.html(), exchange, def.publicFields());
    return page;
  }

  private static void link(HtmlPage page, String address, String text) {
    page.html().open("li").link(page.href(address), text).close("li");
  }

  /** A table of fields: name, title, type, unit, allowed values. */
  static void fields(Html html, Exchange exchange, List<FieldDef> fields) {
    html.open("table").open("thead");
    html.row(
        "th",
        exchange.in(Text.of("名称", "Name")),
        exchange.in(Text.of("含义", "Meaning")),
        exchange.in(Text.of("类型", "Type")),
        exchange.in(Text.of("单位", "Unit")),
        exchange.in(Text.of("取值", "Values")));
    html.close("thead").open("tbody");
    for (FieldDef field : fields) {
      html.row(
          "td",
          field.name(),
          exchange.in(field.title()),
          Schemas.type(field),
          exchange.in(field.unit().symbol()),
          String.join(" ", field.values()));
    }
    html.close("tbody").close("table");
  }
}
