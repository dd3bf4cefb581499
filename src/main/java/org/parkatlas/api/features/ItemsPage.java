package org.parkatlas.api.features;

import java.util.List;
import java.util.Optional;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.exchange.WebPage;
import org.parkatlas.api.html.FormatLink;
import org.parkatlas.api.html.Notices;
import org.parkatlas.api.html.PageAddress;
import org.parkatlas.api.html.PageLink;
import org.parkatlas.api.html.PageMap;
import org.parkatlas.api.html.TemplatePage;
import org.parkatlas.api.params.ItemQuery;
import org.parkatlas.api.params.ViewParam;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.Page;
import org.parkatlas.catalog.View;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.Text;

/**
 * Features as a page: filters, a map of this page's features, and a table with one row each.
 *
 * @param notice on the shapes, or null
 * @param matched features that the conditions hold for, on all pages
 * @param sizes how many features a page may have; none where the address has no limit
 */
record ItemsPage(
    Text description,
    String notice,
    ItemFilters filters,
    Optional<PageMap> map,
    long matched,
    List<PageLink> sizes,
    Pager pager,
    ItemsTable table,
    List<FormatLink> formats) {
  private static final List<Integer> SIZES = List.of(10, 50, 100, 1000);

  /**
   * The ways to other pages; a cursor leads on only, so the way back is to the first page.
   *
   * @param first null on the first page
   * @param next null on the last page
   */
  record Pager(String first, String next) {
    static Pager of(PageAddress address, Page found) {
      Exchange exchange = address.exchange();
      boolean later = exchange.params().text("after").isPresent();
      String next = found.next().map(after -> exchange.selfWith("after", after)).orElse(null);
      return new Pager(later ? address.first() : null, next);
    }
  }

  static WebPage of(Exchange exchange, Collection collection, Page found) {
    String title = exchange.in(collection.def().title());
    String features = title + exchange.in(Text.of(" · 要素", " · features"));
    PageAddress address = new PageAddress(exchange, ItemsResource.known(collection.def()));
    ItemsPage view = view(address, collection, found, ItemsResource.FORMATS);
    return TemplatePage.of(exchange, features, "features/items", view);
  }

  /**
   * The same for an address with fewer parameters.
   *
   * @param known its parameters
   */
  static WebPage table(Exchange exchange, Collection collection, Page found, List<String> known) {
    PageAddress address = new PageAddress(exchange, known);
    ItemsPage view = view(address, collection, found, Exchange.JSON_OR_HTML);
    return TemplatePage.of(exchange, exchange.in(collection.def().title()), "features/items", view);
  }

  private static ItemsPage view(
      PageAddress address, Collection collection, Page found, List<Format> formats) {
    Exchange exchange = address.exchange();
    CollectionDef def = collection.def();
    View view = ViewParam.of(exchange, def);
    ItemsTable table = ItemsTable.of(address, def, view.fields(), found.features());
    return new ItemsPage(
        def.description(),
        Notices.onShapes(collection).map(exchange::in).orElse(null),
        ItemFilters.of(address, collection),
        view.shapes() ? map(address, table) : Optional.empty(),
        found.numberMatched(),
        address.knows("limit") ? sizes(address) : List.of(),
        Pager.of(address, found),
        table,
        FormatLink.all(exchange, formats));
  }

  private static Optional<PageMap> map(PageAddress address, ItemsTable table) {
    if (table.def().geometry() == GeometryKind.NONE) {
      return Optional.empty();
    }
    String items = "/api/collections/" + table.def().id() + "/items";
    return Optional.of(
        PageMap.features(table.def().title(), address.geoJson(), items, table.rows()));
  }

  private static List<PageLink> sizes(PageAddress address) {
    String now = address.exchange().params().text("limit").orElse("" + ItemQuery.DEFAULT_LIMIT);
    return SIZES.stream().map(String::valueOf).map(size -> size(address, size, now)).toList();
  }

  private static PageLink size(PageAddress address, String size, String now) {
    return new PageLink(size.equals(now) ? null : address.with("limit", size), size);
  }
}
