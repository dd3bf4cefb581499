package org.parkatlas.cql2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.model.InvalidInput;

/** How deep, how long and how large: both sides of each limit, in both languages. */
class LimitsTest {
  private static final int MANY = 3 * Limits.MAX_DEPTH;

  private static String joined(String each, String between) {
    return String.join(between, Collections.nCopies(MANY, each));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(floors = 1)",
        "NOT floors = 1",
        "floors = -(1)",
        "floors IN (1, 2)",
        "CASEI(name) = 'a'",
        "floors = (1 + 2) * 3",
        "industries = ('a', 'b') OR A_CONTAINS(industries, ('a', 'b'))",
      })
  void what_stands_side_by_side_is_not_deep(String term) {
    String usable = term.replace("industries = ('a', 'b') OR ", "");
    assertThatCode(() -> Land.filter(joined(usable, " OR "))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "NOT (", "NOT "})
  void what_is_nested_in_text_is_refused_beyond_the_limit(String open) {
    String deep = open.repeat(MANY) + "floors = 1" + ")".repeat(open.contains("(") ? MANY : 0);
    assertThatThrownBy(() -> Land.filter(deep)).hasMessageContaining("nested more than 100");
  }

  @Test
  void a_long_chain_of_signs_is_as_deep_as_parentheses() {
    String signs = "- ".repeat(MANY);
    assertThatThrownBy(() -> Land.filter("floors = " + signs + "floors"))
        .hasMessageContaining("nested more than 100");
  }

  @Test
  void json_is_as_deep_as_its_operators_whatever_stands_beside_them() {
    String term = "{\"op\":\"=\",\"args\":[{\"property\":\"floors\"},1]}";
    String flat = "{\"op\":\"or\",\"args\":[" + joined(term, ",") + "]}";
    String deep = "{\"op\":\"not\",\"args\":[".repeat(MANY) + term + "]}".repeat(MANY);

    assertThatCode(() -> Land.json(flat)).doesNotThrowAnyException();
    assertThatThrownBy(() -> Land.json(deep)).hasMessageContaining("nested more than 100");
  }

  @Test
  void collections_of_shapes_may_stand_side_by_side_and_ten_deep() {
    String point = "{\"type\":\"Point\",\"coordinates\":[121,31]}";
    String collection = "{\"type\":\"GeometryCollection\",\"geometries\":[" + point + "]}";
    assertThatCode(() -> Land.json(within(of(joined(collection, ","))))).doesNotThrowAnyException();
    assertThatCode(() -> Land.json(within(nested(point, 10)))).doesNotThrowAnyException();
    assertThatThrownBy(() -> Land.json(within(nested(point, 11)))).isInstanceOf(InvalidInput.class);

    String wkt = joined("GEOMETRYCOLLECTION(POINT(121 31))", ",");
    assertThatCode(() -> Land.filter("S_WITHIN(geometry, GEOMETRYCOLLECTION(" + wkt + "))"))
        .doesNotThrowAnyException();
  }

  private static String of(String shapes) {
    return "{\"type\":\"GeometryCollection\",\"geometries\":[" + shapes + "]}";
  }

  private static String nested(String shape, int times) {
    return times == 0 ? shape : of(nested(shape, times - 1));
  }

  private static String within(String shape) {
    return "{\"op\":\"s_within\",\"args\":[{\"property\":\"geometry\"}," + shape + "]}";
  }

  @ParameterizedTest
  @CsvSource({"1e399, true", "1e400, false", "1e-400, true", "1e-402, false", "0e999, true"})
  void numbers_reach_from_ten_to_the_minus_400_to_ten_to_the_400(String number, boolean taken) {
    if (taken) {
      assertThatCode(() -> Land.filter("areaKm2 < " + number)).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> Land.filter("areaKm2 < " + number))
          .hasMessageContaining("beyond 10^±400");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "=, 1",
    "=, 3",
    "<, 1",
    "like, 1",
    "like, 3",
    "between, 2",
    "between, 4",
    "in, 1",
    "in, 3",
    "isNull, 0",
    "isNull, 2",
    "+, 1",
    "casei, 2",
    "a_contains, 1",
    "a_contains, 3",
    "s_within, 1",
    "s_within, 3",
    "t_before, 1",
    "t_before, 3",
  })
  void an_operator_with_too_few_or_too_many_arguments_is_refused(String op, int arguments) {
    String args = String.join(",", Collections.nCopies(arguments, argument(op)));
    String call = "{\"op\":\"%s\",\"args\":[%s]}".formatted(op, args);
    String filter =
        op.equals("+") || op.equals("casei")
            ? "{\"op\":\"=\",\"args\":[%s,%s]}".formatted(call, op.equals("+") ? "1" : "\"a\"")
            : call;
    assertThatThrownBy(() -> Land.json(filter)).isInstanceOf(InvalidInput.class);
  }

  private static String argument(String op) {
    return switch (op) {
      case "like", "casei" -> "{\"property\":\"name\"}";
      case "a_contains" -> "{\"property\":\"industries\"}";
      case "s_within" -> "{\"property\":\"geometry\"}";
      case "t_before" -> "{\"property\":\"leasedFrom\"}";
      default -> "{\"property\":\"floors\"}";
    };
  }

  @ParameterizedTest
  @CsvSource({"1, 2, -1", "2, 2, 0", "3, 2, 1"})
  void numbers_of_every_kind_have_one_order(int a, int b, int order) {
    Number[] as = {(long) a, (double) a, BigDecimal.valueOf(a)};
    Number[] bs = {(long) b, (double) b, BigDecimal.valueOf(b)};
    for (Number one : as) {
      for (Number other : bs) {
        assertThat(Numbers.compare(one, other)).isEqualTo(order);
      }
    }
    assertThat(Numbers.compare(0.1, new BigDecimal("0.1"))).isZero();
    assertThat(Numbers.compare(0.1, 0.2)).isEqualTo(-1);
    assertThat(Numbers.compare(0.2, 0.1)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"Ørsted, Orsted", "Łódź, Lodz", "æon, aeon", "é, e", "が, が", "ａ, ａ", "张江é, 张江e"})
  void letters_are_bared_of_strokes_and_accents_but_not_of_japanese_marks(
      String text, String bare) {
    assertThat(Folding.accentless(text)).isEqualTo(bare);
  }

  @ParameterizedTest
  @CsvSource({"ＡＢＣ, abc", "Ørsted, orsted", "ｶﾞ, ガ", "ﬁne, fine"})
  void words_are_looked_for_without_case_accents_or_width(String text, String searched) {
    assertThat(Folding.searched(text)).isEqualTo(searched);
  }

  @Test
  void a_set_of_numbers_finds_them_whatever_holds_them() {
    NumberSet set = new NumberSet();
    set.add(new BigDecimal("0"));
    set.add(new BigDecimal("2.50"));
    assertThat(set.contains(0L)).isTrue();
    assertThat(set.contains(-0.0)).isTrue();
    assertThat(set.contains(0.0)).isTrue();
    assertThat(set.contains(2.5)).isTrue();
    assertThat(set.contains(new BigDecimal("2.5"))).isTrue();
    assertThat(set.contains(2.25)).isFalse();
    assertThat(set.contains(2L)).isFalse();
  }
}
