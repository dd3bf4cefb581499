package org.parkatlas.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.TimeoutError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.parkatlas.web.Browser;

/**
 * Chromium at another site than ours, whose pages use our API. What they take from the usual source
 * of published packages comes from the same package on the class path; nothing comes from afar.
 */
final class Visitor implements AutoCloseable {
  private static final String PACKAGES = "https://cdn.jsdelivr.net/npm/";

  private final OtherSite site = new OtherSite();
  private final List<String> said = new CopyOnWriteArrayList<>();
  private final List<String> wrong = new CopyOnWriteArrayList<>();
  final Page page = Browser.newPage(1000, 700);

  Visitor() {
    page.onConsoleMessage(this::hear);
    page.onPageError(wrong::add);
    page.route(url -> !URI.create(url).getHost().equals("127.0.0.1"), Visitor::local);
  }

  private void hear(ConsoleMessage message) {
    if (!message.type().equals("error")) {
      said.add(message.text());
    } else if (!message.text().startsWith("Failed to load resource")) {
      // That is the browser's remark on an answer such as 404, which the page has to handle.
      wrong.add(message.text());
    }
  }

  private static void local(Route route) {
    String url = route.request().url();
    String file =
        "META-INF/resources/webjars/" + url.substring(PACKAGES.length()).replace('@', '/');
    if (!url.startsWith(PACKAGES)) {
      route.abort();
      return;
    }
    try (InputStream in = Visitor.class.getClassLoader().getResourceAsStream(file)) {
      assertThat(in).as(url).isNotNull();
      route.fulfill(
          new Route.FulfillOptions()
              .setContentType(url.endsWith(".css") ? "text/css" : "text/javascript")
              .setBodyBytes(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a module to its end, and gives what it logged. */
  String runs(String module) {
    page.navigate(site.showing("<!doctype html><title>Another site</title>").address());
    page.evaluate(
        "code => import(URL.createObjectURL(new Blob([code], {type: 'text/javascript'})))", module);
    assertThat(wrong).isEmpty();
    return String.join("\n", said);
  }

  /** Opens a page and waits until its title has a piece of text. */
  String opens(String html, String title) {
    page.navigate(site.showing(html).address());
    try {
      page.waitForFunction("piece => document.title.includes(piece)", title);
    } catch (TimeoutError e) {
      throw new AssertionError("Title: " + page.title() + ", wrong: " + wrong, e);
    }
    assertThat(wrong).isEmpty();
    return page.title();
  }

  @Override
  public void close() {
    page.context().close();
    site.close();
  }
}
