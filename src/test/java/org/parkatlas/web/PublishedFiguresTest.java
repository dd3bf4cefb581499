package org.parkatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was published stands first, marked as such, and is held against what is of its scope. */
class PublishedFiguresTest {
  @RegisterExtension static final ServedPage SERVED = ServedPage.of(SmallCity::snapshot);

  private OpenPage open;

  private void open(String hash) {
    open = SERVED.open(1440);
    open.at(hash);
  }

  /** As if the districts were what the target is for. */
  private void openComparable(String hash) {
    open = SERVED.open(1440);
    open.page.route("**/api/efficiency?*", PublishedFiguresTest::comparable);
    open.at(hash);
  }

  private static void comparable(Route route) {
    APIResponse answer = route.fetch();
    String body = answer.text().replace("\"comparable\":false", "\"comparable\":true");
    route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(body));
  }

  @Test
  void the_card_begins_with_what_was_published_of_the_zone_in_the_year() {
    open("#year=2020&selected=districts/310115");
    open.page.locator(".published li").waitFor();

    assertThat(open.text(".published"))
        .contains("公开来源数据 2020 年", "规上工业总产值", "10,394 亿元", "公布", "口径：规上", "来源：样本文件");
    assertThat(open.page.locator(".published .grade-published").count()).isEqualTo(1);
    assertThat(open.text(".demonstration")).contains("演示测算", "模拟");
    assertThat(open.page.locator(".headline strong").isVisible()).isFalse();
  }

  @Test
  void a_year_without_published_figures_says_so() {
    open("#year=2019&selected=districts/310115");
    open.page.locator(".published").waitFor();

    assertThat(open.text(".published")).contains("2019 年没有查到公布的产出数据");
  }

  @Test
  void english_money_is_told_in_billions() {
    open("#lang=en&year=2020&selected=districts/310115");
    open.unfold();

    assertThat(open.text(".published")).contains("RMB 1,039.4 bn", "published");
    assertThat(open.text("#card"))
        .contains("RMB 10 bn per km²", "RMB 6.67 mn per mu", "RMB 100 bn")
        .contains("RMB 25,000,000 per person", "0.08 tce per RMB 10,000")
        .doesNotContain("million", "yuan");
    assertThat(open.text(".efficiency"))
        .contains("RMB bn per km²", "RMB 8 bn per km²", "84 % of target");
  }

  @Test
  void a_target_of_another_scope_is_not_held_against_the_zones() {
    open("#year=2020&selected=districts/310115");
    open.unfold();

    assertThat(open.text(".target-note"))
        .contains("目标 80 亿元/平方公里", "全市工业园区", "口径不同，不作比较")
        .contains("2015", "67.4 亿元/平方公里", "目标完成度 84 %")
        .contains("2020", "76.7 亿元/平方公里", "目标完成度 96 %", "来源：样本文件");
    assertThat(open.page.locator("input[name=classes][value=target]").count()).isZero();
    assertThat(open.page.locator("input[name=classes][value=quantile]").isChecked()).isTrue();
    assertThat(open.text("#card")).doesNotContain("目标");
  }

  @Test
  void a_target_of_their_own_scope_is() {
    openComparable("#year=2020&selected=districts/310115");
    open.unfold();

    assertThat(open.page.locator("input[name=classes][value=target]").isChecked()).isTrue();
    assertThat(open.text(".classes")).contains("目标 80");
    String from100To120 = "#57aea6";
    assertThat(open.fills()).contains(from100To120);
    assertThat(open.text("#card")).contains("目标完成度 125 %");
    assertThat(open.text(".target-note")).doesNotContain("口径不同");
  }

  @Test
  void zones_drawn_by_hand_are_listed_and_not_ranked() {
    open("#layers=efficiency&level=layout-zone&year=2020");

    assertThat(open.text(".ranking")).contains("不排名（手绘范围，推算）", "沿江临海带", "按名称排列");
    assertThat(open.page.locator(".ranking .meter").count()).isZero();
  }

  @Test
  void a_zone_that_is_a_reading_of_a_plan_says_that_it_is_not_official() {
    open("#layers=layout-zones&selected=layout-zones/belt-coastal");
    open.page.locator(".card .links").waitFor();

    assertThat(open.text("#card .badges")).contains("示意方案（非官方）");
    assertThat(open.text("#card")).doesNotContain("0.65", "把握");
  }

  @Test
  void of_drafts_that_lie_over_each_other_one_is_drawn_and_listed_at_a_time() {
    open("#layers=efficiency&level=layout-zone&year=2020");
    assertThat(open.page.locator(".ranking ol li").count()).isEqualTo(1);

    open.check("scheme", "map2018");

    open.page.waitForFunction("() => !document.querySelector('.leaflet-choropleth-pane path')");
    assertThat(open.page.locator(".ranking ol li").count()).isZero();
  }

  @Test
  void zones_without_a_figure_stand_at_the_end_by_their_reason() {
    open("#year=2020");

    assertThat(open.page.locator(".ranking ol li").count()).isEqualTo(1);
    assertThat(open.page.locator(".ranking h4").allInnerTexts())
        .anySatisfy(text -> assertThat(text).contains("企业过少", "2 个"))
        .anySatisfy(text -> assertThat(text).contains("没有已供应工业用地", "1 个"));
  }

  @Test
  void a_park_that_is_a_point_has_no_figure_and_says_why() {
    open("#layers=efficiency&level=park&year=2020&selected=parks/park-04");
    open.page.locator(".headline").waitFor();

    assertThat(open.text(".headline")).isEqualTo("无公布边界，仅示意位置");
    assertThat(open.page.locator(".demonstration").count()).isZero();
  }

  @Test
  void every_figure_that_is_shown_has_its_mark() {
    open("#year=2020");

    assertThat(open.page.locator(".ranking ol .figure").count())
        .isEqualTo(open.page.locator(".ranking ol .figure .grade-synthetic").count())
        .isPositive();
    assertThat(open.text(".grades")).contains("公布", "推算", "模拟", "待核实");
  }
}
