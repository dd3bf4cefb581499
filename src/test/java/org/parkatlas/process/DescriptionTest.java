package org.parkatlas.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parkatlas.model.Basis;
import org.parkatlas.model.Level;
import org.parkatlas.shanghai.Shanghai;

/** The values a description allows are those of the declarations. */
class DescriptionTest {
  static Stream<Description> descriptions() {
    return Processes.standard().all().stream()
        .map(process -> process.description().in(Shanghai.ATLAS));
  }

  private static List<List<String>> enums(Description process, String name) {
    List<List<String>> found = new ArrayList<>();
    for (Description.Input input : process.inputs()) {
      if (input.name().equals(name)) {
        input.schema().findValues("enum").forEach(values -> found.add(texts(values)));
      }
      for (JsonNode inner : input.schema().findValues(name)) {
        inner.findValues("enum").forEach(values -> found.add(texts(values)));
      }
    }
    return found;
  }

  private static List<String> texts(JsonNode values) {
    List<String> texts = new ArrayList<>();
    values.forEach(value -> texts.add(value.asText()));
    return texts;
  }

  private static List<String> parcelValues(String field) {
    return Shanghai.PARCELS.field(field).orElseThrow().values();
  }

  @ParameterizedTest
  @MethodSource("descriptions")
  void allowed_values_are_the_declared_ones(Description process) {
    List<String> levels = Shanghai.ATLAS.levels().stream().map(Level::code).toList();
    List<String> bases = Arrays.stream(Basis.values()).map(Basis::code).toList();
    List<String> nodes = Shanghai.TRANSPORT_NODES.field("kind").orElseThrow().values();
    List<String> systems = new ArrayList<>();
    Shanghai.ATLAS.city().systems().forEach(crs -> systems.add(crs.code()));
    systems.addAll(List.of("GCJ-02", "BD-09"));
    assertThat(enums(process, "level")).allMatch(levels::equals);
    assertThat(enums(process, "basis")).allMatch(bases::equals);
    assertThat(enums(process, "kind")).allMatch(nodes::equals);
    assertThat(enums(process, "blockKinds")).allMatch(parcelValues("blockKind")::equals);
    assertThat(enums(process, "supplyStates")).allMatch(parcelValues("supplyState")::equals);
    assertThat(enums(process, "crs")).allMatch(systems::equals);
    assertThat(enums(process, "zonesCrs")).allMatch(systems::equals);
  }
}
