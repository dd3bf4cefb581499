package org.parkatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Search by name or by the initials of its pinyin. */
class SearchTest {
  private static final String PARKS =
      """
      [
        { name: '张江人工智能岛', shortName: '张江AI岛', initials: 'zjrgznd',
          nameEn: 'Zhangjiang AI Island' },
        { name: '张江机器人谷', initials: 'zjjqrg', nameEn: 'Zhangjiang Robotics Valley' },
        { name: '马桥人工智能创新试验区', initials: 'mqrgzncxsyq', nameEn: null },
        { name: '嘉定氢能港（汽车新能港）', initials: 'jdqngqcxng', nameEn: 'Jiading Hydrogen Port' },
        { name: '嘉定区', initials: 'jdq', nameEn: 'Jiading' },
      ]""";

  @Test
  void the_start_of_a_name_comes_before_its_middle() {
    assertThat(found("张江")).containsExactly("张江机器人谷", "张江人工智能岛");
    assertThat(found("人工智能")).containsExactly("张江人工智能岛", "马桥人工智能创新试验区");
  }

  @Test
  void pinyin_initials_find_a_name() {
    assertThat(found("zjrgzn")).containsExactly("张江人工智能岛");
    assertThat(found("ZJ")).containsExactly("张江机器人谷", "张江人工智能岛");
    assertThat(found("rgzn")).containsExactly("张江人工智能岛", "马桥人工智能创新试验区");
  }

  @Test
  void english_words_find_a_name() {
    assertThat(found("island")).containsExactly("张江人工智能岛");
    assertThat(found("jiading")).startsWith("嘉定区");
  }

  @Test
  void the_whole_name_comes_first_and_the_short_name_counts() {
    assertThat(found("嘉定区")).startsWith("嘉定区");
    assertThat(found("张江ai岛")).containsExactly("张江人工智能岛");
  }

  @Test
  void characters_in_order_are_enough_and_brackets_and_spaces_do_not_matter() {
    assertThat(found("张江岛")).containsExactly("张江人工智能岛");
    assertThat(found(" 嘉定 氢能港（汽车")).containsExactly("嘉定氢能港（汽车新能港）");
  }

  @Test
  void nothing_answers_to_nothing() {
    assertThat(found("")).isEmpty();
    assertThat(found("  ")).isEmpty();
    assertThat(found("qqqq")).isEmpty();
  }

  private static List<String> found(String query) {
    String ranked = "m.rank('%s', %s).map((e) => e.name)".formatted(query, PARKS);
    return ((List<?>) Modules.eval("model/search.js", ranked))
        .stream().map(String.class::cast).toList();
  }
}
