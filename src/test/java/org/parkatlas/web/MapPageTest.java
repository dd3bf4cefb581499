package org.parkatlas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page against a real server that serves {@link SmallCity}. */
class MapPageTest {
  private static final String NO_DATA = "url(#no-data)";

  /** The middle of the scale: all there is falls in one class. */
  private static final String ONLY_CLASS = "#41b6c4";

  private static final String WITHHELD = "url(#withheld)";

  @RegisterExtension static final ServedPage SERVED = ServedPage.of(SmallCity::snapshot);

  private OpenPage open;

  @AfterEach
  void asked_no_other_host() {
    assertThat(open.hosts).containsExactly("127.0.0.1:" + SERVED.port());
  }

  private OpenPage open(String hash) {
    return open(1440, hash);
  }

  private OpenPage open(int width, String hash) {
    open = SERVED.open(width);
    return open.at(hash);
  }

  @Test
  void districts_are_coloured_by_quantiles_and_missing_figures_are_hatched() {
    open("");

    assertThat(open.fills()).containsExactly(ONLY_CLASS, NO_DATA, WITHHELD, WITHHELD);
    assertThat(open.text(".classes")).contains("模拟", "无数据", "保密，不公布").doesNotContain("目标");
  }

  @Test
  void year_basis_and_classes_change_the_choropleth() {
    open("");
    open.page.locator("input[name=year]").fill("2019");
    open.quiet();
    assertThat(open.text(".ranking")).contains("2019 年", "50");

    open.check("basis", "gross");
    assertThat(open.text(".ranking")).contains("1.3", "公布面积");
    assertThat(open.fills()).as("two figures in two classes").contains("#dcf1b6", "#253494");

    open.check("classes", "jenks");
    assertThat(open.state()).contains("year=2019", "basis=gross", "classes=jenks");
  }

  @Test
  void the_level_decides_which_zones_are_drawn() {
    open("#layers=efficiency");
    assertThat(open.fills()).hasSize(4);

    open.page.locator("select[name=level]").selectOption("layout-zone");
    open.quiet();

    open.page.waitForFunction(
        "() => document.querySelectorAll('.leaflet-choropleth-pane path').length === 1");
    assertThat(open.state()).contains("level=layout-zone");
  }

  @Test
  void layers_are_switched_on_and_off() {
    open("#layers=parks");
    assertThat(open.shapes("parks")).isPositive();
    assertThat(open.shapes("zones")).isZero();

    open.check("layer", "layout-zones");
    assertThat(open.shapes("zones")).isEqualTo(1);
    assertThat(open.text("#panel")).contains("示意方案（据2018年产业地图推定，非官方）");

    open.check("layer", "transport-nodes");
    assertThat(open.page.locator(".leaflet-marker-icon.node-airport").count()).isEqualTo(1);

    open.uncheck("layer", "parks");
    assertThat(open.shapes("parks")).isZero();
    assertThat(open.state()).startsWith("#layers=layout-zones,transport-nodes");
  }

  @Test
  void estimated_outlines_are_dashed() {
    open("#layers=parks");

    assertThat(open.page.locator("path.park").count()).isEqualTo(1);
    assertThat(open.page.locator("path.park").getAttribute("stroke-dasharray")).isEqualTo("6 4");
  }

  /** The outline of one of the two parks is a symbol: from near too it is a dot in a circle. */
  @ParameterizedTest
  @CsvSource({"layers=parks, 10, 2", "layers=parks, 15, 1", "level=park, 15, 1"})
  void a_park_known_as_a_point_is_a_dot_with_its_accuracy_at_every_zoom(
      String layers, int zoom, int dots) {
    open("#" + layers + "&view=31.1500/121.6000/" + zoom);

    assertThat(open.page.locator("path.accuracy").count()).isEqualTo(1);
    if (layers.equals("layers=parks")) {
      assertThat(open.page.locator("path.park-dot").count()).isEqualTo(dots);
    }
    double across = open.page.locator("path.accuracy").boundingBox().width;
    double metresPerPixel = 40_075_017 * Math.cos(Math.toRadians(31.15)) / 256 / (1 << zoom);
    assertThat(across * metresPerPixel).isCloseTo(3000, within(300.0));
  }

  @Test
  void a_click_opens_a_card_with_numerator_denominator_year_and_source() {
    open("");
    open.page.locator("path.zone[fill='" + ONLY_CLASS + "']").click();
    open.page.locator(".demonstration").waitFor();
    assertThat(open.text("#card")).contains("演示测算").doesNotContain("100 亿元/平方公里");
    open.unfold();

    assertThat(open.text("#card"))
        .contains("浦东新区", "100 亿元/平方公里", "667 万元/亩")
        .contains("1,000 亿元", "10 家规上工业企业", "10 平方公里", "已供应工业用地", "2020")
        .contains("公布面积", "400", "2.5")
        .contains("模拟")
        .doesNotContain("目标", "不代表任何真实企业")
        .contains("手绘方框", "±1,500 米", "不是法定边界", "样本文件");
    assertThat(open.card().locator("a").last().getAttribute("href"))
        .isEqualTo("/api/collections/districts/items/310115");
    assertThat(open.state()).contains("selected=districts/310115");
  }

