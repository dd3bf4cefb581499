package org.parkatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.api.ApiSettings;
import org.parkatlas.api.BaseMap;
import org.parkatlas.api.HttpServer;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.model.Text;

/** Nothing on our pages needs what the content security policy forbids; a browser says so. */
class ContentPolicyTest {
  private static final String PARKS = "/api/collections/parks/items";
  private static HttpServer server;
  private static String origin;

  private final List<String> violations = new ArrayList<>();
  private OpenPage open;

  @BeforeAll
  static void serve() {
    Catalog catalog = new Catalog();
    catalog.publish(SmallCity.snapshot());
    BaseMap tiles =
        new BaseMap(
            "osm", Text.of("瓦片", "Tiles"), "https://{s}.tiles.test/{z}", "WGS84", "©", 18, "ab");
    ApiSettings settings = new ApiSettings("127.0.0.1", 0, true, List.of(tiles));
    server = new HttpServer(settings, catalog, Optional::empty);
    server.start();
    origin = "http://127.0.0.1:" + server.port();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void listen() {
    open = new OpenPage(origin, 1440);
    open.page.exposeFunction("violated", what -> violations.add((String) what[0]));
    open.page.addInitScript(
        "document.addEventListener('securitypolicyviolation', (e) =>"
            + " window.violated(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sourceFile))");
  }

  @AfterEach
  void close() {
    open.close();
  }

  /** What was violated so far; the browser tells it a little later. */
  private List<String> violations() {
    open.page.waitForTimeout(300);
    return violations;
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void the_map_page_with_all_its_parts_violates_nothing(String lang) {
    open.at("#lang=" + lang);
    Page page = open.page;
    page.locator("input[name=year]").fill("2019");
    open.quiet();
    open.search("园");
    assertThat(open.card().innerText()).isNotBlank();
    page.locator(".leaflet-control-zoom-in").click();
    open.quiet();
    for (Locator box : page.locator("input[type=checkbox]:visible").all()) {
      box.evaluate("box => box.click()");
      open.quiet();
    }

    assertThat(violations()).isEmpty();
    assertThat(open.errors).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/api",
    "/api/collections",
    "/api/collections/parks",
    "/api/collections/parks/items",
    "/api/collections/parks/items/park-01",
    "/api/collections/indicators/items",
    "/api/collections/parks/queryables",
    "/api/conformance",
    "/api/functions",
    "/api/processes",
    "/api/processes/spatial-join",
    "/api/jobs",
    "/api/efficiency",
    "/api/join-report",
    "/api/indicators",
    "/api/guide",
    "/api/docs"
  })
  void pages_of_the_api_violate_nothing_in_either_language(String path) {
    for (String lang : new String[] {"zh", "en"}) {
      open.api(path + "?f=html&lang=" + lang);
      assertThat(open.page.locator("h1").count()).isPositive();
    }
    assertThat(violations()).isEmpty();
    assertThat(open.errors).isEmpty();
  }

  @Test
  void an_operation_of_the_documentation_can_be_opened_without_a_violation() {
    open.page.navigate(origin + "/api/docs?lang=en");
    open.page.waitForSelector(".opblock-tag");
    open.page.locator(".opblock-tag").first().click();
    open.page.locator(".opblock-summary-control").first().click();
    open.page.locator("button.execute").first().click();
    open.page.waitForSelector(".live-responses-table");

    assertThat(violations()).isEmpty();
    assertThat(open.errors).isEmpty();
  }

  @Test
  void a_script_that_gets_into_a_page_does_not_run() {
    open.page.route(
        "**" + PARKS + "?f=html",
        route -> {
          var answer = route.fetch();
          String body =
              answer.text().replace("</main>", "<script>document.title='run'</script></main>");
          route.fulfill(
              new com.microsoft.playwright.Route.FulfillOptions()
                  .setResponse(answer)
                  .setBody(body));
        });
    open.api(PARKS + "?f=html");

    assertThat(violations()).anyMatch(what -> what.startsWith("script-src"));
    assertThat(open.page.title()).isNotEqualTo("run");
  }

  @Test
  void tiles_of_the_hosts_that_are_switched_on_may_be_drawn_and_no_others() {
    open.api("/api");
    for (String host : List.of("a.tiles.test", "b.tiles.test", "other.test")) {
      open.page.evaluate("host => { new Image().src = 'https://' + host + '/1'; }", host);
    }
    assertThat(violations()).singleElement().asString().contains("img-src", "https://other.test");
  }
}
