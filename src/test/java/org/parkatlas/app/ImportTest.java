package org.parkatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;
import org.parkatlas.shanghai.demo.OutputRecord;
import org.parkatlas.shanghai.demo.OutputRecords;
import org.parkatlas.store.Store;
import org.parkatlas.store.StoreConfig;

/** {@code import}: a file lands whole or not at all, and what is wrong with it is said. */
class ImportTest {
  private static final String SQUARE = "[[121.4,31.0],[121.5,31.0],[121.5,31.1],[121.4,31.0]]";

  @TempDir Path folder;

  @Test
  void a_good_file_replaces_the_collection_and_survives_the_next_start() throws IOException {
    shippedData();
    Cli imported = importTowns(towns("\"a\"", SQUARE));

    assertThat(imported.code()).as(imported.err()).isZero();
    assertThat(imported.out())
        .contains(
            "new-towns: 1 rows read from",
            "1 features stored",
            "1 added, 0 changed, 0 as before, 5 ended")
        .contains("datum not checked: 0 of 1 names known");
    try (Store store = open()) {
      Loading.fill(store, Shanghai.FILES, true);
      assertThat(store.importRuns())
          .filteredOn(run -> run.collection().equals("new-towns"))
          .singleElement()
          .satisfies(run -> assertThat(run.origin()).isEqualTo("a survey"));
      assertThat(store.features(Shanghai.DISTRICTS))
          .as("the shipped data is there too")
          .hasSize(16);
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
    assertThat(data()).as("nothing is half loaded").doesNotExist();
  }

  @Test
  void a_new_folder_gets_the_collection_alone_and_says_so() throws IOException {
    Cli imported = importTowns(towns("\"a\"", SQUARE));

    assertThat(imported.out()).contains(data() + " was empty: it now holds this collection alone");
    try (Store store = open()) {
      Loading.fill(store, Shanghai.FILES, true);
      assertThat(store.features(Shanghai.NEW_TOWNS)).hasSize(1);
      assertThat(store.features(Shanghai.DISTRICTS)).isEmpty();
    }
  }

  @Test
  void a_dry_run_says_what_would_change_and_changes_nothing() throws IOException {
    shippedData();
    Cli dry = importTowns(towns("\"a\"", SQUARE), "--dry-run");

    assertThat(dry.code()).as(dry.err()).isZero();
    assertThat(dry.out()).contains("1 added, 0 changed, 0 as before, 5 ended", "dry run");
    try (Store store = open()) {
      assertThat(store.features(Shanghai.NEW_TOWNS)).hasSize(5);
      assertThat(store.revision()).isEqualTo(1);
    }
  }

  @Test
  void enterprises_that_leave_take_their_output_records_along_only_when_told_so()
      throws IOException {
    Path both = enterprises("stays", "goes");
    Path one = enterprises("stays");
    assertThat(importFile(both, "enterprises").code()).isZero();
    try (Store store = open()) {
      DataSet set = new DataSet("outputs", "o.csv", null, "o", "CC0-1.0", "2026-01-31", 0, false);
      store.replace(set, OutputRecords.features(List.of(output("stays"), output("goes"))), 0);
    }

    Cli refused = importFile(one, "enterprises");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err())
        .contains("1 rows of other collections", "Nothing was changed", "--yes");
    try (Store store = open()) {
      assertThat(OutputRecords.in(store)).hasSize(2);
      assertThat(store.features(Shanghai.ENTERPRISES)).hasSize(2);
    }

    Cli told = importFile(one, "enterprises", "--yes");
    assertThat(told.code()).as(told.err()).isZero();
    assertThat(told.out()).contains("outputs: 0 added, 0 changed, 0 as before, 1 ended");
    try (Store store = open()) {
      assertThat(OutputRecords.in(store))
          .extracting(OutputRecord::enterpriseId)
          .containsExactly("stays");
    }
  }