  @Test
  void a_withheld_figure_says_why_and_shows_no_number() {
    open("#selected=districts/310104");
    open.page.locator(".headline").waitFor();

    assertThat(open.text(".headline")).isEqualTo("企业过少，为保护企业秘密不公布");
    assertThat(open.text("#card")).doesNotContain("200 亿元");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zjrgznd", "zjrg", "张江人工", "人工智能岛", "park-04"})
  void search_by_initials_or_name_zooms_to_the_park_and_opens_its_card(String query) {
    open("");
    open.search(query.equals("park-04") ? "Park park-04" : query);

    assertThat(open.text("#card h2")).isEqualTo("张江人工智能岛");
    assertThat(open.text("#card")).contains("仅示意位置", "无公布边界", "东至外环");
    double zoom = Double.parseDouble(open.state().replaceAll(".*view=[^/]+/[^/]+/", ""));
    assertThat(zoom).isGreaterThan(11);
  }

  @Test
  void the_keyboard_walks_through_the_hits_and_escape_closes_the_card() {
    open("");
    Locator search = open.page.locator("#search");
    search.fill("p");
    search.press("ArrowDown");
    assertThat(search.getAttribute("aria-activedescendant")).isEqualTo("hit-1");
    search.press("Enter");
    open.card().waitFor();

    open.page.keyboard().press("Escape");

    open.page.waitForFunction("() => !document.querySelector('#card .card')");
    assertThat(open.state()).doesNotContain("selected");
  }

  @Test
  void a_sign_on_the_map_is_named_and_opened_by_the_keyboard() {
    open("#layers=transport-nodes");
    Locator airport = open.page.locator(".node-airport[tabindex]");
    assertThat(airport.getAttribute("aria-label")).isEqualTo("机场 浦东国际机场");

    airport.press("Enter");

    open.card().waitFor();
    assertThat(open.text("#card h2")).isEqualTo("浦东国际机场");
  }

  @Test
  void an_address_restores_the_whole_state() {
    open(
        "#layers=efficiency,parks&level=district&year=2019&basis=gross&classes=quantile&lang=en"
            + "&selected=parks/park-01&view=31.2000/121.5000/10");
    open.page.locator("#card h2").waitFor();

    assertThat(open.text("#card h2")).isEqualTo("Park park-01");
    assertThat(open.text(".year output")).isEqualTo("2019");
    assertThat(open.page.locator("input[name=basis][value=gross]").isChecked()).isTrue();
    assertThat(open.page.locator("input[name=classes][value=quantile]").isChecked()).isTrue();
    assertThat(open.state()).contains("view=31.2000/121.5000/10");
  }

  @Test
  void back_closes_the_card_that_was_opened_last() {
    open("");
    open.press("浦东新区");
    open.card().waitFor();

    open.page.goBack();

    open.page.waitForFunction("() => !document.querySelector('#card .card')");
  }

  @Test
  void english_is_one_button_away() {
    open("");
    open.press("English");

    assertThat(open.text("#panel")).contains("Land efficiency", "Supplied land", "Pudong");
    assertThat(open.text("#header")).contains("Demonstration data");
    assertThat(open.page.locator("html").getAttribute("lang")).isEqualTo("en");
    assertThat(open.text("#panel")).doesNotContain("面积口径");
  }

  @Test
  void terms_are_explained_in_place() {
    open("");
    Locator term = open.page.locator(".field:has(input[name=basis]) .term");
    term.click();

    assertThat(term.getAttribute("aria-expanded")).isEqualTo("true");
    assertThat(open.text(".field .term-text")).contains("已供应工业用地", "出让或划拨");
  }

  @ParameterizedTest
  @ValueSource(ints = {375, 1440})
  void the_page_fits_a_phone_and_a_desk(int width) {
    open(width, "#selected=parks/park-01");
    open.page.locator(".headline").waitFor();

    assertThat(open.page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(width);
    assertThat(open.text("#header")).contains("演示数据");
    assertThat(open.text("#attribution")).contains("示意图，非标准地图，无审图号");
    assertThat(open.card().boundingBox().width).isLessThanOrEqualTo(width);
    open.page.locator("#card .close").click();
    if (width < 700) {
      open.page.locator(".handle").click();
    }
    assertThat(open.page.locator("input[name=layer][value=parks]").isVisible()).isTrue();
  }

  @Test
  void a_selected_thing_that_does_not_exist_is_said_not_to_exist() {
    open("#selected=parks/park-99");
    open.card().waitFor();

    assertThat(open.text("#card")).contains("没有编号为 park-99 的对象");
  }
}
