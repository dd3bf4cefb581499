package org.parkatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is divided by the area is a choice, as the level, the year and the basis are. */
class MeasureTest {
  private static final String PUDONG = "selected=districts/310115";

  @RegisterExtension static final ServedPage SERVED = ServedPage.of(SmallCity::snapshot);

  private OpenPage open;

  private void open(String hash) {
    open = SERVED.open(1440);
    open.at(hash);
  }

  /** Takes a measure and waits until the card tells a figure that begins so. */
  private void choose(String measure, String figure) {
    open.page.locator("select[name=measure]").selectOption(measure);
    open.quiet();
    open.page.waitForFunction(
        "(figure) => document.querySelector('.headline')?.innerText.startsWith(figure)", figure);
  }

  @Test
  void the_measures_are_those_that_the_atlas_tells() {
    open("");

    assertThat(open.page.locator("select[name=measure] option").allInnerTexts())
        .containsExactly("工业总产值", "营业收入", "工业增加值", "税收", "研发费用", "能耗", "从业人数");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "valueAdded | 工业增加值 | 25 | 亿元/平方公里 | 250 亿元",
        "tax | 税收 | 5 | 亿元/平方公里 | 50 亿元",
        "rnd | 研发费用 | 2 | 亿元/平方公里 | 20 亿元",
        "energy | 能耗 | 20,000 | 吨标准煤/平方公里 | 200,000 吨标准煤",
        "people | 从业人数 | 100 | 人/平方公里 | 1,000 人"
      })
  void map_legend_ranking_card_and_address_follow_the_measure(
      String measure, String title, String figure, String unit, String sum) {
    open("#" + PUDONG);
    open.unfold();
    choose(measure, figure + " " + unit);

    assertThat(open.text(".classes")).contains(title + "，" + unit);
    assertThat(open.text(".ranking .note")).startsWith(title + "，2020 年");
    assertThat(open.page.locator(".ranking .figure").allInnerTexts()).containsExactly(figure);
    assertThat(open.text("#card")).contains(title + "（分子）", sum, "10 家规上工业企业");
    assertThat(open.text("#card").contains("万元/亩")).isEqualTo(unit.startsWith("亿元"));
    assertThat(open.state()).contains("measure=" + measure);
  }

  @Test
  void the_target_is_for_output_and_nothing_else() {
    open("#" + PUDONG);
    open.unfold();
    assertThat(open.text(".efficiency")).contains("目标 80 亿元/平方公里");

    choose("valueAdded", "25 ");

    assertThat(open.text("#card")).doesNotContain("目标");
    assertThat(open.text(".efficiency")).doesNotContain("目标");

    choose("output", "100 ");
    assertThat(open.state()).doesNotContain("measure", "classes");
  }

  @Test
  void an_address_brings_the_measure_back_in_the_language_it_names() {
    open("#measure=energy&lang=en&" + PUDONG);
    open.unfold();

    assertThat(open.text(".headline").strip()).isEqualTo("20,000 tce/km²");
    assertThat(open.text(".classes")).contains("Energy, tce/km²");
    assertThat(open.page.locator("select[name=measure]").inputValue()).isEqualTo("energy");
  }

  @Test
  void the_card_tells_the_ratios_with_their_units() {
    open("#" + PUDONG);
    open.unfold();

    assertThat(open.text(".ratios").replaceAll("\\s+", " "))
        .contains("人均工业增加值 2,500 万元/人", "单位工业增加值能耗 0.08 吨标准煤/万元", "2 %");
  }

  @Test
  void a_measure_that_is_withheld_shows_no_number_and_no_ratio() {
    open("#measure=people&selected=districts/310104");
    open.page.locator(".headline").waitFor();

    assertThat(open.text(".headline")).isEqualTo("企业过少，为保护企业秘密不公布");
    assertThat(open.page.locator(".ratios").count()).isZero();
  }

  @Test
  void the_chosen_measure_is_explained_beside_the_choice() {
    open("#measure=valueAdded");
    open.page.locator(".field:has(select[name=measure]) .term").click();

    assertThat(open.text(".term-text")).contains("工业增加值", "总产值减去中间投入");
  }
}
