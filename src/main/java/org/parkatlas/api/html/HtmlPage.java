package org.parkatlas.api.html;

import gg.jte.Content;
import java.util.Map;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.WebPage;
import org.parkatlas.model.Text;

/** A page whose content is written by hand; its frame is the same. */
public final class HtmlPage implements WebPage {
  private final PageFrame frame;
  private final Html html = new Html();

  public HtmlPage(Exchange exchange, String title) {
    this.frame = new PageFrame(exchange, title);
  }

  /** Where the resource writes its part. */
  public Html html() {
    return html;
  }

  public HtmlPage notice(Text text) {
    html.element("p", frame.in(text), "class", "notice", "role", "note");
    return this;
  }

  public HtmlPage paragraph(String text) {
    html.element("p", text);
    return this;
  }

  public HtmlPage heading(Text text) {
    html.element("h2", frame.in(text));
    return this;
  }

  @Override
  public byte[] bytes() {
    Content content = out -> out.writeContent(html.toString());
    return new TemplatePage("html/frame", Map.of("page", frame, "content", content)).bytes();
  }
}
