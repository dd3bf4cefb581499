package org.parkatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.features.ItemsResource;

class HtmlPagesTest {
  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";
  private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");

  @AutoClose private static final TestServer server = TestServer.serving(SampleData.city());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api",
        "/api/docs",
        "/api/conformance",
        "/api/atlas",
        "/api/functions",
        "/api/processes",
        "/api/processes/land-efficiency",
        "/api/jobs",
        "/api/tiles",
        "/api/tiles/WebMercatorQuad",
        "/api/tileMatrixSets",
        "/api/tileMatrixSets/WebMercatorQuad",
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

  @Test
  void every_head_sorts_and_a_second_click_turns_the_order() {
    assertThat(page("/api/collections/parks/items?f=html")).contains("sortby=areaKm2");
    String sorted = page("/api/collections/parks/items?f=html&sortby=areaKm2");
    assertThat(sorted).contains("sortby=-areaKm2", "aria-sort=\"ascending\"");
    assertThat(sorted).contains("<code>sortby=areaKm2</code>", "去掉");
  }

  @Test
  void values_to_choose_from_are_links_and_the_chosen_one_can_be_taken_back() {
    String all = page("/api/collections/parks/items?f=html&lang=en");
    assertThat(all).contains("?f=html&amp;lang=en&amp;membership=candidate\">candidate</a>");
    String chosen = page("/api/collections/parks/items?f=html&membership=candidate");
    assertThat(chosen).contains("共 13 条", "<strong>候选</strong>", "items?f=html\">全部</a>");
  }

  @Test
  void a_search_keeps_the_filters_that_are_set() {
    String page = page("/api/collections/parks/items?f=html&membership=candidate&q=%E5%9B%AD");
    assertThat(page)
        .contains("name=\"membership\" value=\"candidate\"", "name=\"f\" value=\"html\"")
        .contains("name=\"q\"", "value=\"园\"");
  }

  @Test
  void later_pages_lead_back_to_the_first() {
    String first = page("/api/collections/parks/items?f=html");
    assertThat(first).doesNotContain("回到首页");
    Matcher next = Pattern.compile("href=\"([^\"]*after=[^\"]*)\" rel=\"next\"").matcher(first);
    assertThat(next.find()).isTrue();
    assertThat(page(next.group(1).replace("&amp;", "&")))
        .contains("回到首页", "href=\"/api/collections/parks/items?f=html\" rel=\"first\"");
  }

  @Test
  void the_page_is_there_in_every_format_of_the_items() {
    String page = page("/api/collections/parks/items?f=html&limit=5");
    for (Format format : ItemsResource.FORMATS) {
      if (format != Format.HTML) {
        assertThat(page).contains("f=" + format.code() + "&amp;limit=5\" type=\"");
      }
    }
    assertThat(page).contains(">GeoJSON</a>", ">JSON-FG</a>", ">CSV</a>", ">FlatGeobuf</a>");
    assertThat(page).contains("f=csv&amp;limit=5&amp;profile=excel\"");
  }

  @Test
  void the_map_draws_the_geojson_of_the_same_page_whatever_the_table_shows() {
    assertThat(page("/api/collections/parks/items?f=html&limit=5&properties=name&crs=EPSG:4490"))
        .contains("data-features=\"/api/collections/parks/items?f=geojson&amp;limit=5\"");
    assertThat(page("/api/collections/parks/items?f=html&skipGeometry=true"))
        .doesNotContain("data-features");
    assertThat(page("/api/collections/indicators/items?f=html")).doesNotContain("data-features");
  }

  @Test
  void only_the_fields_asked_for_are_columns() {
    assertThat(page("/api/collections/parks/items?f=html&properties=name,areaKm2"))
        .contains("title=\"name\"", "title=\"areaKm2\"")
        .doesNotContain("title=\"membership\"");
  }

  @Test
  void a_feature_tells_its_facts_in_words_and_units_and_where_they_come_from() {
    String park = page("/api/collections/parks/items/park-03?f=html");
    assertThat(park)
        .contains("<h1>第3园</h1>", "公布面积（平方公里）</th>\n<td>3.75</td>", "候选")
        .contains("来源与可信程度", "<td>样本</td>", "<td>估计</td>", "误差约 500 米")
        .contains("无数据：", "/#selected=parks/park-03");
    assertThat(page("/api/collections/parks/items/park-03?f=html&lang=en"))
        .contains("Published area (km²)", "Where this comes from", "<td>estimated</td>");
  }

  @Test
  void a_ratio_has_no_unit_in_chinese_and_a_year_has_none_at_all() {
    String parcels = page("/api/collections/parcels/items?f=html");
    assertThat(parcels).contains(">容积率<", ">供应年份<").doesNotContain("（）", "（年）");
    assertThat(page("/api/collections/parcels/items?f=html&lang=en")).contains(">Plot ratio<");
  }

  @Test
  void amounts_are_read_in_units_of_100_million_yuan() {
    String zone = page("/api/collections/efficiency-district/items/310115-2020-supplied?f=html");
    assertThat(zone)
        .contains("产值（亿元）</th>\n<td>16,130</td>")
        .contains("土地产出效率（亿元/平方公里）</th>\n<td>76.7</td>")
        .contains("已供应工业用地");
  }

  @Test
  void a_collection_tells_how_much_there_is_and_where_and_leads_on() {
    assertThat(page("/api/collections/parks?f=html"))
        .contains("全部 25 条要素", "<td>面</td>", "121.0200, 31.0000 – 121.5100, 31.0100")
        .contains("/schema\"", "/queryables\"", "/sortables\"")
        .contains("<code>areaKm2</code>", "平方公里");
    assertThat(page("/api/collections/indicators?f=html"))
        .contains("数据表")
        .doesNotContain("\"map\"");
  }

  @Test
  void pages_name_no_other_host() {
    for (String address : new String[] {"/api?f=html", "/api/collections/parks/items?f=html"}) {
      String ours = page(address).replace(server.origin(), "");
      assertThat(ours).doesNotContain("http://", "https://", "src=\"//", "href=\"//");
    }
  }

  private static String page(String address) {
    return TestServer.text(server.get(address));
  }
}
