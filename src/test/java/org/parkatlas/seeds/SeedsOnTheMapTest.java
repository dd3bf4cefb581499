package org.parkatlas.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;

/** How the tables of {@code seeds/} fit the shipped map data. */
class SeedsOnTheMapTest {
  static List<SeedTable> tables() {
    return SeedsTest.tables();
  }

  @Test
  void the_area_of_a_target_or_a_point_of_policy_is_a_feature_of_the_map() throws IOException {
    List<Feature> rows = new ArrayList<>(SeedTable.of(Shanghai.GROWTH_TARGETS).rows());
    rows.addAll(SeedTable.of(Shanghai.POLICY_POINTS).rows());
    for (Feature target : rows) {
      if (target.string("areaId") != null) {
        JsonNode map = read(target.string("areaCollection") + ".geojson").get("features");
        assertThat(texts(map, "id")).as(target.id()).contains(target.string("areaId"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void the_list_of_data_sets_knows_the_number_of_rows(SeedTable table) throws IOException {
    String file = "seeds/" + table.def().id() + ".csv";
    List<JsonNode> entries = nodes(read("datasets.json"));
    assertThat(entries)
        .filteredOn(entry -> entry.get("file").asText().equals(file))
        .singleElement()
        .satisfies(entry -> assertThat(entry.get("rows").asInt()).isEqualTo(table.rows().size()));
  }

  private static JsonNode read(String file) throws IOException {
    return new ObjectMapper().readTree(Path.of("gis-data", file).toFile());
  }

  private static List<String> texts(JsonNode array, String member) {
    return nodes(array).stream().map(node -> node.get(member).asText()).toList();
  }

  private static List<JsonNode> nodes(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
