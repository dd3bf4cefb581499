package org.parkatlas.shanghai.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;

/** No total of a shipped level hangs on one or two enterprises, so none must be withheld. */
class DisclosureFriendlyTest {
  static Stream<CollectionDef> levels() {
    return Stream.of(
        Shanghai.DISTRICTS,
        Shanghai.PARKS,
        Shanghai.NEW_TOWNS,
        Shanghai.LAYOUT_ZONES,
        Shanghai.STRATEGIC_AREAS);
  }

  @ParameterizedTest
  @MethodSource("levels")
  void every_zone_and_year_has_many_enterprises_and_none_that_dominates(CollectionDef level) {
    for (Feature zone : ShippedShapes.read(level)) {
      Area area = Area.of(zone.id(), null, zone.geometry(), List.of());
      Set<String> inside = new HashSet<>();
      ShippedShapes.DEMO.enterprises().stream()
          .filter(e -> e.geometry() != null && area.covers(e.geometry().getCoordinate()))
          .forEach(e -> inside.add(e.id()));
      assertSafe(zone.id(), inside);
    }
  }

  @Test
  void the_rest_outside_all_districts_is_safe_too() {
    Set<String> outside = new HashSet<>();
    ShippedShapes.DEMO.enterprises().stream()
        .filter(e -> e.geometry() != null && e.string("districtCode") == null)
        .forEach(e -> outside.add(e.id()));

    assertSafe("outside", outside);
  }

  /** At least three, and the rest beside the two largest is over 10 % of the largest (p% rule). */
  private static void assertSafe(String zone, Set<String> enterprises) {
    Map<Integer, List<Double>> byYear = new HashMap<>();
    for (OutputRecord output : ShippedShapes.DEMO.outputs()) {
      if (enterprises.contains(output.enterpriseId())) {
        byYear
            .computeIfAbsent(output.year(), y -> new ArrayList<>())
            .add(output.outputYuan().doubleValue());
      }
    }
    assertThat(byYear).as(zone).hasSize(9);
    byYear.forEach(
        (year, amounts) -> {
          amounts.sort(Comparator.reverseOrder());
          double rest = amounts.stream().skip(2).mapToDouble(a -> a).sum();
          assertThat(amounts).as(zone + " " + year).hasSizeGreaterThanOrEqualTo(3);
          assertThat(rest / amounts.get(0)).as(zone + " " + year).isGreaterThan(0.1);
        });
  }
}
