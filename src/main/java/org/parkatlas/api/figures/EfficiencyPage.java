package org.parkatlas.api.figures;

import java.util.Optional;
import org.parkatlas.analysis.ZoneFigures;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.html.Html;
import org.parkatlas.api.html.HtmlPage;
import org.parkatlas.api.html.Notices;
import org.parkatlas.api.html.PlainText;
import org.parkatlas.model.Basis;
import org.parkatlas.model.Lang;
import org.parkatlas.model.Level;
import org.parkatlas.model.Measure;
import org.parkatlas.model.Text;
import org.parkatlas.model.Unit;

/** Land efficiency as a page. */
final class EfficiencyPage {
  private static final Text TITLE = Text.of("土地产出效率", "Land efficiency");

  private EfficiencyPage() {}

  static HtmlPage of(Exchange exchange, Efficiency found) {
    HtmlPage page = new HtmlPage(exchange, exchange.in(TITLE));
    page.notice(Notices.ESTIMATED_SHAPES);
    choices(page, exchange, found);
    Html html = page.html().open("div", "class", "wide").open("table").open("thead");
    head(html, exchange, found);
    html.close("thead").open("tbody");
    found.measure().ifPresent(m -> found.zones().forEach(zone -> row(html, zone, m)));
    html.close("tbody").close("table").close("div");
    return page;
  }

  /** The level, year and basis shown, and links to the others. */
  private static void choices(HtmlPage page, Exchange exchange, Efficiency found) {
    Html html = page.html().open("ul", "class", "choices").open("li");
    for (Level level : exchange.snapshot().atlas().levels()) {
      String title = exchange.in(level.title());
      // Another level may have other years.
      String query = query(level, null, found.basis(), found.measure());
      choice(html, exchange, query, title, level.equals(found.level()));
    }
    html.close("li").open("li");
    for (Integer year : found.years()) {
      String address = query(found.level(), year, found.basis(), found.measure());
      choice(html, exchange, address, year.toString(), year.equals(found.year()));
    }
    html.close("li").open("li");
    for (Basis basis : Basis.values()) {
      String address = query(found.level(), found.year(), basis, found.measure());
      choice(html, exchange, address, exchange.in(basis.title()), basis == found.basis());
    }
    html.close("li").open("li");
    for (Measure measure : exchange.snapshot().atlas().measures()) {
      Optional<Measure> one = Optional.of(measure);
      String address = query(found.level(), found.year(), found.basis(), one);
      choice(
          html,
          exchange,
          address,
          exchange.in(measure.field().title()),
          one.equals(found.measure()));
    }
    html.close("li").close("ul");
  }

  private static String query(Level level, Integer year, Basis basis, Optional<Measure> measure) {
    return "?level="
        + level.code()
        + "&basis="
        + basis.code()
        + measure.filter(m -> !m.main()).map(m -> "&measure=" + m.code()).orElse("")
        + (year == null ? "" : "&year=" + year);
  }

  private static void choice(
      Html html, Exchange exchange, String query, String title, boolean chosen) {
    if (chosen) {
      html.element("strong", title);
    } else {
      String lang = exchange.lang() == Lang.EN ? "&lang=en" : "";
      html.link("/api/efficiency" + query + "&f=html" + lang, title);
    }
  }

  private static void head(Html html, Exchange exchange, Efficiency found) {
    html.row(
        "th",
        exchange.in(Text.of("编号", "Id")),
        exchange.in(Text.of("名称", "Name")),
        exchange.in(perKm2(found)),
        exchange.in(sum(found)),
        exchange.in(Text.of("面积（平方公里）", "Area (km²)")),
        exchange.in(Text.of("企业数", "Enterprises")),
        exchange.in(Text.of("无数据原因", "Why there is no figure")),
        exchange.in(Text.of("产值来源", "Source of the output")),
        exchange.in(Text.of("面积来源", "Source of the area")));
  }

  /** Money in the unit that officials read, all else in its own. */
  private static Text perKm2(Efficiency found) {
    if (found.measure().map(Measure::isMoney).orElse(true)) {
      return Unit.YI_YUAN_PER_KM2.symbol();
    }
    Text unit = found.measure().orElseThrow().sumUnit().symbol();
    return Text.of(unit.zh() + "/平方公里", unit.en() + "/km²");
  }

  private static Text sum(Efficiency found) {
    return found
        .measure()
        .map(
            m ->
                Text.of(
                    m.field().title().zh() + "（" + m.sumUnit().symbol().zh() + "）",
                    m.field().title().en() + " (" + m.sumUnit().symbol().en() + ")"))
        .orElse(Text.of("产值", "Output"));
  }

  private static void row(Html html, ZoneFigures zone, Measure measure) {
    html.row(
        "td",
        zone.zoneId(),
        zone.name(),
        PlainText.of(EfficiencyJson.readable(zone, measure)),
        PlainText.of(zone.sum(measure)),
        PlainText.of(zone.areaKm2()),
        PlainText.of(zone.units()),
        PlainText.of(zone.reason(measure)),
        PlainText.of(zone.numeratorSource()),
        PlainText.of(zone.areaSource()));
  }
}
