package org.parkatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.shanghai.Shanghai;
import org.parkatlas.store.Store;
import org.parkatlas.store.StoreConfig;

/** Every kind of broken file is refused with file, row and reason, and changes nothing. */
class BrokenFilesTest {
  private static final Path FOLDER = Path.of("src/test/resources/broken");
  @TempDir static Path dataDir;
  private static Store store;

  @BeforeAll
  static void a_store_with_one_park() {
    store = Store.open(StoreConfig.embedded(dataDir), kept -> Shanghai.FILES.profile());
    new Ingest(store)
        .importFile(
            IngestFixtures.PARKS,
            IngestFixtures.write(dataDir, IngestFixtures.onePark()),
            KnownPlaces.of(Shanghai.FILES));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          broken-json.geojson        | line 3 column | is not valid JSON
          not-a-feature-collection.geojson | Topology | is not a GeoJSON FeatureCollection
          nan.geojson                | line          | NaN
          no-rows.geojson            | no-rows       | has no rows
          unclosed-ring.geojson      | row 2 (bad)   | unclosed ring: it starts at (121.4 31.2) and ends at (121.4 31.3)
          self-crossing-ring.geojson | row 2 (bad)   | self-intersection at (121.45 31.25)
          out-of-range.geojson       | row 2 (bad)   | out of range
          swapped.geojson            | row 2 (bad)   | latitude, longitude swapped
          far-away.geojson           | row 2 (bad)   | far from Shanghai
          duplicate-id.geojson       | row 2 (good)  | came before
          negative-area.geojson      | row 2 (bad)   | areaKm2 is negative
          wrong-type.geojson         | row 2 (bad)   | year is not a INTEGER
          unknown-property.geojson   | row 2 (bad)   | unknown property: colour
          """)
  void of_shapes(String file, String where, String reason) {
    refuses(new DataSet("parks", file, "CRS84", "", "", "", 0, false), where, reason);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          missing-columns.csv        | row 1         | lacks the columns [lon, lat]
          unknown-column.csv         | row 1         | colour
          negative-output.csv        | row 3 (e2)    | latestOutputYuan is negative
          nan-output.csv             | row 2 (e1)    | is not a number: “NaN”
          thousands-separator.csv    | row 2 (e1)    | is not a number: “1,000”
          tenth-of-a-cent.csv        | row 2 (e1)    | has more than two decimal places
          swapped.csv                | row 2 (e1)    | latitude, longitude swapped
          duplicate-id.csv           | row 3 (e1)    | came before
          short-row.csv              | row 2         | has 4 values where the header has 8
          not-utf-8.csv              | not-utf-8     | is not readable as CSV in UTF-8
          """)
  void of_points(String file, String where, String reason) {
    refuses(new DataSet("enterprises", file, "CRS84", "", "", "", 0, false), where, reason);
  }

  private static void refuses(DataSet set, String where, String reason) {
    long before = store.revision();

    assertThatThrownBy(
            () ->
                new Ingest(store)
                    .importFile(set, FOLDER.resolve(set.file()), KnownPlaces.of(Shanghai.FILES)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(set.file())
        .hasMessageContaining(where)
        .hasMessageContaining(reason);

    assertThat(store.revision()).isEqualTo(before);
    assertThat(store.features(Shanghai.PARKS)).hasSize(1);
    assertThat(store.features(Shanghai.ENTERPRISES)).isEmpty();
  }

  @Test
  void with_another_number_of_rows_than_declared() {
    DataSet two = new DataSet("parks", "one.geojson", "CRS84", "", "", "", 2, false);
    Path file = IngestFixtures.write(dataDir, IngestFixtures.onePark());

    assertThatThrownBy(
            () -> new Ingest(store).importFile(two, file, KnownPlaces.of(Shanghai.FILES)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("does not have the declared number of rows, 2");
  }

  @Test
  void for_a_collection_that_does_not_exist_or_is_computed() {
    DataSet derived = new DataSet("efficiency-park", "x.geojson", "CRS84", "", "", "", 0, false);

    assertThatThrownBy(
            () -> new Ingest(store).importFile(derived, FOLDER, KnownPlaces.of(Shanghai.FILES)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("efficiency-park")
        .hasMessageContaining("is not a collection that can be imported");
  }
}
