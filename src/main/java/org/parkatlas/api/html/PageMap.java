package org.parkatlas.api.html;

import java.util.List;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.geo.Bbox;
import org.parkatlas.model.Feature;
import org.parkatlas.model.ProvenanceFields;
import org.parkatlas.model.Text;

/**
 * A small map on a page: an element that says which features to draw, which {@code js/api-map.js}
 * fills, and what its signs mean. Without JavaScript the page says so and the table stays.
 */
public final class PageMap {
  private static final String LEAFLET = "/webjars/leaflet/1.9.4/dist/";

  /** Stands in the page itself, as import maps must. */
  public static final String IMPORTS =
      "{\"imports\":{\"leaflet\":\"" + LEAFLET + "leaflet-src.esm.js\"}}";

  private static final Text MAP = Text.of("地图：", "Map: ");
  private static final Text NO_SCRIPT =
      Text.of(
          "地图需要 JavaScript；数据都在本页的表中。",
          "The map needs JavaScript; all data is in this page's tables.");
  private static final Text ESTIMATED = Text.of("估计范围", "estimated outline");
  private static final Text SYNTHETIC = Text.of("模拟数据", "synthetic");
  private static final Text PUBLISHED = Text.of("其他", "other");
  private static final Text EXTENT = Text.of("集合范围", "extent of the collection");
  private static final Text BASE =
      Text.of("底图为示意，非标准地图，无审图号", "Schematic base, not an official map");

  private final HtmlPage page;
  private final Exchange exchange;
  private final Html html;

  public PageMap(HtmlPage page, Exchange exchange) {
    this.page = page;
    this.exchange = exchange;
    this.html = page.html();
  }

  /**
   * @param title what the map shows
   * @param source path of the GeoJSON to draw
   * @param items path of the collection's features, which each shape leads to
   * @param shown the features drawn, for the legend
   */
  public void features(String title, String source, String items, List<Feature> shown) {
    start(title, "data-features", source, "data-items", items + "/", "data-query", page.href(""));
    legend(shown);
    end();
  }

  /** Only the box around a collection. */
  public void extent(String title, Bbox box) {
    String corners = box.west() + "," + box.south() + "," + box.east() + "," + box.north();
    start(title, "data-extent", corners);
    html.open("ul", "class", "legend");
    sign("extent", EXTENT);
    html.close("ul");
    end();
  }

  private void start(String title, String... what) {
    html.empty("link", "rel", "stylesheet", "href", LEAFLET + "leaflet.css");
    html.empty("link", "rel", "stylesheet", "href", "/css/map.css");
    html.empty("link", "rel", "stylesheet", "href", "/css/api-map.css");
    html.open("figure", "class", "map");
    String[] always = {
      "id", "map", "role", "region", "aria-label", exchange.in(MAP) + title, "data-lang", lang()
    };
    String[] all = new String[always.length + what.length];
    System.arraycopy(always, 0, all, 0, always.length);
    System.arraycopy(what, 0, all, always.length, what.length);
    html.open("div", all).element("noscript", exchange.in(NO_SCRIPT)).close("div");
    html.open("figcaption");
  }

  private String lang() {
    return exchange.lang().tag().substring(0, 2);
  }

  private void end() {
    html.element("span", exchange.in(BASE), "class", "credit").close("figcaption").close("figure");
    html.json("importmap", IMPORTS);
    html.open("script", "type", "module", "src", "/js/api-map.js").close("script");
  }

  private void legend(List<Feature> shown) {
    boolean synthetic = shown.stream().anyMatch(Notices::synthetic);
    boolean estimated = shown.stream().anyMatch(f -> !Notices.synthetic(f) && estimated(f));
    if (!synthetic && !estimated) {
      return;
    }
    html.open("ul", "class", "legend");
    if (estimated) {
      sign("estimated", ESTIMATED);
    }
    if (synthetic) {
      sign("synthetic", SYNTHETIC);
    }
    if (shown.stream().anyMatch(f -> !Notices.synthetic(f) && !estimated(f))) {
      sign("published", PUBLISHED);
    }
    html.close("ul");
  }

  private static boolean estimated(Feature feature) {
    return feature.value(ProvenanceFields.SHAPE_ACCURACY_M.name()) != null;
  }

  private void sign(String kind, Text words) {
    html.open("li").open("span", "class", "sign " + kind, "aria-hidden", "true").close("span");
    html.text(exchange.in(words)).close("li");
  }
}
