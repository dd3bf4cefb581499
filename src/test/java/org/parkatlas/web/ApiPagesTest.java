package org.parkatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.parkatlas.api.ApiSettings;
import org.parkatlas.api.HttpServer;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.MemoryCollection;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.Feature;
import org.parkatlas.model.Reader;
import org.parkatlas.shanghai.Shanghai;

/** The pages of the API in a browser: their small map and what one can do without a mouse. */
class ApiPagesTest {
  private static final String PARKS = "/api/collections/parks/items";
  private static final String NODES = "/api/collections/transport-nodes/items";
  private static final String SHAPE = ".leaflet-features-pane path";

  private static HttpServer server;
  private OpenPage open;

  @BeforeAll
  static void serve() {
    Catalog catalog = new Catalog();
    catalog.publish(city());
    ApiSettings settings = new ApiSettings("127.0.0.1", 0, true, List.of());
    server = new HttpServer(settings, catalog, Optional::empty);
    server.start();
  }

  /** The small city with a station whose name tries to be a script. */
  private static Snapshot city() {
    List<Collection> indexes = new ArrayList<>(SmallCity.snapshot().collections());
    indexes.replaceAll(
        index ->
            index.def() == Shanghai.TRANSPORT_NODES
                ? new MemoryCollection(
                    index.def(),
                    List.of(
                        index.features(Reader.PUBLIC).get(0),
                        station("station-1"),
                        station("none")))
                : index);
    return new Snapshot(Shanghai.ATLAS, indexes, true);
  }

