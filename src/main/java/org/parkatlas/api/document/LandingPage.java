package org.parkatlas.api.document;

import java.util.List;
import java.util.function.Predicate;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.html.Html;
import org.parkatlas.api.html.HtmlPage;
import org.parkatlas.catalog.Collection;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.Text;

/** The front door: what there is, a first call to copy, and the ways to everything else. */
final class LandingPage {
  private static final Predicate<String> DATA = "data"::equals;
  private static final Predicate<String> ANSWERS = "related"::equals;
  private static final Predicate<String> SERVICES = rel -> rel.startsWith("http");

  private final Exchange exchange;
  private final HtmlPage page;
  private final Html html;

  private LandingPage(Exchange exchange) {
    this.exchange = exchange;
    this.page = new HtmlPage(exchange, exchange.in(LandingResource.TITLE));
    this.html = page.html();
  }

  static HtmlPage of(Exchange exchange, List<LandingResource.Way> ways) {
    LandingPage landing = new LandingPage(exchange);
    landing.page.paragraph(exchange.in(exchange.snapshot().atlas().city().description()));
    landing.firstCall();
    landing.collections(Text.of("地图数据", "Map data"), true);
    landing.collections(Text.of("数据表", "Tables"), false);
    landing.html.open("div", "class", "columns");
    landing.ways(Text.of("现成的答案", "Ready answers"), ways, ANSWERS);
    landing.ways(Text.of("切片与计算", "Tiles and processes"), ways, SERVICES);
    landing.ways(Text.of("开发者", "For developers"), ways, DATA.or(ANSWERS).or(SERVICES).negate());
    landing.html.close("div");
    return landing.page;
  }

  private void firstCall() {
    String address = exchange.links().api() + "/collections/parks/items?limit=2";
    html.open("section", "class", "first-call");
    html.element("h2", exchange.in(Text.of("第一次调用", "A first call")));
    html.element(
        "p",
        exchange.in(
            Text.of(
                "无需注册和密钥。在终端运行下面一行，得到两个园区的 GeoJSON；QGIS、GDAL、OpenLayers 等按 OGC API – Features"
                    + " 连接下面的服务地址。",
                "No account, no key. Run this line in a terminal for two parks as GeoJSON; QGIS,"
                    + " GDAL, OpenLayers and others connect to the service address below as OGC"
                    + " API – Features.")));
    copyable("curl \"" + address + "\"");
    copyable(exchange.links().api());
    html.open("script", "type", "module", "src", "/js/api-copy.js").close("script");
    html.close("section");
  }

  /** The button is put in by the script: without it there is nothing to press. */
  private void copyable(String text) {
    String copy = exchange.in(Text.of("复制", "Copy"));
    String copied = exchange.in(Text.of("已复制", "Copied"));
    html.open("pre", "class", "copy", "data-copy", copy, "data-copied", copied);
    html.element("code", text, "tabindex", "0").close("pre");
  }

  private void collections(Text title, boolean shapes) {
    page.heading(title);
    html.open("ul", "class", "cards");
    for (Collection collection : exchange.snapshot().collections()) {
      CollectionDef def = collection.def();
      if (shapes == (def.geometry() != GeometryKind.NONE)) {
        html.open("li").open("a", "href", page.href("/api/collections/" + def.id()));
        html.element("strong", exchange.in(def.title()));
        String count = collection.size() + exchange.in(Text.of(" 条", " records"));
        html.element("span", count, "class", "tally").close("a");
        html.element("p", exchange.in(def.description())).close("li");
      }
    }
    html.close("ul");
  }

  private void ways(Text title, List<LandingResource.Way> ways, Predicate<String> group) {
    html.open("section").element("h2", exchange.in(title)).open("ul");
    for (LandingResource.Way way : ways) {
      if (group.test(way.rel())) {
        boolean hasPage = !way.mediaType().equals(OpenApiResource.MEDIA_TYPE);
        String address = hasPage ? page.href(way.path()) : way.path();
        html.open("li").link(address, exchange.in(way.title())).close("li");
      }
    }
    html.close("ul").close("section");
  }
}
