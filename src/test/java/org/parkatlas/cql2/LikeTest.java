package org.parkatlas.cql2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikeTest {
  @ParameterizedTest(name = "{1} is like {0}")
  @CsvSource({
    "'%', ''",
    "'%%', 'abc'",
    "'', ''",
    "'a%', 'a'",
    "'%c', 'abc'",
    "'_', '张'",
    "'_', '𠮷'",
    "'a_c%', 'abcdef'",
    "'%b%d%', 'abcd'",
    "'\\%', '%'",
    "'\\_\\\\', '_\\'",
    "'a\\', 'a\\'",
    "'%张江%', '上海张江科学城'"
  })
  void matching(String pattern, String text) {
    assertThat(new LikePattern(pattern).matches(text)).isTrue();
  }

  @ParameterizedTest(name = "{1} is not like {0}")
  @CsvSource({
    "'', 'a'",
    "'_', ''",
    "'_', 'ab'",
    "'__', '𠮷'",
    "'a%', 'ba'",
    "'\\%', 'a'",
    "'%b_', 'ab'",
    "'a', 'A'",
    "'\\\\%', '%'"
  })
  void not_matching(String pattern, String text) {
    assertThat(new LikePattern(pattern).matches(text)).isFalse();
  }

  @Property
  void agrees_with_a_regular_expression(
      @ForAll @StringLength(max = 8) @CharRange(from = 'a', to = 'c') @Chars({'%', '_'})
          String pattern,
      @ForAll @StringLength(max = 8) @CharRange(from = 'a', to = 'c') String text) {
    String regex = pattern.replace("%", ".*").replace("_", ".");
    assertThat(new LikePattern(pattern).matches(text)).isEqualTo(Pattern.matches(regex, text));
  }

  @Test
  void a_malicious_pattern_takes_no_time() {
    LikePattern pattern = new LikePattern("%a".repeat(499) + "b");
    String text = "a".repeat(10_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(2), () -> assertThat(pattern.matches(text)).isFalse());
  }

  @Test
  void a_pattern_may_have_1000_characters_and_not_one_more() {
    assertThat(new LikePattern("%".repeat(1000)).matches("a")).isTrue();
    assertThatThrownBy(() -> new LikePattern("%".repeat(1001)))
        .hasMessageContaining("has a pattern of more than 1000 characters");
  }
}
