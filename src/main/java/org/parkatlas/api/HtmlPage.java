package org.parkatlas.api;

import java.nio.charset.StandardCharsets;
import org.parkatlas.model.Lang;
import org.parkatlas.model.Text;

/** A plain page of the API: the frame around what a resource writes. */
final class HtmlPage {
  private static final Text PRODUCT = Text.of("产业地图 ParkAtlas", "ParkAtlas 产业地图");
  private static final Text DATA = Text.of("数据", "Data");

  private final Exchange exchange;
  private final Html html = new Html();

  HtmlPage(Exchange exchange, String title) {
    this.exchange = exchange;
    html.open("html", "lang", exchange.lang().tag()).open("head").open("meta", "charset", "utf-8");
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.element("title", title + " · " + exchange.in(PRODUCT));
    html.open("link", "rel", "stylesheet", "href", "/css/api.css").close("head").open("body");
    header();
    html.open("main").element("h1", title);
    if (exchange.snapshot().synthetic()) {
      notice(Notices.SYNTHETIC);
    }
  }

  private void header() {
    html.open("header").open("nav").link("/", exchange.in(PRODUCT)).link(href("/api"), "API");
    html.link(href("/api/collections"), exchange.in(DATA)).close("nav").open("nav");
    html.link(exchange.selfWith("f", "json"), "JSON");
    if (exchange.lang() == Lang.ZH) {
      html.link(exchange.selfWith("lang", "en"), "English");
    } else {
      html.link(exchange.selfWith("lang", "zh"), "中文");
    }
    html.close("nav").close("header");
  }

  /** The same address, in the language that was asked for by parameter. */
  String href(String address) {
    return exchange.params().text("lang").map(lang -> address + "?lang=" + lang).orElse(address);
  }

  /** Where the resource writes its part. */
  Html html() {
    return html;
  }

  HtmlPage notice(Text text) {
    html.element("p", exchange.in(text), "class", "notice", "role", "note");
    return this;
  }

  HtmlPage paragraph(String text) {
    html.element("p", text);
    return this;
  }

  HtmlPage heading(Text text) {
    html.element("h2", exchange.in(text));
    return this;
  }

  byte[] bytes() {
    html.close("main").close("body").close("html");
    return ("<!doctype html>\n" + html).getBytes(StandardCharsets.UTF_8);
  }
}
