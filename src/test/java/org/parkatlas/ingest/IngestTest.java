package org.parkatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parkatlas.geo.Datum;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.Feature;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.shanghai.Shanghai;
import org.parkatlas.store.ImportRun;
import org.parkatlas.store.Store;
import org.parkatlas.store.StoreConfig;

class IngestTest {
  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store =
        Store.open(StoreConfig.embedded(folder.resolve("data")), kept -> Shanghai.FILES.profile());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void without_the_demonstration_nothing_synthetic_stays() {
    DataSet demo = new DataSet("enterprises", "demo.csv", null, "", "", "", 1, true);
    store.replace(demo, List.of(IngestFixtures.enterprise()), 0);

    new Ingest(store).replaceEverything(Ingest.intakes(Shanghai.FILES));

    assertThat(store.features(Shanghai.PARKS)).isNotEmpty();
    assertThat(store.features(Shanghai.ENTERPRISES)).isEmpty();
    assertThat(store.importRuns()).noneMatch(ImportRun::synthetic);
  }

  @Test
  void an_imported_shape_is_made_right_handed_and_counted_and_a_name_gets_its_initials() {
    Path file = IngestFixtures.write(folder, IngestFixtures.onePark());

    ImportReport report =
        new Ingest(store).importFile(IngestFixtures.PARKS, file, KnownPlaces.of(Shanghai.FILES));

    assertThat(report.repairs()).containsEntry("ring direction", 1L);
    assertThat(report.repaired()).isEqualTo(1);
    Feature park = store.features(Shanghai.PARKS).get(0);
    assertThat(park.geometry().getCoordinates()[1].x).isEqualTo(121.5);
    assertThat(park.string("initials")).isEqualTo("mhsyy");
  }

  @ParameterizedTest
  @EnumSource(
      value = Datum.class,
      names = {"GCJ02", "BD09"})
  void a_file_in_another_datum_than_declared_is_refused(Datum datum) {
    Path file = IngestFixtures.write(folder, IngestFixtures.shippedParksIn(datum));

    assertThatThrownBy(
            () ->
                new Ingest(store)
                    .importFile(IngestFixtures.PARKS, file, KnownPlaces.of(Shanghai.FILES)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("not in the coordinate system it declares")
        .hasMessageContaining("declare the file as " + datum.code());
    assertThat(store.isEmpty()).isTrue();
  }

  @Test
  void a_shift_is_found_although_the_names_were_written_otherwise() {
    String parks = IngestFixtures.shippedParksIn(Datum.GCJ02).replace("园\"", "园（上海） \"");
    Path file = IngestFixtures.write(folder, parks);

    assertThatThrownBy(
            () ->
                new Ingest(store)
                    .importFile(IngestFixtures.PARKS, file, KnownPlaces.of(Shanghai.FILES)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("declare the file as GCJ-02");
  }

  @Test
  void where_no_place_is_known_the_report_says_that_the_datum_was_not_checked() {
    String parks =
        IngestFixtures.shippedParksIn(Datum.GCJ02)
            .replace("\"id\":\"", "\"id\":\"mine-")
            .replace("\"name\":\"", "\"name\":\"我的");
    Path file = IngestFixtures.write(folder, parks);

    ImportReport report =
        new Ingest(store).importFile(IngestFixtures.PARKS, file, KnownPlaces.of(Shanghai.FILES));

    assertThat(report.datum().inWords()).isEqualTo("datum not checked: 0 of 55 names known");
  }

  @Test
  void the_same_file_is_taken_when_it_declares_its_datum() {
    Path file = IngestFixtures.write(folder, IngestFixtures.shippedParksIn(Datum.GCJ02));
    DataSet declared = new DataSet("parks", "x.geojson", "GCJ-02", "", "", "", 0, false);

    ImportReport report =
        new Ingest(store).importFile(declared, file, KnownPlaces.of(Shanghai.FILES));

    assertThat(report.stored()).isEqualTo(IngestFixtures.shippedParks().size());
  }
}
