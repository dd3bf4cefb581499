package org.parkatlas.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {
  @Property
  void a_number_is_what_the_slow_way_makes_of_it(
      @ForAll @LongRange(min = -999_999_999_999_999_999L, max = 999_999_999_999_999_999L)
          long digits,
      @ForAll @IntRange(max = 18) int scale) {
    String text = BigDecimal.valueOf(digits, scale).toPlainString();
    Decimal decimal = new Decimal();
    if (reads(decimal, text)) {
      assertThat(BigDecimal.valueOf(decimal.unscaled(), decimal.scale()))
          .isEqualTo(new BigDecimal(text));
      assertThat(decimal.value()).isEqualTo(new BigDecimal(text).doubleValue());
    } else {
      assertThat(text.chars().filter(Character::isDigit).count()).isGreaterThan(18);
    }
  }

  @Property
  void a_coordinate_with_all_its_digits_is_read_to_the_last_bit(@ForAll double share) {
    double lon = 120.9 + Math.abs(share % 1.1);
    String text = BigDecimal.valueOf(lon).toPlainString();
    Decimal decimal = new Decimal();
    if (reads(decimal, text)) {
      assertThat(decimal.value()).isEqualTo(lon);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ".", "-", "-.", "1e3", "+1", "1,0", "NaN", "0x1", "1.2.3", "１２", " 1", "1d"})
  void everything_else_is_left_to_the_slow_way(String text) {
    assertThat(reads(new Decimal(), text)).isFalse();
  }

  private static boolean reads(Decimal decimal, String text) {
    return decimal.read(("x" + text + "x").toCharArray(), 1, 1 + text.length());
  }
}
