package org.parkatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.api.ApiSettings;
import org.parkatlas.api.HttpServer;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.MemoryCollection;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.Reader;
import org.parkatlas.shanghai.Shanghai;

/**
 * Data may know of things without knowing where they are: the map draws the others, and the card of
 * what it cannot draw still opens. Every layer holds such a thing here, beside what it has in
 * {@link SmallCity}, and two districts and parks with figures have lost their shapes.
 */
class ShapelessTest {
  private static final String ALL =
      "#layers=efficiency,parks,new-towns,layout-zones,strategic-areas,transport-nodes,districts";
  private static final Set<String> STRIPPED = Set.of("310105", "park-04");

  private static HttpServer server;
  private OpenPage open;

  @BeforeAll
  static void serve() {
    Catalog catalog = new Catalog();
    List<Collection> indexes =
        SmallCity.snapshot().collections().stream().map(ShapelessTest::withShapeless).toList();
    catalog.publish(new Snapshot(Shanghai.ATLAS, indexes, true));
    ApiSettings settings = new ApiSettings("127.0.0.1", 0, true, List.of());
    server = new HttpServer(settings, catalog, Optional::empty);
    server.start();
  }

  private static Collection withShapeless(Collection index) {
    List<Feature> features = new ArrayList<>();
    for (Feature feature : index.features(Reader.PUBLIC)) {
      boolean keep = !STRIPPED.contains(feature.id());
      features.add(copy(feature, feature.id(), keep ? feature : null));
    }
    if (!features.isEmpty()) {
      features.add(copy(features.get(0), lostId(index.def()), null));
    }
    return new MemoryCollection(index.def(), features);
  }

  private static Feature copy(Feature from, String id, Feature shape) {
    Object[] row = new Object[from.def().fields().size()];
    for (int i = 0; i < row.length; i++) {
      boolean name = shape == null && from.def().fields().get(i).name().equals("name");
      row[i] = name && !id.equals(from.id()) ? "无形 " + id : from.value(i);
    }
    return Feature.ofRow(from.def(), id, shape == null ? null : shape.geometry(), row);
  }

  /** An id that an address must not lose. */
  private static String lostId(CollectionDef def) {
    return "沪 #1/甲&乙 100%+" + def.id();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void logged_no_error() {
    assertThat(open.errors).isEmpty();
    assertThat(open.page.locator(".alert").count()).isZero();
    open.close();
  }

  private void open(String hash) {
    open = new OpenPage("http://127.0.0.1:" + server.port(), 1440);
    open.at(hash);
  }

  @Test
  void every_layer_draws_what_has_a_shape() {
    open(ALL);

    assertThat(open.fills()).as("districts with figures and a shape").hasSize(3);
    assertThat(open.shapes("land")).as("district outlines").isEqualTo(3);
    assertThat(open.page.locator("path.park-dot").count()).as("parks").isEqualTo(1);
    assertThat(open.shapes("zones")).as("layout zones").isEqualTo(1);
    assertThat(open.page.locator(".node-airport[tabindex]").count()).isEqualTo(1);
  }

  @Test
  void parks_coloured_by_efficiency_are_those_that_have_a_shape() {
    open("#level=park&view=31.1500/121.5500/13");

    assertThat(open.fills()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"parks", "districts", "layout-zones", "transport-nodes"})
  void search_opens_the_card_of_what_the_map_cannot_draw_and_the_address_is_enough_to_open_it_again(
      String collection) {
    open(ALL);
    String name = "无形 沪 #1/甲&乙 100%+" + collection;
    open.search(name);

    assertThat(open.text("#card h2")).isEqualTo(name);
    assertThat(open.text("#card")).contains("没有图形").doesNotContain("不是法定边界");
    String address = (String) open.page.evaluate("() => location.hash");
    assertThat(address).contains("view=");
    open.close();

    open(address);
    open.page.locator("#card h2").waitFor();
    assertThat(open.text("#card h2")).isEqualTo(name);
    assertThat(open.page.evaluate("() => location.hash")).isEqualTo(address);
  }
}
