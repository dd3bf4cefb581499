package org.parkatlas.api.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.catalog.Collection;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Text;

/** The way down to a page, from its address. */
final class Crumbs {
  private static final Text COLLECTIONS = Text.of("数据集合", "Collections");
  private static final Text ITEMS = Text.of("要素", "Features");

  private record Crumb(String path, String text) {}

  private Crumbs() {}

  /** Links to what stands above the page, and its own name. Nothing on the root of the API. */
  static void write(HtmlPage page, Exchange exchange, String title) {
    List<Crumb> above = above(exchange);
    if (above.isEmpty()) {
      return;
    }
    String label = exchange.in(Text.of("所在位置", "You are here"));
    Html html = page.html().open("nav", "class", "crumbs", "aria-label", label);
    for (Crumb crumb : above) {
      html.link(page.href(crumb.path), crumb.text).element("span", "›", "aria-hidden", "true");
    }
    html.element("span", title, "aria-current", "page").close("nav");
  }

  private static List<Crumb> above(Exchange exchange) {
    String[] parts = exchange.ctx().path().split("/");
    List<Crumb> crumbs = new ArrayList<>();
    if (parts.length > 2) {
      crumbs.add(new Crumb("/api", "API"));
    }
    if (parts.length > 3 && parts[2].equals("collections")) {
      crumbs.add(new Crumb("/api/collections", exchange.in(COLLECTIONS)));
      def(exchange, parts[3]).ifPresent(def -> below(exchange, def, parts.length, crumbs));
    }
    return crumbs;
  }

  private static void below(Exchange exchange, CollectionDef def, int depth, List<Crumb> crumbs) {
    String path = "/api/collections/" + def.id();
    if (depth > 4) {
      crumbs.add(new Crumb(path, exchange.in(def.title())));
    }
    if (depth > 5 && exchange.ctx().path().startsWith(path + "/items/")) {
      crumbs.add(new Crumb(path + "/items", exchange.in(ITEMS)));
    }
  }

  private static Optional<CollectionDef> def(Exchange exchange, String id) {
    return exchange.snapshot().collections().stream()
        .map(Collection::def)
        .filter(def -> def.id().equals(id))
        .findFirst();
  }
}
