package org.parkatlas.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.app.RunningServer;
import org.parkatlas.web.Browser;

/** The developers' guide as a reader has it open in Chromium. */
class GuidePageTest {
  private static final String ORIGIN = RunningServer.get().baseUrl();

  @ParameterizedTest
  @CsvSource({
    "1440, zh, 开发指南",
    "1440, en, Developers' guide",
    "375, zh, 开发指南",
    "375, en, Developers' guide"
  })
  void it_fits_a_desk_and_a_phone_in_both_languages(int width, String lang, String title) {
    Page page = Browser.newPage(width, 900);
    List<String> wrong = new CopyOnWriteArrayList<>();
    page.onPageError(wrong::add);
    page.onResponse(
        answer -> wrong.addAll(answer.status() < 400 ? List.of() : List.of(answer.url())));
    page.navigate(ORIGIN + "/api/guide?lang=" + lang);
    assertThat(page.locator("h1").innerText()).isEqualTo(title);
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    assertThat(page.locator(".contents a").count()).isEqualTo(page.locator(".topic").count());
    assertThat(wrong).isEmpty();
    page.context().close();
  }

  @Test
  void it_shows_one_example_of_each_topic_for_the_client_the_reader_chose_and_keeps_the_choice() {
    Page page = Browser.newPage(1440, 900);
    page.navigate(ORIGIN + "/api/guide");
    int topics = page.locator(".topic").count();
    assertThat(page.locator("figure:visible").count()).isEqualTo(topics);
    page.locator("#systems .choice button", new Page.LocatorOptions().setHasText("QGIS")).click();
    assertThat(page.locator("#first-call figure:visible").getAttribute("data-client"))
        .isEqualTo("QGIS");
    page.reload();
    Locator kept = page.locator("#tiles figure:visible");
    assertThat(kept.getAttribute("data-client")).isEqualTo("QGIS");
    assertThat(page.locator("figure:visible").count()).isEqualTo(topics);
    page.context().close();
  }

  @Test
  void its_examples_are_for_the_address_that_the_reader_used_and_can_be_copied() {
    Page page = Browser.newPage(1440, 900);
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    String reached = ORIGIN.replace("127.0.0.1", "localhost");
    page.navigate(reached + "/api/guide");
    assertThat(page.content()).doesNotContain("localhost:8080", "127.0.0.1");
    Locator first = page.locator("#first-call figure").first();
    first.locator("pre button").click();
    assertThat(page.evaluate("navigator.clipboard.readText()"))
        .isEqualTo("curl -s \"" + reached + "/api/collections/parks/items?limit=2\"");
    page.context().close();
  }

  @Test
  void the_landing_page_leads_to_it() {
    Http http = new Http(ORIGIN);
    assertThat(http.json("/api").get("links").findValuesAsText("href"))
        .contains(ORIGIN + "/api/guide");
    assertThat(http.json("/api/guide?f=json").at("/topics/0/examples/0/code").asText())
        .startsWith("curl -s \"" + ORIGIN);
  }
}