  private static Feature station(String id) {
    Map<String, Object> values = new HashMap<>();
    values.put("name", "<img src=x onerror=\"document.title='run'\">站");
    values.put("kind", "passengerStation");
    values.put("source", "样本");
    values.put("quality", "official");
    Coordinate at = new Coordinate(121.45, 31.25);
    return Feature.of(
        Shanghai.TRANSPORT_NODES,
        id,
        id.equals("none") ? null : new GeometryFactory().createPoint(at),
        values);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void asked_no_other_host() {
    assertThat(open.hosts).containsExactly("127.0.0.1:" + server.port());
    open.close();
  }

  private OpenPage open(int width, String path) {
    open = new OpenPage("http://127.0.0.1:" + server.port(), width);
    return open.api(path);
  }

  @ParameterizedTest
  @CsvSource({
    "/api, 375",
    "/api, 1440",
    "/api/collections, 375",
    "/api/collections/parks, 375",
    "/api/collections/parks, 1440",
    "/api/collections/parks/items, 375",
    "/api/collections/parks/items, 1440",
    "/api/collections/parks/items?lang=en, 375",
    "/api/collections/parks/items/park-01, 375",
    "/api/collections/parks/items/park-01, 1440",
    "/api/collections/indicators/items, 375",
    "/api/collections/policies/items, 1440",
    "/api/indicators, 375"
  })
  void pages_fit_a_phone_and_a_desk_and_log_no_error(String path, int width) {
    open(width, path);

    assertThat(open.page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(width);
    assertThat(open.errors).isEmpty();
    assertThat(open.text("h1")).isNotBlank();
  }

  @Test
  void the_map_has_the_features_of_the_table_over_the_schematic_base() {
    open(1440, PARKS + "?limit=1");

    assertThat(open.page.locator(SHAPE).count()).isEqualTo(1);
    assertThat(open.page.locator("tbody tr").count()).isEqualTo(1);
    open.page.locator("path.district").first().waitFor();
    assertThat(open.text("figcaption")).contains("估计范围", "非标准地图，无审图号");
    assertThat(open.page.locator(SHAPE).getAttribute("stroke-dasharray")).isEqualTo("6 4");
  }

  @Test
  void another_page_another_filter_another_map() {
    open(1440, PARKS);
    assertThat(open.page.locator(SHAPE).count()).isEqualTo(2);

    open.page.getByText("人工智能", exactly()).first().click();
    open.page.waitForURL(url -> url.contains("industry="));
    open.page.waitForFunction("() => document.getElementById('map')?.dataset.drawn === '1'");

    assertThat(open.page.locator("tbody tr").count()).isEqualTo(1);
    assertThat(open.page.url()).contains("industry=");
    assertThat(open.text(".filters")).contains("全部");
  }

  @Test
  void a_click_on_a_shape_leads_to_its_feature() {
    open(1440, PARKS);
    open.page.locator(SHAPE).last().click();
    open.page.locator(".leaflet-popup-content a").click();
    open.page.waitForURL("**/items/park-*");

    assertThat(open.text("main")).contains("来源与可信程度", "样本文件", "估计", "误差约 1500 米");
  }

  @Test
  void the_keyboard_reaches_a_shape_and_opens_it() {
    open(1440, PARKS + "?lang=en");
    Locator shape = open.page.locator(SHAPE).first();
    assertThat(shape.getAttribute("aria-label")).startsWith("Park park-0");

    shape.focus();
    shape.press("Enter");

    String link = open.page.locator(".leaflet-popup-content a").getAttribute("href");
    assertThat(link).matches(PARKS + "/park-0\\d\\?lang=en");
  }

  @Test
  void the_row_with_the_focus_stands_out_on_the_map() {
    open(1440, PARKS + "?limit=1");
    assertThat(open.page.locator(SHAPE).getAttribute("stroke-width")).isEqualTo("2");

    open.page.locator("tbody a").first().focus();

    assertThat(open.page.locator(SHAPE).getAttribute("stroke-width")).isEqualTo("5");
  }

  @Test
  void a_name_that_is_markup_is_shown_as_text_and_never_run() {
    open(1440, NODES);
    open.page.locator(SHAPE + "[aria-label*=onerror]").press("Enter");

    assertThat(open.text(".leaflet-popup")).contains("<img src=x onerror");
    assertThat(open.text("table")).contains("<img src=x onerror");
    assertThat(open.page.title()).isNotEqualTo("run");
    assertThat(open.page.locator("main img[src=x]").count()).isZero();
  }

  @Test
  void a_feature_without_a_shape_has_no_map_and_a_page_of_such_features_says_so() {
    open(1440, NODES + "/none");
    assertThat(open.page.locator("#map").count()).isZero();

    open.api(NODES + "?filter=ref+IS+NULL+AND+quality='official'&limit=1");
    assertThat(open.text("tbody")).contains("none");
    assertThat(open.text(".map-note")).isEqualTo("本页要素没有图形。");
  }

  @Test
  void a_map_that_cannot_be_loaded_says_so_and_the_table_stays() {
    open = new OpenPage("http://127.0.0.1:" + server.port(), 1440);
    open.page.route("**/items?f=geojson*", route -> route.abort());

    open.api(PARKS);

    assertThat(open.text(".map-note")).contains("图形未能载入");
    assertThat(open.page.locator("tbody tr").count()).isEqualTo(2);
  }

  @Test
  void zones_listed_for_every_year_are_drawn_once() {
    open(1440, "/api/collections/efficiency-district/items?limit=100");

    int rows = open.page.locator("tbody tr").count();
    int shapes = open.page.locator(SHAPE).count();
    assertThat(shapes).isEqualTo(4).isLessThan(rows);
    assertThat(open.text("figcaption")).contains("模拟数据");
  }

  @Test
  void the_front_door_gives_a_first_call_to_copy() {
    open(1440, "/api");

    assertThat(open.text(".first-call")).contains("curl \"http://", "/items?limit=2\"", "复制");
    open.page.getByText("特色产业园区", exactly()).first().click();
    open.page.waitForURL("**/api/collections/parks");
  }

  private static com.microsoft.playwright.Page.GetByTextOptions exactly() {
    return new com.microsoft.playwright.Page.GetByTextOptions().setExact(true);
  }
}
