package org.parkatlas.api;

import org.parkatlas.model.Feature;
import org.parkatlas.model.Text;
import org.parkatlas.model.Unit;

/** Land efficiency as a page. */
final class EfficiencyPage {
  private static final Text TITLE = Text.of("土地产出效率", "Land efficiency");

  private EfficiencyPage() {}

  static HtmlPage of(Exchange exchange, Efficiency found) {
    HtmlPage page = new HtmlPage(exchange, exchange.in(TITLE));
    page.notice(Notices.ESTIMATED_SHAPES);
    page.paragraph(
        exchange.in(found.level().title())
            + " · "
            + (found.year() == null ? "–" : found.year())
            + " · "
            + exchange.in(found.basis().title()));
    Html html = page.html().open("div", "class", "wide").open("table").open("thead");
    head(html, exchange);
    html.close("thead").open("tbody");
    found.zones().forEach(zone -> row(html, zone));
    html.close("tbody").close("table").close("div");
    return page;
  }

  private static void head(Html html, Exchange exchange) {
    html.row(
        "th",
        exchange.in(Text.of("编号", "Id")),
        exchange.in(Text.of("名称", "Name")),
        exchange.in(Unit.YI_YUAN_PER_KM2.symbol()),
        exchange.in(Text.of("产值（元）", "Output (yuan)")),
        exchange.in(Text.of("面积（平方公里）", "Area (km²)")),
        exchange.in(Text.of("企业数", "Enterprises")),
        exchange.in(Text.of("无数据原因", "Why there is no figure")),
        exchange.in(Text.of("产值来源", "Source of the output")),
        exchange.in(Text.of("面积来源", "Source of the area")));
  }

  private static void row(Html html, Feature zone) {
    html.row(
        "td",
        zone.string("zoneId"),
        zone.string("name"),
        ItemsPage.shown(EfficiencyJson.yiYuanPerKm2(zone)),
        ItemsPage.shown(zone.value("outputYuan")),
        ItemsPage.shown(zone.value("areaKm2")),
        ItemsPage.shown(zone.value("enterprises")),
        ItemsPage.shown(zone.value("reason")),
        ItemsPage.shown(zone.value("numeratorSource")),
        ItemsPage.shown(zone.value("areaSource")));
  }
}
