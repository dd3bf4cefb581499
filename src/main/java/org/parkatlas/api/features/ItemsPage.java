package org.parkatlas.api.features;

import java.util.List;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.html.FormatLinks;
import org.parkatlas.api.html.Html;
import org.parkatlas.api.html.HtmlPage;
import org.parkatlas.api.html.Notices;
import org.parkatlas.api.html.PageAddress;
import org.parkatlas.api.html.PageMap;
import org.parkatlas.api.params.ItemQuery;
import org.parkatlas.api.params.ViewParam;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.Page;
import org.parkatlas.catalog.View;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.Text;

/** Features as a page: filters, a map of this page's features, and a table with one row each. */
public final class ItemsPage {
  private static final List<Integer> SIZES = List.of(10, 50, 100, 1000);
  private static final Text FORMATS = Text.of("本页的其他格式：", "This page as: ");

  private final Exchange exchange;
  private final Collection collection;
  private final Page found;
  private final PageAddress address;
  private final HtmlPage page;
  private final Html html;

  private ItemsPage(
      Exchange exchange, Collection collection, Page found, List<String> known, Text title) {
    this.exchange = exchange;
    this.collection = collection;
    this.found = found;
    this.address = new PageAddress(exchange, known);
    this.page = new HtmlPage(exchange, exchange.in(title));
    this.html = page.html();
  }

  static HtmlPage of(Exchange exchange, Collection collection, Page found) {
    Text title = collection.def().title();
    Text features = Text.of(title.zh() + " · 要素", title.en() + " · features");
    List<String> known = ItemsResource.known(collection.def());
    ItemsPage items = new ItemsPage(exchange, collection, found, known, features);
    items.write(ItemsResource.FORMATS);
    return items.page;
  }

  /**
   * The same for an address with fewer parameters.
   *
   * @param known its parameters
   */
  static HtmlPage table(Exchange exchange, Collection collection, Page found, List<String> known) {
    ItemsPage items = new ItemsPage(exchange, collection, found, known, collection.def().title());
    items.write(Exchange.JSON_OR_HTML);
    return items.page;
  }

  private void write(List<Format> formats) {
    page.paragraph(exchange.in(collection.def().description()));
    Notices.onShapes(collection).ifPresent(page::notice);
    List<Feature> shown = found.features();
    View view = ViewParam.of(exchange, collection.def());
    html.open("div", "class", "overview");
    new ItemFilters(page, exchange, address, collection).write();
    map(shown, view);
    html.close("div");
    count(shown.size());
    new ItemsTable(page, exchange, address, collection.def()).write(shown, view.fields());
    pager();
    FormatLinks.write(html, exchange, exchange.in(FORMATS), formats);
  }

  private void map(List<Feature> shown, View view) {
    CollectionDef def = collection.def();
    if (def.geometry() != GeometryKind.NONE && view.shapes()) {
      String items = "/api/collections/" + def.id() + "/items";
      new PageMap(page, exchange)
          .features(exchange.in(def.title()), address.geoJson(), items, shown);
    }
  }

  private void count(int shown) {
    html.open("div", "class", "count").open("p").open("strong");
    html.text(
        exchange.in(
            Text.of(
                "共 " + found.numberMatched() + " 条，本页 " + shown + " 条",
                found.numberMatched() + " match, " + shown + " on this page")));
    html.close("strong").close("p");
    if (address.knows("limit")) {
      sizes();
    }
    pager();
    html.close("div");
  }

  private void sizes() {
    String now = exchange.params().text("limit").orElse("" + ItemQuery.DEFAULT_LIMIT);
    html.open("p").text(exchange.in(Text.of("每页", "Per page")));
    for (Integer size : SIZES) {
      if (now.equals(size.toString())) {
        html.element("strong", now);
      } else {
        html.link(address.with("limit", size.toString()), size.toString());
      }
    }
    html.close("p");
  }

  /** A cursor leads on only, so the way back is to the first page. */
  private void pager() {
    boolean later = exchange.params().text("after").isPresent();
    if (!later && found.next().isEmpty()) {
      return;
    }
    html.open("p", "class", "pager");
    if (later) {
      html.element(
          "a",
          exchange.in(Text.of("‹ 回到首页", "‹ First page")),
          "href",
          address.first(),
          "rel",
          "first");
    }
    found.next().ifPresent(this::next);
    html.close("p");
  }

  private void next(String after) {
    String words = exchange.in(Text.of("下一页 ›", "Next page ›"));
    html.element("a", words, "href", exchange.selfWith("after", after), "rel", "next");
  }
}
