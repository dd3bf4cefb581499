package org.parkatlas.cql2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.model.Feature;

class FoldingTest {
  private static boolean holds(String name, String filter) {
    Feature feature = Land.with("name", name);
    return Land.filter(filter).test(feature);
  }

  @ParameterizedTest
  @CsvSource({
    "PLANET, planet",
    "Straße, STRASSE",
    "Οδος, ΟΔΟΣ",
    "Οδος, οδοσ",
    "ẞ, ss",
    "ẞ, ß",
    "ŒUVRE, œuvre",
    "ﬁne, FINE",
    "İzmir, i\u0307ZMIR",
    "Ꭰ, ꭰ",
    "（ＡＢ）, （ａｂ）",
    "张江ABC, 张江abc",
    "É, é",
    "Ǆ, ǆ",
    "É, é"
  })
  void case_does_not_matter_to_casei(String a, String b) {
    assertThat(holds(a, "CASEI(name) = CASEI('" + b + "')")).isTrue();
    assertThat(holds(b, "CASEI(name) IN (CASEI('" + a + "'), 'x')")).isTrue();
    assertThat(holds(a, "CASEI(name) LIKE CASEI('" + b + "%')")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"é, e", "a, b", "张, 江", "ı, i", "I, ı", "İ, i", "ａ, a"})
  void other_letters_matter_to_casei(String a, String b) {
    assertThat(holds(a, "CASEI(name) = CASEI('" + b + "')")).isFalse();
  }

  @Test
  void every_letter_but_the_turkish_i_is_one_with_its_upper_and_lower_case() {
    Set<String> apart = new TreeSet<>();
    for (int c = 0; c < 0x20000; c++) {
      String letter = Character.toString(c);
      String folded = Folding.caseless(letter);
      if (!folded.equals(Folding.caseless(letter.toUpperCase(Locale.ROOT)))
          || !folded.equals(Folding.caseless(Character.toString(Character.toLowerCase(c))))) {
        apart.add(letter);
      }
    }

    assertThat(apart).containsExactly("İ", "ı");
  }

  @Test
  void accents_are_taken_off_in_every_script_but_letters_stay() {
    assertThat(Folding.accentless("Ầ ǿ ŉ Ÿ Ñ Æ ß ẞ đ Ł ά й"))
        .isEqualTo("A o 'n Y N AE ss SS d L α и");
    assertThat(Folding.accentless("Ａ１、（张江）²")).isEqualTo("Ａ１、（张江）²");
  }

  @ParameterizedTest
  @CsvSource({"papá, papa", "København, Kobenhavn", "débárquér, debarquer", "é, é", "Łódź, Lodz"})
  void accents_do_not_matter_to_accenti(String a, String b) {
    assertThat(holds(a, "ACCENTI(name) = ACCENTI('" + b + "')")).isTrue();
    assertThat(holds(a.toUpperCase(), "ACCENTI(CASEI(name)) LIKE accenti(casei('" + b + "%'))"))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"É, e", "が, か", "パ, ハ", "张, 江"})
  void case_and_japanese_voice_marks_matter_to_accenti(String a, String b) {
    assertThat(holds(a, "ACCENTI(name) = ACCENTI('" + b + "')")).isFalse();
  }

  @Test
  void ilike_of_the_draft_is_like_in_any_case() {
    assertThat(holds("Zhangjiang", "name ILIKE 'zhang%'")).isTrue();
    assertThat(holds("Zhangjiang", "name NOT ILIKE 'ZHANG%'")).isFalse();
    assertThat(holds("Zhangjiang", "name LIKE 'zhang%'")).isFalse();
  }
}
