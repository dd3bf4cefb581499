package org.parkatlas.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.catalog.MemoryCollection;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.shanghai.Shanghai;
import org.parkatlas.source.city.CityFiles;

/** What a process declares of its inputs is what they are held to. */
class CheckedProcessTest {
  /** It lists neither kinds of block nor transport nodes. */
  private static final Atlas PLAIN_TOWN = CityFiles.in(Path.of("docs", "example-city")).atlas();

  private static Snapshot empty(Atlas atlas) {
    return new Snapshot(
        atlas,
        atlas.stored().stream().map(def -> new MemoryCollection(def, List.of())).toList(),
        false);
  }

  private static Work prepare(Atlas atlas, String id, String inputs) {
    Process process = Processes.standard().find(id).orElseThrow();
    Inputs given =
        Inputs.of(StrictJson.read(inputs.getBytes(StandardCharsets.UTF_8)), process.description());
    return process.prepare(given, empty(atlas), Output.JSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          site-search  | {"kinds": ["park", "lake"]}          | inputs.kinds[1]         | lake          | is not a known value             | Use one of [parcel, park].
          site-search  | {"kinds": "park"}                    | inputs.kinds            | park          | is not an array                  | Give an array.
          site-search  | {"limit": 0}                         | inputs.limit            | 0             | is below 1                       | Give a larger number.
          site-search  | {"limit": 1e999999999}               | inputs.limit            | 1E+999999999  | is above 1000                    | Give a smaller number.
          site-search  | {"limit": 1.8446744073709551626e19} | inputs.limit | 18446744073709551626 | is above 1000 | Give a smaller number.
          site-search  | {"limit": 18446744073709551626} | inputs.limit | 18446744073709551626 | is above 1000 | Give a smaller number.
          site-search  | {"limit": 2.5}                       | inputs.limit            | 2.5           | is not a whole number            | Give a whole number.
          site-search  | {"area": [1, 2]}                     | inputs.area             | [1,2]         | is not an object                 | Give this: A parcel's shape
          site-search  | {"area": {"from": "1"}}              | inputs.area.from        | 1             | is not a number                  | Give a number.
          site-search  | {"area": {"from": 1, "unit": "km"}}  | inputs.area.unit        | km            | is not a known value             | Use one of [ha, mu, m2].
          site-search  | {"near": [{"kind": "port"}]}         | inputs.near[0].withinM  |               | is missing                       | Give it.
          site-search  | {"weights": {"distance.port": 1001}} | inputs.weights.distance.port | 1001     | is above 1000                    | Give a smaller number.
          site-search  | {"landUses": [" "]}                  | inputs.landUses[0]      |               | is an empty text                 | Give a text.
          what-if      | {"changes": []}                      | inputs.changes          |               | has 0 entries, fewer than 1      | Give more.
          what-if      | {"changes": [{"zone": "310115"}]}    | inputs.changes[0].type  |               | is missing                       | Give it.
          what-if      | {"changes": [{"zone": "310115", "type": "sell"}]} | inputs.changes[0].type | sell | is not a known value          | Use one of [growOutput, closeOutput,
          what-if      | {"basis": "net", "changes": [{"zone": "310115", "type": "renew"}]} | inputs.basis | net | is not a known value     | Use one of [supplied, gross, footprint].
          spatial-join | {"data": 5, "level": "park"}         | inputs.data             | 5             | is of none of the kinds allowed  | Give this: A GeoJSON FeatureCollection
          spatial-join | {"data": "lon,lat", "zones": "a"}    | inputs.zones            | a             | is not an object                 | Give this: A GeoJSON FeatureCollection
          spatial-join | {"data": "lon,lat", "level": "park", "partition": "no"} | inputs.partition | no   | is not true or false             | Give true or false.
          spatial-join | {"data": "lon,lat", "level": "park", "rejects": "no"}   | inputs.rejects   | no   | is not a known value             | Use one of [refuse, report].
          """)
  void a_value_that_does_not_fit_its_schema_is_named_with_the_reason_and_what_to_do(
      String process, String inputs, String where, String value, String reason, String remedy) {
    InvalidInput told =
        catchThrowableOfType(InvalidInput.class, () -> prepare(Shanghai.ATLAS, process, inputs));
    assertThat(told.where()).isEqualTo(where);
    assertThat(told.reason()).isEqualTo(reason);
    assertThat(told.remedy()).startsWith(remedy);
    if (value != null) {
      assertThat(told.value()).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"blockKinds\": [\"104\"]}",
        "{\"near\": [{\"kind\": \"port\", \"withinM\": 9}]}"
      })
  void what_a_city_does_not_list_is_refused_though_its_schema_has_no_list(String inputs) {
    InvalidInput told =
        catchThrowableOfType(InvalidInput.class, () -> prepare(PLAIN_TOWN, "site-search", inputs));
    assertThat(told.getMessage()).contains("is about what is not listed here. Leave it out.");
  }

  @Test
  void features_are_left_to_the_readers_which_name_the_row() {
    String inputs =
        """
        {"level": "park", "data": {"type": "FeatureCollection", "features": [
          {"type": "Feature", "id": 5, "geometry": {"type": "Point", "coordinates": ["a"]}}]}}""";
    InvalidInput told =
        catchThrowableOfType(
            InvalidInput.class, () -> prepare(Shanghai.ATLAS, "spatial-join", inputs));
    assertThat(told.getMessage()).contains("row 1 (5) has a position that is not two numbers");
  }

  @Test
  void of_many_mistakes_the_first_is_told() {
    String kinds = "\"lake\",".repeat(100_000) + "\"park\"";
    InvalidInput told =
        catchThrowableOfType(
            InvalidInput.class,
            () -> prepare(Shanghai.ATLAS, "site-search", "{\"kinds\": [" + kinds + "]}"));
    assertThat(told.where()).isEqualTo("inputs.kinds[0]");
  }

  @Test
  void a_value_that_is_not_given_is_the_declared_one() {
    Inputs given = Inputs.of(StrictJson.read("{}".getBytes()), description());
    Inputs checked = InputSchemas.of(description(), Shanghai.ATLAS).check(given);
    assertThat(checked.integer("limit")).contains(20);
    assertThat(checked.has("limit")).isFalse();
    assertThat(given.integer("limit")).isEmpty();
  }

  private static Description description() {
    return Processes.standard().find("site-search").orElseThrow().description();
  }
}
