package org.parkatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPagesTest {
  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";
  private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.serving(SampleData.city());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api",
        "/api/docs",
        "/api/conformance",
        "/api/collections",
        "/api/collections/parks",
        "/api/collections/parks/schema",
        "/api/collections/parks/queryables",
        "/api/collections/parks/items",
        "/api/collections/parks/items/park-01",
        "/api/collections/indicators/items",
        "/api/efficiency",
        "/api/join-report",
        "/api/indicators",
      })
  void a_browser_gets_a_page_in_chinese_whose_links_all_work(String address) {
    HttpResponse<byte[]> response = server.get(address, "Accept", BROWSER);
    String page = TestServer.text(response);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(TestServer.header(response, "Content-Language")).isEqualTo("zh-CN");
    assertThat(page).startsWith("<!doctype html>").contains("<html lang=\"zh-CN\">", "<h1>");
    assertThat(page).contains("演示数据").contains("css/api.css");
    Matcher links = HREF.matcher(page);
    while (links.find()) {
      String href = links.group(1).replace("&amp;", "&");
      assertThat(server.get(href).statusCode()).as(href).isEqualTo(200);
    }
  }

  @Test
  void english_is_chosen_by_parameter_or_header_and_stays_chosen() {
    String english = page("/api/collections?f=html&lang=en");
    assertThat(english).contains("<html lang=\"en\">", "Specialty parks", "parks?lang=en");
    HttpResponse<byte[]> byHeader =
        server.get("/api/collections?f=html", "Accept-Language", "en-GB,en;q=0.9,zh;q=0.5");
    assertThat(TestServer.text(byHeader)).contains("Specialty parks");
    assertThat(TestServer.header(byHeader, "Content-Language")).isEqualTo("en");
  }

  @Test
  void text_from_data_and_requests_is_escaped() {
    assertThat(page("/api/collections/parks/items?f=html"))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;园")
        .doesNotContain("<script>");
    assertThat(page("/api/collections/parks/items?f=html&name=%22%3E%3Cscript%3E"))
        .doesNotContain("<script>");
  }

  @Test
  void items_are_a_table_with_titles_and_units_and_lead_to_the_next_page() {
    assertThat(page("/api/collections/parks/items?f=html"))
        .contains("公布面积（平方公里）", "共 25 条，本页 10 条", "下一页", "after=", "f=html", "估计")
        .contains(">park-01</a>");
  }

  @Test
  void estimated_shapes_are_called_estimated_where_they_are() {
    assertThat(page("/api/collections/parks?f=html")).contains("部分图形为估计");
    assertThat(page("/api/collections/enterprises?f=html")).doesNotContain("部分图形为估计");
  }

  private static String page(String address) {
    return TestServer.text(server.get(address));
  }
}
