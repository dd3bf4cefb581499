package org.parkatlas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parkatlas.analysis.JoinExamples.amountOf;
import static org.parkatlas.analysis.JoinExamples.wkt;
import static org.parkatlas.analysis.JoinExamples.zone;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

class AreaJoinTest {
  private static final Zone WEST = zone("a", "POLYGON ((121 31, 122 31, 122 32, 121 32, 121 31))");
  private static final Zone EAST = zone("b", "POLYGON ((122 31, 123 31, 123 32, 122 32, 122 31))");

  @Test
  void a_polygon_across_a_border_is_shared_by_area() {
    JoinResult result =
        total(
            List.of(WEST, EAST),
            true,
            "POLYGON ((121.75 31.4, 122.25 31.4, 122.25 31.6, 121.75 31.6, 121.75 31.4))",
            "100.01");

    assertThat(amountOf(result, "a").add(amountOf(result, "b"))).isEqualByComparingTo("100.01");
    assertThat(amountOf(result, "a").doubleValue()).isCloseTo(50, within(0.01));
    assertThat(result.report().matched().count()).isEqualTo(1);
    assertThat(result.report().outside().amount()).isEqualByComparingTo("0");
  }

  @Test
  void an_amount_of_forty_digits_is_shared_to_the_cent_too() {
    String amount = "1234567890123456789012345678901234567890.01";
    JoinResult result =
        total(
            List.of(WEST, EAST),
            true,
            "POLYGON ((121.7 31.4, 122.25 31.4, 122.25 31.6, 121.7 31.6, 121.7 31.4))",
            amount);

    assertThat(amountOf(result, "a").add(amountOf(result, "b"))).isEqualByComparingTo(amount);
  }

  @Test
  void the_part_in_no_zone_is_outside() {
    JoinResult result =
        total(
            List.of(WEST),
            true,
            "POLYGON ((120.75 31.4, 121.25 31.4, 121.25 31.6, 120.75 31.6, 120.75 31.4))",
            "100.00");

    assertThat(result.report().matched().amount()).isEqualByComparingTo("50");
    assertThat(result.report().outside().amount()).isEqualByComparingTo("50");
  }

  @Test
  void where_zones_overlap_each_gets_its_share_and_the_total_counts_it_once() {
    Zone twin = zone("c", "POLYGON ((121 31, 122 31, 122 32, 121 32, 121 31))");
    JoinResult result =
        total(
            List.of(WEST, twin),
            false,
            "POLYGON ((121.75 31.4, 122.25 31.4, 122.25 31.6, 121.75 31.6, 121.75 31.4))",
            "100.00");

    assertThat(amountOf(result, "a")).isEqualByComparingTo("50");
    assertThat(amountOf(result, "c")).isEqualByComparingTo("50");
    assertThat(result.report().matched().amount()).isEqualByComparingTo("50");
  }

  @Test
  void a_polygon_that_only_touches_a_zone_is_outside() {
    JoinResult result =
        total(List.of(WEST), false, "POLYGON ((122 31, 123 31, 123 32, 122 32, 122 31))", "1.00");

    assertThat(result.report().outside()).isEqualTo(new Tally(1, new BigDecimal("1.00")));
  }

  @Test
  void a_missing_shape_is_rejected() {
    AreaJoin join = new AreaJoin(new ZoneIndex(List.of(WEST)), true);
    JoinResult result =
        join.total(join.share(Arrays.asList((Geometry) null)), List.of(BigDecimal.TEN));

    assertThat(result.report().rejected().count()).isEqualTo(1);
    assertThat(result.report().rejections()).containsKey("no area");
  }

  private static JoinResult total(List<Zone> zones, boolean partition, String wkt, String amount) {
    AreaJoin join = new AreaJoin(new ZoneIndex(zones), partition);
    return join.total(join.share(List.of(wkt(wkt))), List.of(new BigDecimal(amount)));
  }
}
