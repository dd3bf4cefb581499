package org.parkatlas.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import org.parkatlas.api.AtlasDocument;
import org.parkatlas.shanghai.Shanghai;

/** The page's modules in an otherwise empty page, served from the class path without a server. */
final class Modules {
  private static final String ORIGIN = "http://page.test";
  private static final Page PAGE = emptyPage();

  private Modules() {}

  /**
   * What an expression gives, with the exports of a module at hand as {@code m}.
   *
   * @param module such as {@code model/units.js}
   * @return numbers as Integer or Double, lists as List, records as Map
   */
  static Object eval(String module, String expression) {
    return eval(module, expression, null);
  }

  /** As {@link #eval(String, String)}, with a value at hand as {@code arg}. */
  static Object eval(String module, String expression, Object arg) {
    String body = "async (arg) => { const m = await import('/js/%s'); return %s; }";
    return PAGE.evaluate(body.formatted(module, expression), arg);
  }

  private static Page emptyPage() {
    Page page = Browser.newPage(800, 600);
    page.route(ORIGIN + "/**", Modules::answer);
    page.navigate(ORIGIN + "/empty.html");
    page.evaluate(
        "async (atlas) => (await import('/js/model/city.js')).useCity(JSON.parse(atlas))",
        AtlasDocument.of(Shanghai.ATLAS));
    return page;
  }

  private static void answer(Route route) {
    String path = URI.create(route.request().url()).getPath();
    if (path.equals("/empty.html")) {
      String html = "<!doctype html><title>modules</title>";
      route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody(html));
      return;
    }
    route.fulfill(
        new Route.FulfillOptions().setContentType("text/javascript").setBodyBytes(read(path)));
  }

  private static byte[] read(String path) {
    try (InputStream in = Modules.class.getResourceAsStream("/web" + path)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no web" + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
