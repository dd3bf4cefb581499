package org.parkatlas.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class IdsTest {
  /** Of few characters, so that many come again; some too long to be held whole, some not ASCII. */
  @Provide
  Arbitrary<List<String>> ids() {
    return Arbitraries.strings()
        .withChars('0', '1', '2', '企')
        .ofMinLength(1)
        .ofMaxLength(4)
        .flatMap(id -> Arbitraries.of(id, id + "-0123456789", id + "-0123456789-0123456789"))
        .list()
        .ofMaxSize(300);
  }

  @Property
  void an_id_is_refused_exactly_if_it_came_before(@ForAll("ids") List<String> ids) {
    Ids seen = new Ids();
    Set<String> expected = new HashSet<>();
    for (String id : ids) {
      assertThat(takes(seen, id)).as(id).isEqualTo(expected.add(id));
    }
  }

  @Property(tries = 5)
  void many_ids_of_one_kind_are_told_apart(@ForAll @LongRange(max = 1L << 50) long start) {
    Ids seen = new Ids();
    for (String form : List.of("%d", "E%09d", "91310115MA1H%06d", "企业-%d")) {
      for (int i = 0; i < 20_000; i++) {
        assertThat(takes(seen, form.formatted(start + i))).isTrue();
      }
      assertThat(takes(seen, form.formatted(start + 19_999))).isFalse();
      assertThat(takes(seen, form.formatted(start))).isFalse();
    }
  }

  private static boolean takes(Ids ids, String id) {
    try {
      ids.take(id);
      return true;
    } catch (BadRow reason) {
      return false;
    }
  }

  @Test
  void an_id_of_nothing_or_without_end_is_none() {
    Ids ids = new Ids();
    assertThatThrownBy(() -> ids.take(null)).hasMessage("has no id");
    assertThatThrownBy(() -> ids.take(" ")).hasMessage("has no id");
    assertThatThrownBy(() -> ids.take("x".repeat(201))).hasMessageContaining("longer than 200");
  }

  @Property
  void a_whole_number_is_written_in_plain_digits(
      @ForAll long number, @ForAll @LongRange(max = 20) long zeros) throws BadRow {
    BigDecimal withZeros = BigDecimal.valueOf(number).setScale((int) zeros);
    for (BigDecimal form : List.of(withZeros, withZeros.stripTrailingZeros())) {
      assertThat(Ids.of(JsonNodeFactory.instance.numberNode(form))).isEqualTo("" + number);
    }
  }
}
