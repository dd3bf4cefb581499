package org.parkatlas.api.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.WebPage;

/**
 * A page that a template writes.
 *
 * @param template its path in {@code src/main/jte}, without ending
 * @param parameters what it declares, by name
 */
public record TemplatePage(String template, Map<String, Object> parameters) implements WebPage {
  private static final String PACKAGE = "org.parkatlas.api";

  /** Finds the classes that the build made of the templates; nothing is compiled at run time. */
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, PACKAGE);

  /** With a template that declares {@code page} alone. */
  public static TemplatePage of(Exchange exchange, String title, String template) {
    return new TemplatePage(template, Map.of("page", new PageFrame(exchange, title)));
  }

  /** With a template that declares {@code page} and {@code view}. */
  public static TemplatePage of(Exchange exchange, String title, String template, Object view) {
    PageFrame page = new PageFrame(exchange, title);
    return new TemplatePage(template, Map.of("page", page, "view", view));
  }

  @Override
  public byte[] bytes() {
    Utf8ByteOutput out = new Utf8ByteOutput();
    TEMPLATES.render(template + ".jte", parameters, out);
    return out.toByteArray();
  }
}
