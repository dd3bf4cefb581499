package org.parkatlas.cql2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.parkatlas.model.Feature;

/** What a filter tells an index must never lose a feature that the filter selects. */
class IndexHintsTest {
  private static final List<String> RELATIONS =
      List.of(
          "S_INTERSECTS",
          "S_WITHIN",
          "S_CONTAINS",
          "S_EQUALS",
          "S_TOUCHES",
          "S_OVERLAPS",
          "S_CROSSES",
          "S_DISJOINT");

  @Property(tries = 3000)
  void no_selected_feature_lies_outside_the_bounds_or_has_another_value(
      @ForAll("filters") String text, @ForAll("plots") Feature plot) {
    Filter filter = Land.filter(text);
    if (filter.test(plot)) {
      filter
          .bounds()
          .ifPresent(
              box -> assertThat(box.intersects(plot.geometry().getEnvelopeInternal())).isTrue());
      filter.allowed().forEach((field, values) -> assertThat(values).contains(plot.value(field)));
    }
  }

  @Provide
  Arbitrary<String> filters() {
    return Arbitraries.randomValue(random -> filter(random, 3));
  }

  @Provide
  Arbitrary<Feature> plots() {
    return Arbitraries.randomValue(IndexHintsTest::plot);
  }

  private static Feature plot(Random random) {
    int west = random.nextInt(6);
    int south = random.nextInt(6);
    return Land.with(
        "floors", random.nextInt(3),
        "grade", String.valueOf("ABC".charAt(random.nextInt(3))),
        "vacant", random.nextBoolean() ? null : random.nextBoolean(),
        "leasedFrom", "2022-01-0" + (1 + random.nextInt(3)),
        "geometry",
            square(west, south, west + 1 + random.nextInt(6), south + 1 + random.nextInt(6)));
  }

  private static String square(int west, int south, int east, int north) {
    return "POLYGON((%1$d %2$d,%3$d %2$d,%3$d %4$d,%1$d %4$d,%1$d %2$d))"
        .formatted(west, south, east, north);
  }

  private static String filter(Random random, int depth) {
    int choice = random.nextInt(depth == 0 ? 5 : 9);
    return switch (choice) {
      case 0 -> spatial(random);
      case 1 -> "floors = " + random.nextInt(3);
      case 2 -> "grade IN ('A', '" + "ABC".charAt(random.nextInt(3)) + "')";
      case 3 -> "leasedFrom = DATE('2022-01-0" + (1 + random.nextInt(3)) + "')";
      case 4 -> random.nextBoolean() ? "TRUE = vacant" : "vacant";
      case 5 -> "NOT (" + filter(random, depth - 1) + ")";
      case 6, 7 -> "(" + filter(random, depth - 1) + " AND " + filter(random, depth - 1) + ")";
      default -> "(" + filter(random, depth - 1) + " OR " + filter(random, depth - 1) + ")";
    };
  }

  private static String spatial(Random random) {
    int west = random.nextInt(8);
    int south = random.nextInt(8);
    String box = square(west, south, west + 1 + random.nextInt(4), south + 1 + random.nextInt(4));
    String relation = RELATIONS.get(random.nextInt(RELATIONS.size()));
    return random.nextBoolean()
        ? relation + "(geometry, " + box + ")"
        : relation + "(" + box + ", geometry)";
  }

  private static Envelope bounds(String text) {
    return Land.filter(text).bounds().orElse(null);
  }

  @Test
  void boxes_that_shapes_lie_in_are_cut_and_boxes_they_touch_are_not() {
    String a = "(geometry, BBOX(0,0,4,4))";
    String b = "(geometry, BBOX(2,2,9,9))";
    assertThat(bounds("S_WITHIN" + a + " AND S_WITHIN" + b)).isEqualTo(new Envelope(2, 4, 2, 4));
    assertThat(bounds("S_WITHIN" + a + " AND S_INTERSECTS" + b))
        .isEqualTo(new Envelope(2, 4, 2, 4));
    assertThat(bounds("S_INTERSECTS" + a + " AND S_INTERSECTS" + b))
        .isEqualTo(new Envelope(0, 4, 0, 4));
    assertThat(bounds("S_INTERSECTS" + a + " OR S_INTERSECTS" + b))
        .isEqualTo(new Envelope(0, 9, 0, 9));
    assertThat(bounds("S_INTERSECTS" + a + " OR floors = 1")).isNull();
    assertThat(bounds("S_DISJOINT" + a)).isNull();
    assertThat(bounds("NOT S_INTERSECTS" + a)).isNull();
  }

  @Test
  void values_are_those_of_equations_that_must_hold() {
    assertThat(Land.filter("floors = 1 AND grade IN ('A', 'B') AND areaKm2 = 2").allowed())
        .isEqualTo(Map.of("floors", Set.of(1L), "grade", Set.of("A", "B")));
    assertThat(Land.filter("grade = 'A' OR 'B' = grade").allowed())
        .isEqualTo(Map.of("grade", Set.of("A", "B")));
    assertThat(Land.filter("grade = 'A' AND grade IN ('B', 'C')").allowed())
        .isEqualTo(Map.of("grade", Set.of()));
    assertThat(Land.filter("floors = 1.5").allowed()).isEqualTo(Map.of("floors", Set.of()));
    assertThat(Land.filter("grade = 'A' OR floors = 1").allowed()).isEmpty();
    assertThat(Land.filter("NOT grade = 'A'").allowed()).isEmpty();
    assertThat(Land.filter("taxYuan = 1 OR CASEI(grade) = 'a' OR id = 'x'").allowed()).isEmpty();
  }

  @Test
  void a_filter_is_known_by_one_text_however_it_was_written() {
    String canonical = "(\"floors\" > 1.5) AND (NOT (\"name\" IS NULL))";
    assertThat(Land.filter("floors>1.50 and name is not null").canonical()).isEqualTo(canonical);
    assertThat(
            Land.json(
                    """
                    {"op": "and", "args": [
                      {"op": ">", "args": [{"property": "floors"}, 1.5]},
                      {"op": "not", "args": [{"op": "isNull", "args": [{"property": "name"}]}]}]}
                    """)
                .toString())
        .isEqualTo(canonical);
  }
}
