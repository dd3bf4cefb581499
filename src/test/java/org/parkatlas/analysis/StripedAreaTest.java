package org.parkatlas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.analysis.JoinExamples.wkt;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripedAreaTest {
  /** A block with a step on its right side: 4 wide below a height of 2, and 2 wide above it. */
  private final StripedArea step =
      new StripedArea(wkt("POLYGON ((0 0, 4 0, 4 2, 2 2, 2 5, 0 5, 0 0))"));

  @ParameterizedTest
  @CsvSource({
    "1, 0, 0",
    "4, 0, 0",
    "0, 0, 0",
    "5, 0, -1",
    "-1, 0, -1", // along the lower edge
    "3, 2, 0",
    "2, 2, 0",
    "4, 2, 0",
    "1, 2, 1",
    "5, 2, -1",
    "-1, 2, -1", // along the step
    "1, 5, 0",
    "0, 5, 0",
    "2, 5, 0",
    "3, 5, -1",
    "-1, 5, -1", // along the upper edge
    "0, 3, 0",
    "2, 3, 0",
    "4, 1, 0", // on upright edges
    "1, 3, 1",
    "3, 3, -1",
    "3, 1, 1",
    "1, 6, -1",
    "1, -1, -1"
  })
  void a_point_level_with_an_edge_is_on_it_only_between_its_ends(double x, double y, int place) {
    assertThat(step.locate(x, y)).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 0", "2, 2, 0", "0.5, 0.5, 0", "2, 1, 1", "1, 2, -1", "3, 1, 0", "3.5, 1, -1"})
  void a_sloping_edge_is_border_wherever_it_is_exactly_met(double x, double y, int place) {
    StripedArea tip = new StripedArea(wkt("POLYGON ((0 0, 4 0, 2 2, 0 0))"));

    assertThat(tip.locate(x, y)).isEqualTo(place);
  }
}
