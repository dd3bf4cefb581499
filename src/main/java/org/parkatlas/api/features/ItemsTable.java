package org.parkatlas.api.features;

import java.util.List;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Links;
import org.parkatlas.api.html.Html;
import org.parkatlas.api.html.HtmlPage;
import org.parkatlas.api.html.PageAddress;
import org.parkatlas.api.html.ReadableValue;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.Text;

/** One row for each feature, a column for each field; heads sort where the address can sort. */
final class ItemsTable {
  private static final String SORT = "sortby";

  private final Html html;
  private final HtmlPage page;
  private final Exchange exchange;
  private final PageAddress address;
  private final CollectionDef def;

  ItemsTable(HtmlPage page, Exchange exchange, PageAddress address, CollectionDef def) {
    this.html = page.html();
    this.page = page;
    this.exchange = exchange;
    this.address = address;
    this.def = def;
  }

  void write(List<Feature> features, List<FieldDef> fields) {
    String name = exchange.in(Text.of("要素表", "Table of features"));
    // Wider than most screens: it scrolls by itself, also with the keyboard.
    html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", name);
    html.open("table", "class", "items").open("thead").open("tr");
    html.element("th", exchange.in(Text.of("编号", "Id")), "scope", "col");
    fields.forEach(this::head);
    html.close("tr").close("thead").open("tbody");
    for (Feature feature : features) {
      String item = "/api/collections/" + def.id() + "/items/" + Links.encode(feature.id());
      html.open("tr", "data-id", feature.id()).open("th", "scope", "row");
      html.link(page.href(item), feature.id()).close("th");
      fields.forEach(field -> cell(field, feature.value(field.name())));
      html.close("tr");
    }
    html.close("tbody").close("table").close("div");
  }

  private void head(FieldDef field) {
    String title = exchange.in(ReadableValue.title(field));
    boolean sorts = address.knows(SORT) && def.sortables().contains(field);
    String order = sorts ? order(field) : "none";
    html.open("th", "scope", "col", "title", field.name(), "aria-sort", order);
    if (sorts) {
      String next = order.equals("ascending") ? "-" + field.name() : field.name();
      html.link(address.with(SORT, next), title);
    } else {
      html.text(title);
    }
    html.close("th");
  }

  private String order(FieldDef field) {
    String sort = exchange.params().text(SORT).orElse("");
    if (sort.equals("-" + field.name())) {
      return "descending";
    }
    return sort.equals(field.name()) || sort.equals("+" + field.name()) ? "ascending" : "none";
  }

  private void cell(FieldDef field, Object value) {
    String text = ReadableValue.of(field, value, exchange.lang());
    if (ReadableValue.isNumber(field)) {
      html.element("td", text, "class", "number");
    } else {
      html.open("td").element("div", text).close("td");
    }
  }
}
