package org.parkatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.Feature;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.shanghai.Shanghai;
import org.parkatlas.source.ReadResult;
import org.parkatlas.store.Change;
import org.parkatlas.store.Store;
import org.parkatlas.store.StoreConfig;

/** One enterprise is stored, then its figures year by year. */
class AddedYearsTest {
  private static final DataSet OUTPUTS =
      new DataSet("outputs", "outputs.csv", null, "", "", "2026-01-01", 0, false);

  @TempDir Path folder;
  private Store store;
  private Ingest ingest;

  @BeforeEach
  void open() {
    store =
        Store.open(StoreConfig.embedded(folder.resolve("data")), kept -> Shanghai.FILES.profile());
    ingest = new Ingest(store);
    DataSet enterprises = new DataSet("enterprises", "e.csv", null, "", "", "", 1, false);
    store.replace(enterprises, List.of(IngestFixtures.enterprise()), 0);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void figures_of_another_year_are_added_and_those_of_the_same_year_replaced() {
    ingest.replace(figures("a,e1,2020,1", "b,e1,2021,2"), changes -> true);

    Intake added = ingest.withOtherYears(figures("c,e1,2021,3", "d,e1,2022,4"));
    ingest.replace(added, changes -> true);

    assertThat(store.features(Shanghai.OUTPUTS))
        .extracting(Feature::id)
        .containsExactlyInAnyOrder("a", "c", "d");
  }

  @Test
  void years_are_added_to_figures_only() {
    Intake park =
        Ingest.intake(
            IngestFixtures.PARKS,
            IngestFixtures.write(folder, IngestFixtures.onePark()),
            KnownPlaces.of(store));

    assertThatThrownBy(() -> ingest.withOtherYears(park))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("--add-years is for a collection of measures")
        .hasMessageContaining("parks");
  }

  @Test
  void what_would_change_is_shown_and_nothing_is_changed_unless_it_is_wanted() {
    ingest.replace(figures("a,e1,2020,1", "b,e1,2021,2"), changes -> true);
    List<Change> shown = new ArrayList<>();

    List<Change> would =
        ingest.replace(
            figures("a,e1,2020,1", "b,e1,2021,7", "c,e1,2022,3"),
            changes -> {
              shown.addAll(changes);
              return false;
            });

    assertThat(would).isEqualTo(shown).containsExactly(new Change("outputs", 1, 1, 1, 0));
    assertThat(store.features(Shanghai.OUTPUTS)).extracting(Feature::id).containsExactly("a", "b");
  }

  @Test
  void figures_of_an_enterprise_that_is_not_stored_are_refused() {
    assertThatThrownBy(() -> ingest.replace(figures("a,e2,2020,1"), changes -> true))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("row 2 (a): enterpriseId is not an id of enterprises: “e2”");
    // Nor is the id of a row of figures that of an enterprise.
    assertThatThrownBy(() -> ingest.replaceEverything(List.of(figures("e1,e1,2020,1"))))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("enterpriseId is not an id of enterprises: “e1”");
    assertThat(store.features(Shanghai.OUTPUTS)).isEmpty();
  }

  @Test
  void what_is_loaded_together_may_refer_to_each_other_and_each_has_its_report() {
    DataSet set = new DataSet("enterprises", "e.csv", null, "", "", "", 1, false);
    List<Feature> rows = List.of(IngestFixtures.enterprise());
    ReadResult read = new ReadResult(rows, List.of(2L), List.of(), 1);
    Intake enterprises = Intake.of(Shanghai.ATLAS, set, Shanghai.ENTERPRISES, read);

    assertThat(ingest.replaceEverything(List.of(enterprises, figures("a,e1,2020,1"))))
        .extracting(ImportReport::collection)
        .containsExactly("enterprises", "outputs");
    assertThat(store.features(Shanghai.OUTPUTS)).hasSize(1);
  }

  @Test
  void figures_have_no_places_whose_datum_could_be_checked() {
    assertThat(figures("a,e1,2020,1").report().datum()).isNull();
  }

  @Test
  void a_shape_is_compared_with_what_the_store_holds() {
    store.replace(IngestFixtures.PARKS, IngestFixtures.shippedParks(), 0);
    Path file = IngestFixtures.write(folder, IngestFixtures.onePark());

    Intake park = Ingest.intake(IngestFixtures.PARKS, file, KnownPlaces.of(store));

    assertThat(park.report().datum().inWords()).isEqualTo("datum not checked: 0 of 1 names known");
    assertThat(park.report().datum().places()).isEqualTo(1);
  }

  private Intake figures(String... rows) {
    String csv =
        "id,enterpriseId,year,outputYuan,source,quality\n"
            + String.join(",s,press\n", rows)
            + ",s,press\n";
    try {
      Path file = Files.writeString(folder.resolve("outputs.csv"), csv);
      return Ingest.intake(OUTPUTS, file, KnownPlaces.of(store));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
