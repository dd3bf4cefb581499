package org.parkatlas.api.html;

import java.nio.charset.StandardCharsets;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.WebPage;
import org.parkatlas.model.Lang;
import org.parkatlas.model.Text;

/** A page of the API: the frame around what a resource writes. It is whole without JavaScript. */
public final class HtmlPage implements WebPage {
  private static final Text PRODUCT = Text.of("产业地图 ParkAtlas", "ParkAtlas 产业地图");
  private static final Text DATA = Text.of("数据", "Data");
  private static final Text DOCS = Text.of("接口说明", "Docs");
  private static final Text GUIDE = Text.of("开发指南", "Guide");
  private static final Text DISCLAIMER =
      Text.of(
          "图形为示意或估计范围，非标准地图，无审图号，不是法定边界。各条数据的来源、年份与可信程度见其属性。",
          "Shapes are schematic or estimated, not an official map and no legal boundary. Each record"
              + " tells its source, year and quality.");

  private final Exchange exchange;
  private final Html html = new Html();

  public HtmlPage(Exchange exchange, String title) {
    this.exchange = exchange;
    html.open("html", "lang", exchange.lang().tag()).open("head").empty("meta", "charset", "utf-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.element("title", title + " · " + exchange.in(PRODUCT));
    html.empty("link", "rel", "icon", "href", "/img/icon.svg", "type", "image/svg+xml");
    html.empty("link", "rel", "stylesheet", "href", "/css/api.css");
    html.empty("link", "rel", "stylesheet", "href", "/css/api-pages.css")
        .close("head")
        .open("body");
    header();
    if (exchange.snapshot().synthetic()) {
      html.element("p", exchange.in(Notices.SYNTHETIC), "class", "demo", "role", "note");
    }
    html.open("main");
    Crumbs.write(this, exchange, title);
    html.element("h1", title);
  }

  private void header() {
    html.open("header").open("nav", "aria-label", exchange.in(PRODUCT));
    html.open("a", "class", "brand", "href", "/");
    html.empty("img", "src", "/img/icon.svg", "alt", "", "width", "26", "height", "26");
    html.text(exchange.in(PRODUCT)).close("a").link(href("/api"), "API");
    html.link(href("/api/collections"), exchange.in(DATA));
    html.link(href("/api/guide"), exchange.in(GUIDE));
    html.link(href("/api/docs"), exchange.in(DOCS)).close("nav").open("nav", "class", "other");
    html.link(exchange.selfWith("f", "json"), "JSON");
    if (exchange.lang() == Lang.ZH) {
      html.element("a", "English", "href", exchange.selfWith("lang", "en"), "lang", "en");
    } else {
      html.element("a", "中文", "href", exchange.selfWith("lang", "zh"), "lang", "zh-CN");
    }
    html.close("nav").close("header");
  }

  /** The same address, in the language that was asked for by parameter. */
  public String href(String address) {
    return exchange.params().text("lang").map(lang -> address + "?lang=" + lang).orElse(address);
  }

  /** Where the resource writes its part. */
  public Html html() {
    return html;
  }

  public HtmlPage notice(Text text) {
    html.element("p", exchange.in(text), "class", "notice", "role", "note");
    return this;
  }

  public HtmlPage paragraph(String text) {
    html.element("p", text);
    return this;
  }

  public HtmlPage heading(Text text) {
    html.element("h2", exchange.in(text));
    return this;
  }

  @Override
  public byte[] bytes() {
    html.close("main").open("footer").element("p", exchange.in(DISCLAIMER)).close("footer");
    html.close("body").close("html");
    return ("<!doctype html>\n" + html).getBytes(StandardCharsets.UTF_8);
  }
}