  @Test
  void figures_come_as_an_offices_csv_has_them_with_source_and_quality_said_once()
      throws IOException {
    importFile(enterprises("a", "b"), "enterprises");
    Path csv =
        file(
            "2022.csv",
            "enterpriseId,year,outputYuan,people\na,2022,1234567890123.45,120\nb,2022,1.00,\n");

    Cli taken = importFile(csv, "outputs", "--quality=official");

    assertThat(taken.code()).as(taken.err()).isZero();
    try (Store store = open()) {
      Feature row = store.features(Shanghai.OUTPUTS).get(0);
      assertThat(row.id()).isEqualTo("a-2022");
      assertThat(row.decimal("outputYuan")).isEqualTo("1234567890123.45");
      assertThat(row.string("source")).isEqualTo("a survey");
      assertThat(row.string("quality")).isEqualTo("official");
      assertThat(row.value("revenueYuan")).isNull();
    }
  }

  @Test
  void nobody_is_said_to_be_official_who_did_not_say_so() throws IOException {
    importFile(enterprises("a"), "enterprises");
    Path csv = file("2022.csv", "enterpriseId,year,outputYuan\na,2022,1.00\n");

    Cli refused = importFile(csv, "outputs");

    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("2022.csv", "quality");
  }

  @Test
  void a_years_figures_can_be_added_or_replaced_and_the_others_stay() throws IOException {
    importFile(enterprises("a"), "enterprises");
    figures("2021", "5.00");
    figures("2022", "6.00", "--add-years");
    figures("2022", "7.00", "--add-years");

    try (Store store = open()) {
      assertThat(store.features(Shanghai.OUTPUTS))
          .extracting(row -> row.id() + " " + row.decimal("outputYuan"))
          .containsExactlyInAnyOrder("a-2021 5.00", "a-2022 7.00");
    }

    figures("2023", "8.00");
    try (Store store = open()) {
      assertThat(store.features(Shanghai.OUTPUTS))
          .extracting(Feature::id)
          .containsExactly("a-2023");
    }
  }

  @Test
  void only_measures_have_years_to_add() throws IOException {
    Cli refused = importFile(enterprises("a"), "enterprises", "--add-years");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("--add-years", "is for a collection of measures");
  }

  private void figures(String year, String yuan, String... options) throws IOException {
    Path csv = file(year + ".csv", "enterpriseId,year,outputYuan\na," + year + "," + yuan + "\n");
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--quality=official");
    Cli taken = importFile(csv, "outputs", all.toArray(String[]::new));
    assertThat(taken.code()).as(taken.err()).isZero();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static OutputRecord output(String enterprise) {
    BigDecimal amount = new BigDecimal("1.00");
    return new OutputRecord(enterprise, 2020, amount, null, null, null, null, 0, 1);
  }

  private Path enterprises(String... ids) throws IOException {
    StringBuilder rows = new StringBuilder("id,lon,lat,name,industry,source,quality\n");
    for (String id : ids) {
      rows.append(id).append(",121.5,31.2,企业,汽车,s,estimated\n");
    }
    return Files.writeString(folder.resolve("firms-" + ids.length + ".csv"), rows);
  }

  private void shippedData() {
    try (Store store = open()) {
      Loading.fill(store, Shanghai.FILES, false);
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

  private Cli importTowns(String content, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("towns.geojson"), content);
    return importFile(file, "new-towns", options);
  }

  private Cli importFile(Path file, String collection, String... options) {
    List<Object> line = new ArrayList<>(List.of("import", file, "--collection=" + collection));
    line.addAll(List.of("--origin=a survey", "--licence=CC0-1.0", "--date=2026-01-31"));
    line.add("--data-dir=" + data());
    line.addAll(List.of(options));
    return Cli.run(line.toArray());
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
    return Store.open(StoreConfig.embedded(data()), kept -> Shanghai.FILES.profile());
  }
}
