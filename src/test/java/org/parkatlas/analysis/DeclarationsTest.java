package org.parkatlas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.analysis.JoinExamples.wkt;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parkatlas.model.Feature;
import org.parkatlas.model.Level;
import org.parkatlas.model.Level.Counting;
import org.parkatlas.shanghai.Shanghai;

/** Two parks side by side; units lie in the west, the east, nowhere, or have no place. */
class DeclarationsTest {
  private static final List<Zone> PARKS =
      List.of(
          new Zone("p-east", "东园", wkt("POLYGON ((1 0, 2 0, 2 1, 1 1, 1 0))")),
          new Zone("p-west", "西园", wkt("POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))")));

  private final Level level = Shanghai.PARK;
  private final List<Feature> units =
      List.of(
          unit("lies west, says nothing", "POINT (0.5 0.5)", null),
          unit("lies west, says west by name", "POINT (0.5 0.5)", "西园"),
          unit("lies west, says east by id", "POINT (0.5 0.5)", " p-east "),
          unit("lies nowhere, says east", "POINT (9 9)", "p-east"),
          unit("lies east, says what nobody knows", "POINT (1.5 0.5)", "南园"),
          unit("has no place, says west", null, "p-west"),
          unit("has no place, says nothing", null, ""));

  private final Matches located =
      new SpatialJoin(new ZoneIndex(PARKS), false)
          .match(units.stream().map(Feature::geometry).toList());
  private final Declarations declarations = Declarations.of(level, units, PARKS);

  @Test
  void by_place_nothing_that_is_declared_counts() {
    assertThat(zones(Counting.LOCATED))
        .containsExactly("p-west", "p-west", "p-west", "-", "p-east", "?", "?");
  }

  @Test
  void by_declaration_a_unit_without_a_known_one_counts_in_no_zone() {
    assertThat(zones(Counting.DECLARED))
        .containsExactly("-", "p-west", "p-east", "p-east", "-", "p-west", "-");
  }

  @Test
  void declared_first_goes_by_place_where_nothing_known_is_declared() {
    assertThat(zones(Counting.DECLARED_FIRST))
        .containsExactly("p-west", "p-west", "p-east", "p-east", "p-east", "p-west", "?");
  }

  @Test
  void the_comparison_lists_both_and_where_they_differ() {
    Declarations.Compared compared =
        declarations.compare(
            located, Collections.nCopies(units.size(), BigDecimal.ONE), new BitSet());

    assertThat(compared.located()).isEqualTo(4);
    assertThat(compared.declared()).isEqualTo(4);
    assertThat(compared.unknown()).isEqualTo(1);
    assertThat(compared.differ()).isEqualTo(3);
    assertThat(compared.differences())
        .containsExactly("p-east → p-west: 1", "p-east → –: 1", "p-west → –: 1");
  }

  @Test
  void units_without_figures_are_not_compared() {
    List<BigDecimal> amounts = Arrays.asList(new BigDecimal[units.size()]);

    assertThat(declarations.compare(located, amounts, new BitSet()))
        .isEqualTo(new Declarations.Compared(0, 0, 0, 0, List.of()));
  }

  /** The zone of each unit; - for none, ? for one that could not be placed. */
  private List<String> zones(Counting counting) {
    Matches counted = declarations.counted(located, counting, new BitSet());
    return IntStream.range(0, units.size()).mapToObj(unit -> zone(counted, unit)).toList();
  }

  private static String zone(Matches counted, int unit) {
    return IntStream.range(0, counted.pairs())
        .filter(pair -> counted.point(pair) == unit)
        .mapToObj(pair -> PARKS.get(counted.zone(pair)).id())
        .findFirst()
        .orElse(counted.unplaced(unit) ? "?" : "-");
  }

  private static Feature unit(String name, String place, String park) {
    Map<String, Object> values = new HashMap<>();
    values.put("name", name);
    values.put("industry", "汽车");
    values.put("declaredPark", park);
    values.put("source", "test");
    values.put("quality", "estimated");
    return Feature.of(Shanghai.ENTERPRISES, name, place == null ? null : wkt(place), values);
  }
}
