package org.parkatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Squares near the equator, 0.001 degrees = 111 m. */
class CleanCoverageTest {
  @Test
  void an_overlap_goes_to_the_zone_it_has_the_longest_border_with() {
    // The overlap is a strip 1 wide and 10 high; the tall left zone borders it along 10 and the
    // low right one, which sticks into it, along 10 and twice 1 at its ends.
    assertThat(
            clean(
                "POLYGON ((0 0, 11 0, 11 30, 0 30, 0 0))",
                "POLYGON ((10 10, 20 10, 20 20, 10 20, 10 10))"))
        .containsExactly(
            "POLYGON ((0 0, 0 30, 11 30, 11 20, 11 10, 11 0, 0 0))",
            "POLYGON ((11 10, 11 20, 20 20, 20 10, 11 10))");
  }

  @Test
  void an_enclosed_gap_goes_to_the_zone_it_has_the_longest_border_with() {
    assertThat(
            clean(
                "POLYGON ((0 0, 10 0, 10 5, 9 8, 10 10, 0 10, 0 0))",
                "POLYGON ((10 0, 20 0, 20 10, 10 10, 10 5, 10 0))"))
        .containsExactly(
            "POLYGON ((0 0, 0 10, 10 10, 10 5, 10 0, 0 0))",
            "POLYGON ((10 0, 10 5, 10 10, 20 10, 20 0, 10 0))");
  }

  @Test
  void a_vertex_that_one_neighbour_lacks_is_added_to_it() {
    assertThat(
            clean(
                "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))",
                "POLYGON ((10 0, 20 0, 20 10, 10 10, 10 5, 10 0))"))
        .contains("POLYGON ((0 0, 0 10, 10 10, 10 5, 10 0, 0 0))");
  }

  @Test
  void an_exclave_of_a_hectare_is_a_crumb_and_an_island_is_not() {
    assertThat(
            clean(
                "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (4 4, 4 5, 5 5, 5 4, 4 4))",
                "MULTIPOLYGON (((10 0, 20 0, 20 10, 10 10, 10 0)), ((4 4, 5 4, 5 5, 4 5, 4 4)),"
                    + " ((40 4, 41 4, 41 5, 40 5, 40 4)))"))
        .containsExactly(
            "POLYGON ((0 0, 0 10, 10 10, 10 0, 0 0))",
            "MULTIPOLYGON (((10 0, 10 10, 20 10, 20 0, 10 0)), ((40 4, 40 5, 41 5, 41 4, 40 4)))");
  }

  @Test
  void an_exclave_of_nine_hectares_stays() {
    assertThat(
            clean(
                "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (4 4, 4 7, 7 7, 7 4, 4 4))",
                "MULTIPOLYGON (((10 0, 20 0, 20 10, 10 10, 10 0)), ((4 4, 7 4, 7 7, 4 7, 4 4)))"))
        .contains("POLYGON ((0 0, 0 10, 10 10, 10 0, 0 0), (4 4, 7 4, 7 7, 4 7, 4 4))");
  }

  @Test
  void a_small_overlap_is_no_crumb_of_the_zone_that_gets_it() {
    assertThat(
            clean(
                "POLYGON ((0 0, 11 0, 11 30, 0 30, 0 0))",
                "POLYGON ((10 10, 20 10, 20 11, 10 11, 10 10))"))
        .contains("POLYGON ((0 0, 0 30, 11 30, 11 11, 11 10, 11 0, 0 0))");
  }

  /** The strip lies along the third zone, which does not claim it. */
  @Test
  void an_overlap_goes_to_a_zone_that_claims_it() {
    assertThat(
            clean(
                "POLYGON ((-10 9, 0 9, 0 10, 10 10, 10 11, 0 11, 0 12, -10 12, -10 9))",
                "POLYGON ((10 9, 20 9, 20 12, 7 12, 7 11, 0 11, 0 10, 10 10, 10 9))",
                "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))"))
        .contains("POLYGON ((0 10, 0 11, 7 11, 7 12, 20 12, 20 9, 10 9, 10 10, 0 10))");
  }

  /** Three strips side by side; the middle one has its longest borders with the other two. */
  @Test
  void overlaps_beside_each_other_all_find_an_owner() {
    assertThat(
            clean(
                "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))",
                "POLYGON ((8 0, 20 0, 20 10, 8 10, 8 0))",
                "POLYGON ((9 -5, 11 -5, 11 10, 9 10, 9 -5))"))
        .containsExactly(
            "POLYGON ((0 0, 0 10, 8 10, 9 10, 9 0, 8 0, 0 0))",
            "POLYGON ((10 0, 10 10, 11 10, 20 10, 20 0, 11 0, 10 0))",
            "POLYGON ((9 -5, 9 0, 9 10, 10 10, 10 0, 11 0, 11 -5, 9 -5))");
  }

  /** A bridge of the first zone runs through it; the pieces border most on each other. */
  @Test
  void a_crumb_in_pieces_goes_to_the_zone_around_it_as_one() {
    assertThat(
            clean(
                "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (4 4, 5.2 4, 5.2 4.45, 4 4.45, 4 4),"
                    + " (4 4.55, 5.2 4.55, 5.2 5, 4 5, 4 4.55))",
                "MULTIPOLYGON (((10 0, 20 0, 20 10, 10 10, 10 0)),"
                    + " ((4 4, 5.2 4, 5.2 5, 4 5, 4 4)))"))
        .contains("POLYGON ((0 0, 0 10, 10 10, 10 0, 0 0))");
  }

  @Test
  void the_result_is_a_coverage_and_right_handed() {
    List<Geometry> cleaned =
        CleanCoverage.of(
            List.of(
                geometry("POLYGON ((0 0, 0 10, 10.4 10, 9.7 7, 10.3 3, 10 0, 0 0))"),
                geometry("POLYGON ((10 0, 10.1 5, 9.9 10, 20 10, 20 0, 10 0))"),
                geometry("POLYGON ((0.3 9.8, 9 10.2, 20 9.9, 20 20, 0 20, 0.3 9.8))")));

    assertThat(CoverageValidator.isValid(cleaned.toArray(Geometry[]::new))).isTrue();
    assertThat(cleaned).allSatisfy(z -> assertThat(GeometryRepair.repair(z).changed()).isFalse());
  }

  /** Zones as WKT in thousandths of a degree, in and out, normalised. */
  private static List<String> clean(String... wkt) {
    List<Geometry> zones = Arrays.stream(wkt).map(CleanCoverageTest::geometry).toList();
    return CleanCoverage.of(zones).stream().map(CleanCoverageTest::inThousandths).toList();
  }

  private static String inThousandths(Geometry lonLat) {
    return CoordinateMap.apply(
            lonLat.norm(), c -> new Coordinate(Math.round(c.x * 1000), Math.round(c.y * 1000)))
        .toText();
  }

  private static Geometry geometry(String wkt) {
    try {
      Geometry thousandths = new WKTReader().read(wkt);
      return CoordinateMap.apply(thousandths, c -> new Coordinate(c.x / 1000, c.y / 1000));
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
  }
}
