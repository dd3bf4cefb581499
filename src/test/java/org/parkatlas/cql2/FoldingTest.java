package org.parkatlas.cql2;

import static org.assertj.core.api.Assertions.assertThat;

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
  @CsvSource({"é, e", "a, b", "张, 江"})
  void other_letters_matter_to_casei(String a, String b) {
    assertThat(holds(a, "CASEI(name) = CASEI('" + b + "')")).isFalse();
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
