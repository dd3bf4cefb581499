package org.parkatlas.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;

/** The whole page as a visitor has it open, with all that it logged and asked for. */
final class OpenPage implements AutoCloseable {
  final Page page;
  final List<String> errors = new CopyOnWriteArrayList<>();
  final Set<String> hosts = new ConcurrentSkipListSet<>();
  private final String origin;

  /**
   * @param width of the window in CSS pixels: 1440 for a desk, 375 for a phone
   */
  OpenPage(String origin, int width) {
    this.origin = origin;
    this.page = Browser.newPage(width, width < 700 ? 812 : 900);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });
    page.onPageError(errors::add);
    page.onRequest(request -> hosts.add(URI.create(request.url()).getAuthority()));
  }

  /** Goes to the page with a state and waits until something is drawn. */
  OpenPage at(String hash) {
    page.navigate(origin + "/" + hash);
    page.waitForFunction("() => document.querySelector('path.district')");
    quiet();
    return this;
  }

  /** Goes to a page of the API and waits until its small map, if it has one, is drawn. */
  OpenPage api(String path) {
    page.navigate(origin + path);
    page.waitForFunction(
        "() => { const map = document.getElementById('map');"
            + " return !map || map.dataset.drawn || map.querySelector('.map-note, path.extent'); }");
    return this;
  }

  /** Waits until nothing is under way. */
  void quiet() {
    page.waitForFunction("() => !document.querySelector('.panel[aria-busy=true]')");
  }

  /** Everything after "#", decoded. */
  String state() {
    return (String) page.evaluate("() => decodeURIComponent(location.hash)");
  }

  Locator card() {
    return page.locator("#card .card");
  }

  String text(String selector) {
    return page.locator(selector).innerText();
  }

  void check(String name, String value) {
    page.locator("input[name='%s'][value='%s']".formatted(name, value)).check(FORCED);
    quiet();
  }

  void uncheck(String name, String value) {
    page.locator("input[name='%s'][value='%s']".formatted(name, value)).uncheck();
    quiet();
  }

  /** Opens the figure that rests on made-up data, in the card. */
  void unfold() {
    page.locator(".demonstration > summary").click();
    page.locator(".headline strong").waitFor();
  }

  /** Types into the search and takes the first hit. */
  void search(String query) {
    page.locator("#search").fill(query);
    page.locator("#hits [role=option]").first().waitFor();
    page.locator("#search").press("Enter");
    card().waitFor();
    quiet();
  }

  void press(String buttonName) {
    Page.GetByRoleOptions named = new Page.GetByRoleOptions().setName(buttonName);
    page.getByRole(AriaRole.BUTTON, named).first().click();
    quiet();
  }

  /** How many shapes of each fill the choropleth has, such as {@code #c3e6e1} or a pattern. */
  @SuppressWarnings("unchecked")
  List<String> fills() {
    return (List<String>)
        page.evaluate(
            "() => [...document.querySelectorAll('.leaflet-choropleth-pane path')]"
                + ".map((p) => p.getAttribute('fill')).sort()");
  }

  /** Number of shapes in a pane of the map. */
  int shapes(String pane) {
    return page.locator(".leaflet-" + pane + "-pane path").count();
  }

  @Override
  public void close() {
    page.context().close();
  }

  /** Radio buttons lie under their label. */
  private static final Locator.CheckOptions FORCED = new Locator.CheckOptions().setForce(true);
}
