package org.parkatlas.api.document;

import java.util.List;
import java.util.function.Predicate;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.WebPage;
import org.parkatlas.api.html.PageLink;
import org.parkatlas.api.html.TemplatePage;
import org.parkatlas.catalog.Collection;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.Text;

/**
 * The front door: what there is, a first call to copy, and the ways to everything else.
 *
 * @param api the address that clients connect to
 * @param maps collections with shapes
 * @param tables collections without
 */
record LandingPage(
    Text description,
    String api,
    List<Collection> maps,
    List<Collection> tables,
    List<PageLink> answers,
    List<PageLink> services,
    List<PageLink> others) {
  private static final Predicate<String> DATA = "data"::equals;
  private static final Predicate<String> ANSWERS = "related"::equals;
  private static final Predicate<String> SERVICES = rel -> rel.startsWith("http");

  static WebPage of(Exchange exchange, List<LandingResource.Way> ways) {
    LandingPage view =
        new LandingPage(
            exchange.snapshot().atlas().city().description(),
            exchange.links().api(),
            collections(exchange, true),
            collections(exchange, false),
            links(exchange, ways, ANSWERS),
            links(exchange, ways, SERVICES),
            links(exchange, ways, DATA.or(ANSWERS).or(SERVICES).negate()));
    return TemplatePage.of(exchange, exchange.in(LandingResource.TITLE), "document/landing", view);
  }

  private static List<Collection> collections(Exchange exchange, boolean shapes) {
    return exchange.snapshot().collections().stream()
        .filter(collection -> shapes == (collection.def().geometry() != GeometryKind.NONE))
        .toList();
  }

  private static List<PageLink> links(
      Exchange exchange, List<LandingResource.Way> ways, Predicate<String> group) {
    return ways.stream()
        .filter(way -> group.test(way.rel()))
        .map(way -> new PageLink(address(exchange, way), exchange.in(way.title())))
        .toList();
  }

  private static String address(Exchange exchange, LandingResource.Way way) {
    boolean hasPage = !way.mediaType().equals(OpenApiResource.MEDIA_TYPE);
    return hasPage ? PageLink.address(exchange, way.path()) : way.path();
  }
}
