package org.parkatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.catalog.Collection;
import org.parkatlas.model.Reader;
import org.parkatlas.source.city.CityFiles;
import org.parkatlas.store.Store;
import org.parkatlas.store.StoreConfig;

/** What a newcomer does with a copy of the example city: change words, change data, start again. */
class OwnCityTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final long BETWEEN_LOOKS_MS = 100;

  @TempDir Path folder;
  private ExampleCity city;
  private Path data;

  @BeforeEach
  void copy_the_example() {
    city = ExampleCity.copyTo(folder.resolve("my-city"));
    data = folder.resolve("data");
  }

  @Test
  void other_words_are_served_after_the_next_start_on_the_same_data_folder() {
    String tag;
    int port;
    try (CityServer before = serve()) {
      port = before.port();
      tag = before.get("/api/atlas").headers().firstValue("ETag").orElseThrow();
    }
    changeWords();
    try (CityServer after = CityServer.startAt(port, city.folder(), data)) {
      assertWordsAreChanged(after);
      assertThat(after.get("/api/atlas", "If-None-Match", tag).statusCode())
          .as("what a browser kept of the words before is not taken for these")
          .isEqualTo(200);
    }
  }

  private void changeWords() {
    city.replace("city.yaml", "{zh: 临湾, en: Linwan}", "{zh: 新港, en: Newport}");
    city.replace("city.yaml", "en: industrial estates", "en: works");
    city.replace("collections/outputs.yaml", "en: Water", "en: Water drawn");
  }

  private static void assertWordsAreChanged(CityServer server) {
    assertThat(server.json("/api/atlas").get("nameEn").asText()).isEqualTo("Newport");
    assertThat(server.json("/api/atlas").at("/levels/1/titleEn").asText()).isEqualTo("works");
    assertThat(server.json("/api/atlas").at("/measures/1/titleEn").asText())
        .isEqualTo("Water drawn");
    assertThat(server.text("/api/efficiency?level=estate&lang=en")).contains("works");
    assertThat(server.text("/api/collections/efficiency-estate?lang=en")).contains("works");
  }

  @Test
  void other_words_are_served_and_kept_beside_what_was_imported() throws Exception {
    try (CityServer before = serve()) {
      importOutputs(city.file("outputs.csv"));
    }
    changeWords();
    city.replace(
        "collections/outputs.yaml", "name: people, measure: people", "name: staff, measure: staff");
    try (CityServer after = serve()) {
      assertWordsAreChanged(after);
    }

    // commands that are told no folder work by what the store has kept
    assertThat(Cli.run("check", "--data-dir=" + data).code()).isZero();
    try (CityServer third = serve()) {
      Cli imported =
          importOutputs(outputs(line -> line.replace("waterM3,people", "waterM3,staff")));
      assertThat(imported.code()).as(imported.err()).isZero();
      assertThat(third.json("/api/atlas").at("/measures/2/id").asText()).isEqualTo("staff");
    }
  }

  @Test
  void an_import_stays_at_the_next_start_even_from_a_file_called_as_the_citys_own()
      throws Exception {
    serve().close();
    Path lines = outputs(line -> line.replace(",2023,2000.00,", ",2023,3000.00,"));
    Path sameName = Files.move(lines, folder.resolve("outputs.csv"));
    assertThat(importOutputs(sameName).code()).isZero();

    try (CityServer next = serve()) {
      assertThat(efficiencyOfW1(next)).isEqualTo(1.5);
    }
  }

  @Test
  void figures_follow_other_rules_though_the_data_is_the_same() {
    try (CityServer before = serve()) {
      assertThat(before.zone("estate", 2023, "supplied", "e1").get("enterprises").asInt())
          .isEqualTo(5);
      assertThat(before.zone("estate", 2023, "supplied", "e4").get("areaKm2").asDouble())
          .isEqualTo(2);
    }
    city.replace("collections/plots.yaml", "when: supplied", "when: reserved");
    try (CityServer after = serve()) {
      assertThat(after.zone("estate", 2023, "supplied", "e4").get("reason").asText())
          .isEqualTo("noSuppliedLand");
    }
  }

  @Test
  void figures_that_a_start_before_kept_are_not_taken_under_other_rules() {
    assertThat(reasonOfW1()).isNull();
    city.replace("collections/plots.yaml", "when: supplied", "when: reserved");

    assertThat(reasonOfW1()).isEqualTo("noSuppliedLand");
  }

  /** As a start of a packaged build says it, which keeps what it has worked out. */
  private String reasonOfW1() {
    CityFiles files = CityFiles.in(city.folder());
    try (Store store = Store.open(StoreConfig.embedded(data), kept -> files.profile())) {
      Loading.fill(store, files, true);
      Snapshots snapshots = new Snapshots(store, Optional.of("build-1"));
      Collection rows = snapshots.next().snapshot().collection("efficiency-ward");
      snapshots.keep();
      return rows.byId("w1-2023-supplied", Reader.PUBLIC).orElseThrow().feature().string("reason");
    }
  }

  @Test
  void a_collection_that_is_no_longer_listed_is_gone_and_the_city_goes_on() throws IOException {
    serve().close();
    city.replace("city.yaml", "  - plans\n", "");
    String text = Files.readString(city.file("city.yaml"));
    int targets = text.indexOf("targets:");
    Files.writeString(
        city.file("city.yaml"),
        text.substring(0, targets) + text.substring(text.indexOf("# A request to each")));
    dropDataSet("plans");

    try (CityServer after = serve()) {
      assertThat(after.get("/api/collections/plans").statusCode()).isEqualTo(404);
      assertThat(after.json("/api/efficiency").get("target").isNull()).isTrue();
    }
    assertThat(Cli.run("check", "--data-dir=" + data).out())
        .doesNotContain("plans")
        .contains("Everything is as it must be.");
    city.replace("city.yaml", "en: wards", "en: quarters");
    try (CityServer later = serve()) {
      assertThat(later.text("/api/atlas")).contains("quarters");
    }
  }

  private void dropDataSet(String collection) throws IOException {
    String list = Files.readString(city.file("datasets.json"));
    int start = list.indexOf("  {\"collection\": \"" + collection);
    Files.writeString(
        city.file("datasets.json"),
        list.substring(0, start).stripTrailing().replaceFirst(",$", "") + "\n]\n");
  }

  @Test
  void imported_outputs_are_served_within_seconds_while_the_server_runs() throws Exception {
    try (CityServer server = serve()) {
      Cli imported =
          importOutputs(outputs(line -> line.replace(",2023,2000.00,", ",2023,3000.00,")));

      assertThat(imported.code()).as(imported.err()).isZero();
      assertThat(imported.out())
          .contains("outputs: 0 added, 5 changed, 85 as before, 0 ended")
          .doesNotContain("Suspicious");
      // five firms of 3000 instead of 2000 万元, on 1 km²
      await(() -> efficiencyOfW1(server) == 1.5);
    }
  }

  private static double efficiencyOfW1(CityServer server) {
    return server.zone("ward", 2023, "supplied", "w1").get("yiYuanPerKm2").asDouble();
  }

  @Test
  void amounts_that_leap_tenfold_from_year_to_year_are_said_to_be_suspicious() throws Exception {
    serve().close();

    Cli imported =
        importOutputs(
            outputs(line -> line.replaceAll("(,2023,\\d+)\\.00,", "$10000.00,")), "--dry-run");

    assertThat(imported.code()).as(imported.err()).isZero();
    assertThat(imported.out())
        .contains(
            "Suspicious: outputWanYuan is 2100000000.00 in all in 2023 after 189000.00 in 2022")
        .contains("11111.111 times as much. Are all amounts in wanYuan?");
  }

  @Test
  void a_year_that_is_added_in_another_unit_is_suspicious_beside_the_years_that_stay()
      throws Exception {
    serve().close();
    Path year =
        Files.writeString(
            folder.resolve("outputs-2024.csv"),
            "firmId,year,outputWanYuan\nf01,2024,22000000.00\nf02,2024,22000000.00\n");

    Cli added = importOutputs(year, "--add-years", "--quality=synthetic");

    assertThat(added.code()).as(added.err()).isZero();
    assertThat(added.out())
        .contains("outputs: 2 added, 0 changed, 90 as before, 0 ended")
        .contains(
            "Suspicious: outputWanYuan is 44000000.00 in all in 2024 after 210000.00 in 2023");
  }

  @Test
  void a_year_that_is_added_with_ids_of_other_years_is_refused() throws Exception {
    serve().close();
    Path year =
        Files.writeString(
            folder.resolve("outputs-2024.csv"),
            "id,firmId,year,outputWanYuan\nf01-2023,f01,2024,2200.00\n");

    Cli refused = importOutputs(year, "--add-years", "--quality=synthetic");

    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err())
        .contains("outputs-2024.csv row 2 (f01-2023): has an id of another year's row")
        .contains("nothing was changed")
        .doesNotContain("\tat ");
  }

  @Test
  void outputs_that_do_not_add_up_are_refused_with_their_rows_and_nothing_changes()
      throws Exception {
    serve().close();

    Cli strange = importOutputs(outputs(line -> line.replace("f07-2022,f07,", "f07-2022,f77,")));
    assertThat(strange.code()).isEqualTo(1);
    assertThat(strange.err())
        .contains("outputs-2.csv row 21 (f07-2022): firmId is not an id of firms: “f77”")
        .contains("Mend these rows and import again; nothing was changed.");

    Cli twice =
        importOutputs(outputs(line -> line.replace("f07-2022,f07,2022", "f07-2022,f07,2021")));
    assertThat(twice.code()).isEqualTo(1);
    assertThat(twice.err())
        .contains(
            "outputs-2.csv row 21 (f07-2022): has figures of “f07” in 2021, which came before");

    assertThat(Cli.run("check", "--data-dir=" + data).out()).contains("Revision 1\n");
  }

  @Test
  void firms_that_leave_take_their_outputs_along_only_when_told_so() throws Exception {
    serve().close();
    List<String> firms = city.lines("firms.csv");
    Path fewer = Files.write(folder.resolve("firms.csv"), firms.subList(0, firms.size() - 1));

    Cli refused = importFile(fewer, "firms");

    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("lacks rows of firms that 3 rows of other collections");
    assertThat(importFile(fewer, "firms", "--yes").out()).contains("outputs: 0 added", "3 ended");
    assertThat(Cli.run("check", "--data-dir=" + data).code()).isZero();
  }

  @Test
  void a_plan_of_another_city_is_not_put_over_this_ones_data() {
    serve().close();
    city.replace("city.yaml", "id: linwan", "id: another-town");

    Cli refused = Cli.run("serve", "--city=" + city.folder(), "--data-dir=" + data, "--port=0");

    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("is not the city that this store holds, linwan");
  }

  private CityServer serve() {
    return CityServer.start(city.folder(), data);
  }

  private interface Change {
    String of(String line);
  }

  /** The example's outputs with some lines changed. */
  private Path outputs(Change change) throws IOException {
    List<String> lines = city.lines("outputs.csv").stream().map(change::of).toList();
    return Files.write(folder.resolve("outputs-2.csv"), lines);
  }

  private Cli importOutputs(Path file, String... options) {
    return importFile(file, "outputs", options);
  }

  private Cli importFile(Path file, String collection, String... options) {
    Object[] line = new Object[7 + options.length];
    List<Object> given =
        List.of(
            "import",
            file,
            "--collection=" + collection,
            "--origin=a survey",
            "--licence=CC0-1.0",
            "--date=2026-01-31",
            "--data-dir=" + data);
    given.toArray(line);
    System.arraycopy(options, 0, line, given.size(), options.length);
    return Cli.run(line);
  }

  private static void await(BooleanSupplier state) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!state.getAsBoolean()) {
      assertThat(Instant.now()).as("it never came so far").isBefore(end);
      Thread.sleep(BETWEEN_LOOKS_MS);
    }
  }
}
