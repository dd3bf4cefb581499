package org.parkatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.geo.Datum;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.shanghai.Shanghai;

/** A folder of data files is read as a file that somebody imports. */
class DataPackageTest {
  private static final KnownPlaces KNOWN = KnownPlaces.of(Shanghai.FILES);

  @TempDir Path folder;

  @Test
  void its_files_are_repaired_and_counted_as_an_import_does() throws IOException {
    Intake read = given(IngestFixtures.onePark(), 1).intakes(KNOWN).get(0);
    Path file = folder.resolve("parks.geojson");
    Intake imported = Ingest.intake(IngestFixtures.PARKS, file, KNOWN);

    assertThat(read.batch().features()).isEqualTo(imported.batch().features()).hasSize(1);
    assertThat(read.report()).isEqualTo(imported.report());
    assertThat(read.report().repairs()).containsEntry("ring direction", 1L);
  }

  @Test
  void a_file_in_another_datum_is_refused() throws IOException {
    DataPackage shifted = given(IngestFixtures.shippedParksIn(Datum.GCJ02), 0);

    assertThatThrownBy(() -> shifted.intakes(KNOWN))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("GCJ-02");
  }

  @Test
  void a_file_with_other_rows_than_are_listed_is_refused() throws IOException {
    DataPackage longer = given(IngestFixtures.onePark(), 2);

    assertThatThrownBy(() -> longer.intakes(KNOWN))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("declared number of rows, 2");
  }

  @Test
  void a_folder_without_a_list_is_none() {
    assertThatThrownBy(() -> DataPackage.in(folder))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("datasets.json does not exist");
  }

  private DataPackage given(String parks, long rows) throws IOException {
    Files.writeString(folder.resolve("parks.geojson"), parks);
    Files.writeString(
        folder.resolve(DataPackage.LIST),
        """
        [{"collection": "parks", "file": "parks.geojson", "crs": "CRS84", "origin": "test",
          "licence": "CC0-1.0", "date": "2026-01-01", "rows": %d, "synthetic": false}]
        """
            .formatted(rows));
    DataPackage given = DataPackage.in(folder);
    assertThat(given.dataSets()).hasSize(1);
    return given;
  }
}
