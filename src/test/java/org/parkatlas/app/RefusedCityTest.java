package org.parkatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.model.InvalidInput;

/**
 * Mistakes in a city's files, each of them the example with a few words changed: the file, the line
 * and what mends it are said, and nothing is loaded.
 */
class RefusedCityTest {
  @TempDir Path folder;
  private ExampleCity city;
  private Path data;

  @BeforeEach
  void copy_the_example() {
    city = ExampleCity.copyTo(folder.resolve("my-city"));
    data = folder.resolve("data");
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        // words
        "city.yaml | name: {zh: 临湾, en: Linwan} | name: {zh: 临湾} | lacks “en” | Add “en: …”.",
        "collections/firms.yaml | en: Industry, | | lacks “en” | Add “en: …”.",
        "city.yaml | {zh: 街道, en: wards} | {zh: 街道, en: wards, fr: quartiers} | fr is not a key that is known here | Known are [en, zh].",
        // keys
        "city.yaml | mainLevel: ward | mainlevel: ward | lacks “mainLevel” | Add “mainLevel: …”.",
        "city.yaml | knownPlaces: | knownPlace: | knownPlace is not a key that is known here | knownPlaces",
        "city.yaml | {from: 2021, to: 2023} | {from: 2021, to: 2023, by: 1} | by is not a key that is known here | Known are [from, to].",
        "city.yaml | {from: 2021, to: 2023} | {from: 2023, to: 2021} | from is after “to” | Give the first year and the last.",
        "collections/firms.yaml | geometry: point | geometri: point | lacks “geometry” | Add “geometry: …”.",
        "collections/firms.yaml | indexed: true | index: true | index is not a key that is known here | Known are",
        "city.yaml | mainLevel: ward | \"mainLevel: ward\nmainLevel: estate\" | says “mainLevel” twice | Leave one out.",
        // ids
        "city.yaml | id: linwan | id: Lin Wan | id is not of small letters | Write it like “new-city”.",
        "collections/firms.yaml | id: firms | id: companies | id is not what the file is called after | Write “id: firms”.",
        "city.yaml | \"  - plans\n\" | \"  - plans\n  - firms\n\" | collections lists “firms” twice | Leave one out.",
        "city.yaml | \"  - plans\n\" | \"  - plans\n  - join-reports\n\" | collections lists “join-reports”, which is no id or one of the program's own | Use small letters",
        "city.yaml | \"  - plans\n\" | \"  - plans\n  - firms-history\n\" | one of the program's own | Use small letters",
        "city.yaml | id: estate | id: ward | id is taken | Give each level an id of its own.",
        // levels
        "city.yaml | \"    collection: wards\" | \"    collection: quarters\" | collection is not a collection of zones | Use one of [wards, estates].",
        "city.yaml | \"    collection: wards\" | \"    collection: firms\" | collection is not a collection of zones | Use one of [wards, estates].",
        "city.yaml | zones: overlap | zones: overlaps | zones is not known | Use partition or overlap.",
        "city.yaml | mainLevel: ward | mainLevel: quarter | mainLevel is not a level | Use one of [ward, estate].",
        // place
        "city.yaml | west: 104.5 | west: 106 | around is not a box in degrees | Give west below east",
        "city.yaml | north: 2.0 | north: 92 | around is not a box in degrees | Give west below east",
        "city.yaml | north: 2.0 | north: 2° | north is not a number | Write it in digits",
        "city.yaml | EPSG:32648 | EPSG:99999 | systems has “EPSG:99999” | Use codes of",
        "city.yaml | ['EPSG:32648'] | ['EPSG:32648', 'EPSG:32648'] | systems has one twice | List projected systems by EPSG code.",
        // targets
        "city.yaml | \"    scope: {zh: 全市工业用地, en: the industrial land of the whole town}\n\" | | lacks “scope” | Add “scope: …”.",
        "city.yaml | measure: output | measure: profit | measure is not a measure that is declared | Use one of [output, water, people].",
        "city.yaml | basis: supplied | basis: net | basis is not known | Use one of [supplied, gross, footprint].",
        "city.yaml | collection: plans | collection: goals | collection names “goals”, which is not listed | List it under collections.",
        "city.yaml | over: water | over: steam | over is not a measure that is declared | Use one of [output, water, people].",
        "city.yaml | id: waterPerOutput | id: water-per-output | id is no name of a field | Write it like",
        "city.yaml | zones: overlap | \"zones: overlap\n    counts: declared\" | counts needs units that declare a zone of estate | or write located.",
        "collections/firms.yaml | as: mainZone | declares: parish | fields declare “parish”, which is no level | Use one of [ward, estate].",
        // roles
        "collections/wards.yaml | role: zones | role: zone | role is not known: zone | Use one of [zones, units,",
        "collections/wards.yaml | as: name, | | role needs a field “as: name” | Say which of the fields it is",
        "collections/plots.yaml | role: [land, sites] | role: [land, units] | role has units, which plots has already | Give it to one collection alone.",
        "collections/firms.yaml | geometry: point | geometry: none | geometry is none, but units lie somewhere | Name one.",
        "collections/plans.yaml | role: targets | role: measures | role needs a field “as: unit” | Say which of the fields it is",
        "collections/outputs.yaml | role: measures | role: reference | role is not measures, but a field has “measure: …” | Leave that out of the field.",
        "collections/firms.yaml | role: units | role: reference | role is measures, but no collection is of units | List one with “role: units” before this one.",
        // fields
        "collections/firms.yaml | name: industry | name: wardCode | name is declared twice | Leave one out",
        "collections/firms.yaml | name: industry | name: ward_code | name is declared twice | Leave one out",
        "collections/firms.yaml | name: industry | name: quality | name is declared twice | Leave one out",
        "collections/firms.yaml | name: industry | name: geometry | name is a word of the program's own | Use another one.",
        "collections/firms.yaml | name: industry | name: in-dustry | name is not a name of a field | Use letters and digits, like areaKm2.",
        "collections/wards.yaml | as: publishedArea, type: number | as: publishedArea | as does not fit the type | Use one of [number].",
        "collections/wards.yaml | as: publishedArea | as: area | as is not known | Use one of [name, nameEn,",
        "collections/wards.yaml | as: nameEn | as: name | as is said of two fields | Leave one out.",
        "collections/wards.yaml | type: number | type: float | type is not known | Use one of [string, date,",
        "collections/plots.yaml | when: supplied | when: sold | when is none of the values | Use one of [supplied, reserved].",
        "collections/plots.yaml | year: suppliedYear | year: state | year is not a field of years | Name a field of “type: year”.",
        "collections/firms.yaml | [造船, 食品, 材料] | [造船, 食品, 造船] | values lists a value twice | Leave one out.",
        "collections/plots.yaml | reserved: {zh: 储备, en: reserved} | supplied: {zh: 储备, en: reserved} | says “supplied” twice | Leave one out.",
        // measures
        "collections/outputs.yaml | unit: m3, | | measure has no unit | Add “unit: yuan” or another one.",
        "collections/outputs.yaml | unit: m3 | unit: gallon | unit is not known | m3, tce,",
        "collections/outputs.yaml | measure: water | measure: people | measure is said of two fields | Give each a code of its own.",
        "collections/outputs.yaml | type: integer, unit: m3 | unit: m3 | measure is not of numbers | Use “type: decimal”.",
        "collections/outputs.yaml | unit: wanYuan | unit: tce | fields have a first measure that is no money but in tce | Put the one that land efficiency divides first",
        "collections/outputs.yaml | references: firms | references: companies | references is not a collection that is listed before this one | Use one of [wards, estates, plots, firms], or leave it out.",
        "collections/outputs.yaml | \", references: firms\" | | fields do not say what the unit is a feature of | Add “references: firms” to firmId.",
        "collections/outputs.yaml | \"Id of the firm, required: true\" | Id of the firm | fields let a row stand without its unit | Add “required: true” to the field “as: unit”.",
        // YAML
        "city.yaml | {west: 104.5, | west: 104.5, | is not YAML: | Mend it there.",
        "collections/wards.yaml | geometry: polygon | \"\tgeometry: polygon\" | is not YAML: | Mend it there."
      })
  void a_mistake_in_a_definition_is_refused_with_its_line_and_mend(
      String file, String words, String others, String reason, String remedy) {
    city.replace(file, words, others == null ? "" : others);

    assertThat(refusal())
        .containsPattern("(" + file + "|collections/(firms|outputs).yaml) line \\d+ ")
        .contains(reason, remedy);
    assertThat(data).as("nothing is loaded").doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "collections/wards.yaml, role: zones, role: zone",
    "collections/plots.yaml, when: supplied, when: sold",
    "collections/firms.yaml, 'en: Industry,', ''",
    "collections/outputs.yaml, 'unit: m3,', ''",
    "city.yaml, 'north: 2.0', 'north: 92'",
    "city.yaml, 'id: estate', 'id: ward'"
  })
  void the_line_that_is_named_is_the_one_with_the_mistake(
      String file, String words, String others) {
    int line = city.replace(file, words, others);

    assertThat(refusal()).contains(file + " line " + line + " ");
  }

  @Test
  void the_id_of_the_city_that_comes_with_the_program_is_taken() {
    city.replace("city.yaml", "id: linwan", "id: shanghai");

    assertThat(refusal())
        .contains("city.yaml has the id of the city that comes with the program")
        .contains("Give your city an id of its own.");
  }

  @Test
  void a_ratio_that_is_called_as_something_else_is_refused() {
    city.replace("city.yaml", "id: waterPerOutput", "id: areaKm2");

    assertThat(refusal())
        .contains(
            "city.yaml does not fit together: efficiency-ward declares the field areaKm2 twice")
        .contains("Give that measure or ratio another name.");
    assertThat(data).doesNotExist();
  }

  @Test
  void a_definition_that_is_not_there_is_named() {
    city.replace("city.yaml", "  - plans\n", "  - plans\n  - roads\n");

    assertThat(refusal())
        .contains("collections/roads.yaml is not there", "Add the file, or name another.");
    assertThat(data).doesNotExist();
  }

  @Test
  void a_folder_without_a_city_is_named() {
    Cli refused = Cli.run("serve", "--city=" + folder, "--data-dir=" + data, "--port=0");

    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err())
        .contains("has no city.yaml", "docs/example-city")
        .doesNotContain("\tat ");
    assertThat(data).doesNotExist();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "firms.csv | 临湾02号企业,材料 | 临湾02号企业,冶金 | firms.csv row 3 (f02): | Use one of",
        "outputs.csv | f02-2021,f02, | f02-2021,f99, | outputs.csv row 5 (f02-2021): firmId is not an id of firms: “f99” | Mend these rows",
        "outputs.csv | f02-2022,f02,2022 | f02-2022,f02,2021 | outputs.csv row 6 (f02-2022): has figures of “f02” in 2021, which came before | Mend these rows",
        "outputs.csv | f02-2022,f02,2022 | f02-2022,f02,去年 | outputs.csv row 6 (f02-2022): year is not a number: “去年” | Mend these rows",
        "outputs.csv | f02-2022,f02,2022,1800.00 | f02-2022,f02,2022,-1800.00 | outputs.csv row 6 (f02-2022): outputWanYuan is negative | Mend these rows",
        "plots.csv | 497000 164000, 498000 | 497000 264000, 498000 | plots.csv row | Mend these rows",
        "wards.geojson | [104.99, 1.48], [104.99, 1.5] | [104.992, 1.48], [104.992, 1.5] | has zones that overlap by | Mend the zones",
        "plans.csv | plan2025-1 | \" \" | plans.csv row 2 (): has no id | Mend these rows",
        "datasets.json | \"\"\"plans.csv\"\"\" | \"\"\"goals.csv\"\"\" | goals.csv is not there | Add the file",
        "datasets.json | \"\"\"rows\"\": 90\" | \"\"\"rows\"\": 91\" | does not have the declared number of rows, 91 | declare the right number",
        "datasets.json | \"\"\"collection\"\": \"\"plans\"\"\" | \"\"\"collection\"\": \"\"goals\"\"\" | is not a collection that can be imported | Use one of",
        "datasets.json | EPSG:32648 | CRS84 | plots.csv row 2 (p01): | Mend these rows"
      })
  void a_mistake_in_a_row_is_refused_with_its_row_and_nothing_is_loaded(
      String file, String words, String others, String reason, String remedy) {
    city.replace(file, words, others);

    assertThat(refusal()).contains(reason, remedy);
    assertThat(Cli.run("check", "--data-dir=" + data).out())
        .as("nothing is loaded")
        .contains("Revision 0\n")
        .doesNotContain("rows");
  }

  private String refusal() {
    try (CityServer server = CityServer.start(city.folder(), data)) {
      return "served " + server.json("/api/atlas").get("id");
    } catch (InvalidInput e) {
      return e.getMessage();
    }
  }
}
