package org.parkatlas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parkatlas.analysis.JoinExamples.wkt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.geo.Bbox;
import org.parkatlas.geo.Ellipsoid;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;

class SiteSearchNodesTest {
  @ParameterizedTest
  @ValueSource(doubles = {0, 31.2, -60, 85})
  void a_box_holds_all_that_lies_within_the_distance_of_a_node(double latitude) {
    double withinM = 20_000;
    Bbox box = nodes("POINT (121 %s)".formatted(latitude)).boxes(withinM).get(0);

    assertThat(Ellipsoid.distanceM(121, latitude, box.west(), latitude)).isGreaterThan(withinM);
    assertThat(Ellipsoid.distanceM(121, latitude, box.east(), latitude)).isGreaterThan(withinM);
    assertThat(Ellipsoid.distanceM(121, latitude, 121, box.south())).isGreaterThan(withinM);
    assertThat(Ellipsoid.distanceM(121, latitude, 121, box.north()))
        .isBetween(withinM, 1.05 * withinM);
  }

  @Test
  void a_box_of_a_city_is_not_much_larger_than_it_must_be() {
    Bbox box = nodes("POINT (121 31.2)").boxes(20_000).get(0);

    assertThat(Ellipsoid.distanceM(121, 31.2, box.west(), 31.2)).isLessThan(1.05 * 20_000);
    assertThat(Ellipsoid.distanceM(121, 31.2, box.east(), 31.2)).isLessThan(1.05 * 20_000);
  }

  @Test
  void a_box_ends_at_the_poles_and_at_the_antimeridian() {
    assertThat(nodes("POINT (180 90)").boxes(1e6).get(0))
        .satisfies(box -> assertThat(box.east()).isEqualTo(180))
        .satisfies(box -> assertThat(box.north()).isEqualTo(90));
    assertThat(nodes("POINT (-180 -90)").boxes(1e6).get(0))
        .satisfies(box -> assertThat(box.west()).isEqualTo(-180))
        .satisfies(box -> assertThat(box.south()).isEqualTo(-90));
  }

  @Test
  void of_several_nodes_the_nearest_is_named_with_its_distance_on_the_ellipsoid() {
    SiteSearchNodes nodes = nodes("POINT (121.0 31.2)", "POINT (121.5 31.2)", "POINT (122 31.2)");

    SiteSearchNodes.Nearest nearest = nodes.nearest(wkt("POINT (121.6 31.2)"));
    assertThat(nearest.node().id()).isEqualTo("node-1");
    assertThat(nearest.metres())
        .isCloseTo(Ellipsoid.distanceM(121.5, 31.2, 121.6, 31.2), within(0.01));
  }

  @Test
  void a_node_inside_a_site_is_no_metre_away() {
    SiteSearchNodes nodes = nodes("POINT (121.0 31.2)", "POINT (121.5 31.2)");

    SiteSearchNodes.Nearest nearest =
        nodes.nearest(wkt("POLYGON ((121.4 31, 121.6 31, 121.6 31.4, 121.4 31.4, 121.4 31))"));
    assertThat(nearest.node().id()).isEqualTo("node-1");
    assertThat(nearest.metres()).isZero();
  }

  @Test
  void where_there_is_no_node_none_is_nearest() {
    assertThat(nodes().nearest(wkt("POINT (121 31)"))).isNull();
    assertThat(nodes().boxes(1000)).isEmpty();
  }

  private static SiteSearchNodes nodes(String... places) {
    List<Feature> nodes = new ArrayList<>();
    for (String place : places) {
      String id = "node-" + nodes.size();
      Map<String, String> values =
          Map.of("name", id, "kind", "airport", "source", "t", "quality", "estimated");
      nodes.add(Feature.of(Shanghai.TRANSPORT_NODES, id, wkt(place), values));
    }
    return new SiteSearchNodes(nodes);
  }
}
