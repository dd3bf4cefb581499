package org.parkatlas.shanghai.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parkatlas.model.Feature;

class SitesTest {
  private static final List<Feature> SITES = Sites.features(Shipped.INPUTS, Shipped.districts());

  @Test
  void every_project_of_the_facts_is_a_site_in_a_district() {
    assertThat(SITES)
        .hasSameSizeAs(Shipped.INPUTS.facts("premises.csv"))
        .allMatch(site -> site.string("districtCode").startsWith("310"));
  }

  @Test
  void a_park_is_named_only_where_the_source_does_and_is_one_on_the_map() {
    Set<String> parks =
        Shipped.nodes("parks.geojson").stream()
            .map(node -> node.path("id").asText())
            .collect(Collectors.toSet());
    List<Feature> inParks = SITES.stream().filter(site -> site.string("park") != null).toList();
    assertThat(inParks).hasSize(17).allMatch(site -> parks.contains(site.string("park")));
    assertThat(SITES)
        .filteredOn(site -> site.id().matches("site-(dne-qingpu|luojing-1|hongdou)"))
        .hasSize(3)
        .allMatch(site -> site.string("park") == null);
  }

  @Test
  void what_no_source_says_is_not_there() {
    assertThat(SITES).allMatch(site -> site.geometry() == null);
    assertThat(SITES.stream().filter(site -> site.number("floorAreaM2") == null)).isNotEmpty();
  }
}
