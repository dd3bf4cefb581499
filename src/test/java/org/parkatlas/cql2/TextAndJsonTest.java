package org.parkatlas.cql2;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Both encodings of the standard say the same, for each rule of its grammar. */
class TextAndJsonTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "encodings.csv", delimiter = '|', quoteCharacter = '`')
  void text_and_json_give_one_expression(String rule, String text, String json) {
    assertThat(TextParser.parse(text)).isEqualTo(JsonParser.parse(json));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "encodings.csv", delimiter = '|', quoteCharacter = '`')
  void what_is_printed_reads_as_the_same_expression(String rule, String text, String json) {
    Expr expr = TextParser.parse(text);
    assertThat(TextParser.parse(Printer.text(expr))).isEqualTo(expr);
  }
}
