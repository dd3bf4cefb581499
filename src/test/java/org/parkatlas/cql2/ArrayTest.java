package org.parkatlas.cql2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.cql2.Land.truth;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.model.Feature;

/** Arrays count as sets. */
class ArrayTest {
  private static final Feature PLOT =
      Land.with("name", "b", "industries", Land.list("a", "b", "b"));

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "A_CONTAINS(industries, ('a')) | TRUE",
        "A_CONTAINS(industries, ('a', 'b')) | TRUE",
        "A_CONTAINS(industries, ('a', 'c')) | FALSE",
        "A_CONTAINS(industries, ()) | TRUE",
        "A_CONTAINEDBY(industries, ('c', 'b', 'a')) | TRUE",
        "A_CONTAINEDBY(industries, ('a')) | FALSE",
        "A_EQUALS(industries, ('b', 'a')) | TRUE",
        "A_EQUALS(industries, ('a')) | FALSE",
        "A_OVERLAPS(industries, ('x', 'b')) | TRUE",
        "A_OVERLAPS(industries, ('x', 'y')) | FALSE",
        "A_OVERLAPS(industries, ()) | FALSE",
        "A_CONTAINS(industries, (name)) | TRUE",
        "A_CONTAINS(industries, (grade)) | UNKNOWN",
        "A_CONTAINS(('a', 'b', 'c'), industries) | TRUE",
        "A_EQUALS((1, 2.0, TRUE, ('x')), (2, 1.0, TRUE, ('x'))) | TRUE",
        "A_EQUALS((DATE('2022-01-01')), (DATE('2022-01-02'))) | FALSE",
        "A_OVERLAPS(industries, (CASEI('B'))) | TRUE",
        "industries IS NULL | FALSE",
      })
  void relations(String filter, Truth truth) {
    assertThat(truth(filter, PLOT)).isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource({"A_CONTAINS", "A_CONTAINEDBY", "A_EQUALS", "A_OVERLAPS"})
  void a_missing_array_is_unknown(String relation) {
    assertThat(truth(relation + "(industries, ('a'))", Land.with())).isEqualTo(Truth.UNKNOWN);
  }
}
