package org.parkatlas.api;

import java.util.List;
import org.parkatlas.catalog.FeatureIndex;
import org.parkatlas.catalog.Page;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.Text;

/** Features as a page: one table, one row each. */
final class ItemsPage {
  private ItemsPage() {}

  static HtmlPage of(Exchange exchange, FeatureIndex index, Page found) {
    CollectionDef def = index.def();
    HtmlPage page = new HtmlPage(exchange, exchange.in(def.title()));
    Notices.onShapes(index).ifPresent(page::notice);
    int shown = found.positions().length;
    page.paragraph(
        exchange.in(
            Text.of(
                "符合条件 " + found.numberMatched() + " 条，本页 " + shown + " 条。",
                found.numberMatched() + " match, " + shown + " on this page.")));
    next(page, exchange, found);
    table(page, exchange, index, found);
    next(page, exchange, found);
    return page;
  }

  private static void next(HtmlPage page, Exchange exchange, Page found) {
    found
        .next()
        .ifPresent(
            after ->
                page.html()
                    .open("p")
                    .link(
                        exchange.selfWith("after", after),
                        exchange.in(Text.of("下一页 ›", "Next page ›")))
                    .close("p"));
  }

  private static void table(HtmlPage page, Exchange exchange, FeatureIndex index, Page found) {
    List<FieldDef> fields = index.def().publicFields();
    Html html = page.html().open("div", "class", "wide").open("table").open("thead").open("tr");
    html.element("th", exchange.in(Text.of("编号", "Id")));
    fields.forEach(field -> html.element("th", exchange.in(titleWithUnit(field))));
    html.close("tr").close("thead").open("tbody");
    for (int position : found.positions()) {
      Feature feature = index.feature(position);
      String address = exchange.links().item(index.def(), feature.id());
      html.open("tr").open("td").link(page.href(address), feature.id()).close("td");
      fields.forEach(field -> cell(html, feature.value(field.name())));
      html.close("tr");
    }
    html.close("tbody").close("table").close("div");
  }

  static Text titleWithUnit(FieldDef field) {
    Text unit = field.unit().symbol();
    // A year is written as it is: “2020”, not “2020 years”.
    return unit.en().isEmpty() || field.temporal()
        ? field.title()
        : Text.of(
            field.title().zh() + "（" + unit.zh() + "）",
            field.title().en() + " (" + unit.en() + ")");
  }

  private static void cell(Html html, Object value) {
    if (value instanceof Number) {
      html.element("td", shown(value), "class", "number");
    } else {
      html.element("td", shown(value));
    }
  }

  /** A value as people read it; nothing for null. */
  static String shown(Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof List<?> list
        ? String.join("；", list.stream().map(String::valueOf).toList())
        : Numbers.shown(value);
  }
}
