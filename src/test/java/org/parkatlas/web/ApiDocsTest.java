package org.parkatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.api.ApiSettings;
import org.parkatlas.api.HttpServer;
import org.parkatlas.catalog.Catalog;

/** The documentation page in a real browser: Swagger UI on our document, without another host. */
class ApiDocsTest {
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
    String origin = "http://127.0.0.1:" + server.port();
    open = new OpenPage(origin, 1440);
    page = open.page;
    page.navigate(origin + "/api/docs?lang=en");
    page.waitForSelector(".opblock-tag");
  }

  @AfterEach
  void close() {
    open.close();
    server.close();
  }

  @Test
  void every_collection_has_its_group_and_nothing_comes_from_elsewhere() {
    assertThat(page.locator(".opblock-tag").allInnerTexts())
        .anyMatch(group -> group.contains("Specialty parks"))
        .anyMatch(group -> group.contains("Districts"));
    assertThat(open.hosts).containsExactly("127.0.0.1:" + server.port());
    assertThat(open.errors).isEmpty();
  }

  @Test
  void an_operation_can_be_tried_where_it_is_explained() {
    page.locator(".opblock-tag", new Page.LocatorOptions().setHasText("特色产业园区 Specialty parks"))
        .click();
    Locator items = page.locator(".opblock:has([data-path='/collections/parks/items'])");
    items.locator(".opblock-summary-control").click();
    items.locator("button.execute").click();
    Locator answer = items.locator(".live-responses-table .response-col_status").nth(1);
    assertThat(answer.innerText()).startsWith("200");
  }
}
