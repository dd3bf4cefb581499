package org.parkatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.api.ApiSettings;
import org.parkatlas.api.HttpServer;
import org.parkatlas.catalog.Catalog;

/** A failure is shown with its reason and a way to try again, never as an empty map. */
class FailureTest {
  private static final String EFFICIENCY = "**/api/efficiency?*";

  private static final String ATLAS = "**/api/atlas?*";

  private HttpServer server;
  private OpenPage open;
  private Page page;

  @BeforeEach
  void openPage() {
    Catalog catalog = new Catalog();
    catalog.publish(SmallCity.snapshot());
    server =
        new HttpServer(new ApiSettings("127.0.0.1", 0, true, List.of()), catalog, Optional::empty);
    server.start();
    open = new OpenPage("http://127.0.0.1:" + server.port(), 1440);
    page = open.page;
  }

  @AfterEach
  void close() {
    open.close();
    server.close();
  }

  @Test
  void a_problem_of_the_server_is_shown_in_its_own_words_and_retry_mends_it() {
    String problem = "{\"status\":500,\"title\":\"x\",\"detail\":\"数据库没有答复\"}";
    page.route(EFFICIENCY, route -> route.fulfill(answer(500, problem)));
    open.at("");

    assertThat(open.text(".alert")).contains("土地产出效率", "500", "数据库没有答复", "不代表没有数据");
    assertThat(open.fills()).isEmpty();

    page.unroute(EFFICIENCY);
    open.press("重试");
    page.waitForFunction("() => !document.querySelector('.alert')");
    assertThat(open.fills()).hasSize(4);
  }

  @Test
  void without_the_atlas_the_page_says_what_failed_and_retry_brings_the_map() {
    String problem = "{\"status\":500,\"title\":\"x\",\"detail\":\"数据库没有答复\"}";
    page.route(ATLAS, route -> route.fulfill(answer(500, problem)));
    navigate();
    page.locator(".alert").waitFor();

    assertThat(open.text(".alert"))
        .contains("未能加载：城市与图层目录", "服务器答复 500：数据库没有答复")
        .contains("Could not load: directory of the city", "The server answered 500");

    page.unroute(ATLAS);
    open.press("重试 Retry");
    page.waitForFunction("() => document.querySelector('path.zone')");
    assertThat(page.locator(".alert").count()).isZero();
  }

  @Test
  void without_a_network_the_atlas_is_asked_for_again_by_itself() {
    page.route(ATLAS, Route::abort);
    navigate();
    page.locator(".alert").waitFor();
    assertThat(open.text(".alert")).contains("连不上服务器", "cannot be reached");

    page.unroute(ATLAS);

    page.waitForFunction("() => document.querySelector('path.zone')");
    assertThat(page.locator(".alert").count()).isZero();
  }

  @Test
  void without_a_part_of_its_program_the_page_says_so_and_retry_is_a_new_page() {
    page.route("**/js/ui/page.js", Route::abort);
    navigate();
    page.locator(".alert").waitFor();
    assertThat(open.text(".alert")).contains("未能加载：页面程序", "program of the page");

    page.unroute("**/js/ui/page.js");
    page.locator(".alert button").click();
    page.waitForFunction("() => document.querySelector('path.zone')");
  }

  private void navigate() {
    page.navigate("http://127.0.0.1:" + server.port() + "/");
  }

  @Test
  void a_page_opened_before_the_server_is_ready_fills_itself_when_it_is() {
    String problem = "{\"status\":503,\"detail\":\"still loading\"}";
    page.route(EFFICIENCY, route -> route.fulfill(answer(503, problem)));
    open.at("");
    assertThat(open.text(".alert")).contains("503", "still loading");

    page.unroute(EFFICIENCY);

    page.waitForFunction("() => document.querySelector('path.zone')");
    assertThat(page.locator(".alert").count()).isZero();
  }

  @Test
  void a_broken_network_is_shown() {
    page.route("**/api/collections/parks/items?*", Route::abort);
    open.at("");

    assertThat(open.text(".alert")).contains("特色产业园区", "连不上服务器");
  }

  @Test
  void a_card_without_its_figures_says_so() {
    page.route(EFFICIENCY, route -> route.fulfill(answer(500, "{}")));
    open.at("#layers=&selected=districts/310115");

    assertThat(open.text("#card")).contains("未能加载：所选区域的效率数据").doesNotContain("亿元");
  }

  @Test
  void an_answer_that_cannot_be_read_is_shown() {
    page.route(EFFICIENCY, route -> route.fulfill(answer(200, "<html>")));
    open.at("#lang=en");

    assertThat(open.text(".alert")).contains("land efficiency", "cannot be read");
  }

  @Test
  void a_year_without_data_is_told_by_the_server_and_the_latest_one_is_offered() {
    open.at("#year=1999");

    assertThat(open.text(".alert")).contains("400", "1999");

    open.press("最近一年");
    page.waitForFunction("() => !document.querySelector('.alert')");
    assertThat(open.text(".ranking")).contains("2020 年");
  }

  @Test
  void a_new_year_aborts_the_request_for_the_one_before() {
    open.at("");
    page.evaluate(
        "() => { const real = window.fetch; window.aborted = [];"
            + " window.fetch = (url, o) => { o.signal.addEventListener('abort',"
            + " () => window.aborted.push(url));"
            + " return new Promise((done) => setTimeout(done, 300)).then(() => real(url, o)); } }");

    page.locator("input[name=year]").fill("2019");
    page.locator("input[name=basis][value=gross]")
        .check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
    open.quiet();

    List<?> aborted = (List<?>) page.evaluate("() => window.aborted");
    assertThat(aborted.get(0).toString()).contains("year=2019").contains("basis=supplied");
    assertThat(open.text(".ranking")).contains("2019 年、公布面积");
  }

  private static Route.FulfillOptions answer(int status, String body) {
    return new Route.FulfillOptions()
        .setStatus(status)
        .setContentType("application/problem+json")
        .setBody(body);
  }
}
