package org.parkatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.model.Atlas;
import org.parkatlas.store.Store;
import org.parkatlas.store.StoreConfig;

/** {@code import}: a file lands whole or not at all, and what is wrong with it is said. */
class ImportTest {
  private static final String SQUARE = "[[121.4,31.0],[121.5,31.0],[121.5,31.1],[121.4,31.0]]";

  @TempDir Path folder;

  @Test
  void a_good_file_replaces_the_collection_and_survives_the_next_start() throws IOException {
    Cli imported = importTowns(towns("\"a\"", SQUARE));

    assertThat(imported.code()).as(imported.err()).isZero();
    assertThat(imported.out())
        .contains("new-towns: 1 rows read from", "1 features stored")
        .contains("datum not checked: 0 of 1 names known");
    try (Store store = open()) {
      Loading.fill(store, true);
      assertThat(store.importRuns())
          .filteredOn(run -> run.collection().equals("new-towns"))
          .singleElement()
          .satisfies(run -> assertThat(run.origin()).isEqualTo("a survey"));
      assertThat(store.features(Atlas.DISTRICTS)).as("the shipped data is there too").hasSize(16);
    }
  }

  @Test
  void check_lists_what_is_stored_and_finds_nothing_wrong() throws IOException {
    importTowns(towns("\"a\"", SQUARE));
    Cli check = Cli.run("check", "--data-dir", data());

    assertThat(check.code()).as(check.out()).isZero();
    assertThat(check.out()).contains("new-towns").contains("Everything is as it must be.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "unclosed ring|\"b\"|[[121.4,31.0],[121.5,31.0],[121.5,31.1],[121.4,31.1]]|unclosed ring",
        "self-crossing ring|\"b\"|[[121.4,31.0],[121.5,31.1],[121.5,31.0],[121.4,31.1],[121.4,31.0]]|self-intersection",
        "swapped coordinates|\"b\"|[[31.0,121.4],[31.1,121.5],[31.1,121.4],[31.0,121.4]]|swapped",
        "out of range|\"b\"|[[921.4,31.0],[921.5,31.0],[921.5,31.1],[921.4,31.0]]|range",
        "not a number|\"b\"|[[121.4,\"NaN\"],[121.5,31.0],[121.5,31.1],[121.4,31.0]]|number",
        "duplicate id|\"a\"|[[121.4,31.0],[121.5,31.0],[121.5,31.1],[121.4,31.0]]|an id that came before",
      })
  void a_bad_row_refuses_the_file_with_its_row_and_reason(
      String what, String id, String ring, String reason) throws IOException {
    Cli refused = importTowns(towns("\"a\"", SQUARE, id, ring));

    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err())
        .contains("towns.geojson", "row 2")
        .containsIgnoringCase(reason)
        .doesNotContain("\tat ");
    try (Store store = open()) {
      assertThat(store.isEmpty()).as("nothing is half loaded").isTrue();
    }
  }

  @Test
  void a_broken_file_is_named_with_the_place() throws IOException {
    Cli refused = importTowns("{\"type\":\"FeatureCollection\",\n\"features\":[{]}");

    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("towns.geojson").contains("line 2");
  }

  @Test
  void wrong_columns_of_a_table_are_named() throws IOException {
    Path file = Files.writeString(folder.resolve("policies.csv"), "id,titel\nx,y\n");
    Cli refused = importFile(file, "policies");

    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("policies.csv").contains("titel");
  }

  @Test
  void a_file_that_is_not_there_is_named() {
    Cli refused = importFile(folder.resolve("no.geojson"), "parks");

    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("no.geojson does not exist");
  }

  @Test
  void a_derived_collection_cannot_be_imported() throws IOException {
    Path file = Files.writeString(folder.resolve("x.csv"), "id\n");
    Cli refused = importFile(file, "join-reports");

    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("join-reports", "is not a collection that can be imported");
  }

  @Test
  void origin_licence_and_date_must_be_told() {
    Cli refused = Cli.run("import", "parks.geojson", "--collection", "parks");

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("--origin", "--licence", "--date");
  }

  private Cli importTowns(String content) throws IOException {
    return importFile(Files.writeString(folder.resolve("towns.geojson"), content), "new-towns");
  }

  private Cli importFile(Path file, String collection) {
    return Cli.run(
        "import",
        file,
        "--collection=" + collection,
        "--origin=a survey",
        "--licence=CC0-1.0",
        "--date=2026-01-31",
        "--data-dir=" + data());
  }

  /**
   * @param idsAndRings id and ring of each town, as JSON
   */
  private static String towns(String... idsAndRings) {
    List<String> towns = new ArrayList<>();
    for (int i = 0; i < idsAndRings.length; i += 2) {
      towns.add(
          """
          {"type":"Feature","id":%s,"properties":{"name":"新城","source":"s","quality":"estimated"},
           "geometry":{"type":"Polygon","coordinates":[%s]}}"""
              .formatted(idsAndRings[i], idsAndRings[i + 1]));
    }
    return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", towns) + "]}";
  }

  private Path data() {
    return folder.resolve("data");
  }

  private Store open() {
    return Store.open(StoreConfig.embedded(data()));
  }
}
