package org.parkatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.api.ApiSettings;
import org.parkatlas.api.HttpServer;
import org.parkatlas.catalog.Catalog;

/** Without demonstration data nothing is made up, and nothing says that it is. */
class WithoutDemonstrationTest {
  private static HttpServer server;
  private OpenPage open;

  @BeforeAll
  static void serve() {
    Catalog catalog = new Catalog();
    catalog.publish(SmallCity.withoutDemonstration());
    ApiSettings settings = new ApiSettings("127.0.0.1", 0, false, List.of());
    server = new HttpServer(settings, catalog, Optional::empty);
    server.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void logged_no_error() {
    assertThat(open.errors).isEmpty();
    open.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"#selected=districts/310115", "#level=park&selected=parks/park-01"})
  void nothing_is_called_synthetic_and_no_enterprises_are_counted(String hash) {
    open = new OpenPage("http://127.0.0.1:" + server.port(), 1440);
    open.at(hash);
    open.page.locator(".card .facts").first().waitFor();
    open.page.locator("details > summary").all().forEach(summary -> summary.click());

    assertThat(open.page.locator("body").innerText()).doesNotContain("模拟", "演示", "0 家", "0 个");
  }
}
