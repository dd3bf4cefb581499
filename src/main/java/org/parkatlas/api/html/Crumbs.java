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

  private Crumbs() {}

  /** Links to what stands above the page; none on the root of the API. */
  static List<PageLink> above(PageFrame page) {
    String[] parts = page.exchange().ctx().path().split("/");
    List<PageLink> crumbs = new ArrayList<>();
    if (parts.length > 2) {
      crumbs.add(new PageLink(page.href("/api"), "API"));
    }
    if (parts.length > 3 && parts[2].equals("collections")) {
      crumbs.add(new PageLink(page.href("/api/collections"), page.in(COLLECTIONS)));
      def(page.exchange(), parts[3]).ifPresent(def -> below(page, def, parts.length, crumbs));
    }
    return crumbs;
  }

  private static void below(PageFrame page, CollectionDef def, int depth, List<PageLink> crumbs) {
    String path = "/api/collections/" + def.id();
    if (depth > 4) {
      crumbs.add(new PageLink(page.href(path), page.in(def.title())));
    }
    if (depth > 5 && page.exchange().ctx().path().startsWith(path + "/items/")) {
      crumbs.add(new PageLink(page.href(path + "/items"), page.in(ITEMS)));
    }
  }

  private static Optional<CollectionDef> def(Exchange exchange, String id) {
    return exchange.snapshot().collections().stream()
        .map(Collection::def)
        .filter(def -> def.id().equals(id))
        .findFirst();
  }
}
