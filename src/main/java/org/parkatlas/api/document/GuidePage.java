package org.parkatlas.api.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.html.Html;
import org.parkatlas.api.html.HtmlPage;
import org.parkatlas.model.Text;

/** The developers' guide as a page. Without JavaScript all examples stand below one another. */
final class GuidePage {
  private static final Text LEAD =
      Text.of(
          "每个例子都可以原样复制运行；地址就是您打开本页所用的地址。我们的测试也逐字运行它们。",
          "Every example runs as it stands, at the address you opened this page with; our tests run"
              + " them word for word.");

  /** {@code `code`}, {@code **emphasis**} or {@code [text](/path)}. */
  private static final Pattern MARK =
      Pattern.compile("`([^`]+)`|\\*\\*([^*]+)\\*\\*|\\[([^\\]]+)\\]\\((/[^)]*)\\)");

  private final Exchange exchange;
  private final HtmlPage page;
  private final Html html;

  private GuidePage(Exchange exchange) {
    this.exchange = exchange;
    this.page = new HtmlPage(exchange, exchange.in(GuideResource.TITLE));
    this.html = page.html();
  }

  static HtmlPage of(Exchange exchange) {
    GuidePage guide = new GuidePage(exchange);
    guide.html.empty("link", "rel", "stylesheet", "href", "/css/api-guide.css");
    guide.html.element("p", exchange.in(LEAD), "class", "lead");
    guide.html.open("div", "class", "guide");
    guide.contents();
    guide.html.open("div");
    Guide.TOPICS.forEach(guide::topic);
    guide.html.close("div").close("div");
    guide.html.open("script", "type", "module", "src", "/js/api-copy.js").close("script");
    guide.html.open("script", "type", "module", "src", "/js/api-guide.js").close("script");
    return guide.page;
  }

  private void contents() {
    String label = exchange.in(Text.of("目录", "Contents"));
    html.open("nav", "class", "contents", "aria-label", label).open("ul");
    for (GuideTopic topic : Guide.TOPICS) {
      html.open("li").link("#" + topic.id(), exchange.in(topic.title())).close("li");
    }
    html.close("ul").close("nav");
  }

  private void topic(GuideTopic topic) {
    html.open("section", "class", "topic", "id", topic.id());
    html.element("h2", exchange.in(topic.title()));
    for (Text text : topic.paragraphs()) {
      html.open("p");
      marked(exchange.in(text).replace(GuideTopic.ORIGIN, exchange.links().origin()));
      html.close("p");
    }
    String label = exchange.in(Text.of("用什么", "With"));
    html.open("div", "class", "examples", "data-label", label);
    topic.examples().forEach(example -> example(example.at(exchange.links().origin())));
    html.close("div").close("section");
  }

  private void example(GuideExample example) {
    html.open("figure", "data-kind", example.kind(), "data-client", example.client());
    html.element("figcaption", example.client());
    String copy = exchange.in(Text.of("复制", "Copy"));
    String copied = exchange.in(Text.of("已复制", "Copied"));
    html.open("pre", "class", "copy", "data-copy", copy, "data-copied", copied);
    html.element("code", example.code(), "tabindex", "0").close("pre");
    html.open("p", "class", "shows");
    boolean map = example.kind().equals("html");
    html.text(
        exchange.in(
            map ? Text.of("页面标题：", "The page's title: ") : Text.of("输出里有：", "It prints: ")));
    html.element("samp", example.shows()).close("p").close("figure");
  }

  private void marked(String text) {
    Matcher mark = MARK.matcher(text);
    int done = 0;
    while (mark.find()) {
      html.text(text.substring(done, mark.start()));
      if (mark.group(1) != null) {
        html.element("code", mark.group(1));
      } else if (mark.group(2) != null) {
        html.element("strong", mark.group(2));
      } else {
        html.link(page.href(mark.group(4)), mark.group(3));
      }
      done = mark.end();
    }
    html.text(text.substring(done));
  }
}
