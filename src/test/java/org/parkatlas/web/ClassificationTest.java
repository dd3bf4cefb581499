package org.parkatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Classes of a choropleth: a class holds its lower break and not its upper one. */
class ClassificationTest {
  private static final String CLASSES = "model/classes.js";

  @Test
  void quantiles_fill_the_classes_equally() {
    assertThat(Modules.eval(CLASSES, "m.quantiles([10, 1, 2, 3, 4, 5, 6, 7, 8, 9], 5)"))
        .isEqualTo(List.of(3, 5, 7, 9));
  }

  @Test
  void equal_values_never_fall_in_different_classes() {
    assertThat(Modules.eval(CLASSES, "m.quantiles([5, 5, 5, 5, 9], 5)")).isEqualTo(List.of(9));
    assertThat(Modules.eval(CLASSES, "m.quantiles([7, 7, 7], 5)")).isEqualTo(List.of());
  }

  @Test
  void natural_breaks_part_the_clusters() {
    assertThat(breaks("[1, 2, 3, 50, 51, 52, 100, 101, 102]", 3)).isEqualTo(List.of(50, 100));
    assertThat(breaks("[102, 1, 51, 2, 100, 3, 50, 101, 52]", 3)).isEqualTo(List.of(50, 100));
  }

  /** The least sum of squared deviations is found by trying every way to part the values. */
  @Test
  void natural_breaks_are_the_best_of_all_ways_to_part_the_values() {
    String search =
        """
        (() => {
          const v = [4, 5, 9, 10, 11, 30, 31, 33, 70, 75, 76, 120];
          const sse = (a) => {
            const mean = a.reduce((x, y) => x + y, 0) / a.length;
            return a.reduce((s, x) => s + (x - mean) ** 2, 0);
          };
          let best = { cost: Infinity };
          for (let i = 1; i < v.length; i++)
            for (let j = i + 1; j < v.length; j++)
              for (let k = j + 1; k < v.length; k++) {
                const cost =
                  sse(v.slice(0, i)) + sse(v.slice(i, j)) + sse(v.slice(j, k)) + sse(v.slice(k));
                if (cost < best.cost) best = { cost, breaks: [v[i], v[j], v[k]] };
              }
          return [best.breaks, m.naturalBreaks(v, 4)];
        })()""";
    List<?> both = (List<?>) Modules.eval("model/jenks.js", search);

    assertThat(both.get(1)).isEqualTo(both.get(0));
  }

  @Test
  void few_values_make_few_natural_classes() {
    assertThat(breaks("[]", 5)).isEqualTo(List.of());
    assertThat(breaks("[8]", 5)).isEqualTo(List.of());
    assertThat(breaks("[8, 8, 9]", 5)).isEqualTo(List.of(9));
  }

  @Test
  void classes_against_the_target_have_it_in_their_middle() {
    Map<?, ?> classes = (Map<?, ?>) Modules.eval(CLASSES, "m.classify([1, 500], 'target', 80)");

    assertThat(classes.get("breaks")).isEqualTo(List.of(40, 60, 80, 100, 120));
    assertThat((List<?>) classes.get("colours")).hasSize(6).doesNotHaveDuplicates();
  }

  @Test
  void a_value_on_a_break_belongs_to_the_class_above() {
    assertThat(
            Modules.eval(CLASSES, "[39.9, 40, 79.99, 80].map((v) => m.classOf([40, 60, 80], v))"))
        .isEqualTo(List.of(0, 1, 2, 3));
  }

  @Test
  void every_class_has_its_own_colour_however_few_there_are() {
    for (String values : List.of("[1, 2, 3, 4, 5, 6, 7]", "[1, 9]", "[4]", "[]")) {
      Map<?, ?> classes =
          (Map<?, ?>) Modules.eval(CLASSES, "m.classify(%s, 'jenks', 80)".formatted(values));

      assertThat((List<?>) classes.get("colours"))
          .doesNotHaveDuplicates()
          .hasSize(((List<?>) classes.get("breaks")).size() + 1);
    }
  }

  private static Object breaks(String values, int count) {
    return Modules.eval("model/jenks.js", "m.naturalBreaks(%s, %d)".formatted(values, count));
  }
}
