package org.parkatlas.cql2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.model.InvalidInput;

/** What a filter's writer reads when it cannot be used. */
class RefusalTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "floors = | line 1, column 9: found the end of the filter, expected a value or a property",
        "floors 7 | line 1, column 8: found “7”, expected AND, OR, an operator or the end",
        "floors = 7 AND | column 15: found the end of the filter",
        "floors IS 7 | column 11: found “7”, expected NULL after IS",
        "floors NOT 7 | column 12: found “7”, expected LIKE, BETWEEN or IN after NOT",
        "floors BETWEEN 1, 2 | column 17: found “,”, expected AND between the two ends",
        "(floors = 7 | found the end of the filter, expected “)” or a comma",
        "name = 'x | line 1, column 8: a text starts with ' that never ends",
        "\"name = 1 | a name starts with \" that never ends",
        "name ~ 'x' | column 6: “~” stands where no rule allows it",
        "and = 1 | column 1: found “and”, expected a value or a property (a property of this name: in double quotes)",
        "所在区 = 浦东新区 AND | column 15: found the end",
        "𠮷 = ? | column 5: “?” stands where no rule allows it",
        "leasedFrom > DATE('2022-02-30') | “2022-02-30” is not in the calendar",
        "leasedFrom > DATE('30.4.2022') | “30.4.2022” is no time; a day is written YYYY-MM-DD",
        "leasedFrom > TIMESTAMP('2022-02-03') | a moment is written in UTC",
        "leasedFrom > DATE(2022) | expected a time in single quotes",
        "floors = 1e401 | a number is beyond 10^±400",
        "S_WITHIN(geometry, POINT(121)) | column 29: found “)”, expected a coordinate",
        "S_WITHIN(geometry, POINT EMPTY) | found “EMPTY”",
        "S_WITHIN(geometry, LINESTRING(121 31)) | a line has fewer than two positions",
        "S_WITHIN(geometry, POLYGON((0 0,1 0,1 1,0 1))) | a ring is not closed: it starts at 0.0 0.0 and ends at 0.0 1.0",
        "S_WITHIN(geometry, POLYGON((0 0,1 0,0 0))) | a ring has fewer than four positions",
        "S_WITHIN(geometry, BBOX(1,2,3)) | a box has 3 numbers instead of 4 or 6",
      })
  void broken_text_is_told_with_its_place(String filter, String message) {
    assertThatThrownBy(() -> Land.filter(filter))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(message)
        .hasMessageStartingWith("filter cannot be read at line 1, column ");
  }

  @Test
  void lines_are_counted() {
    assertThatThrownBy(() -> Land.filter("floors = 7\nAND\n  year == 2021"))
        .hasMessageContaining("line 3, column 9: found “=”");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "price > 5 | names a property that is not a queryable of land (got “price”). Queryables are id, geometry, name,",
        "profitYuan > 5 | names a property that is not a queryable of land (got “profitYuan”)",
        "Name = 'a' | names a property that is not a queryable",
        "name = 5 | compares name (a text) with 5 (a number), which have no common order",
        "floors > '5' | compares floors (a number) with '5' (a text)",
        "year = '2021' | compares year (a year, which is a number) with '2021' (a text)",
        "vacant = 1 | compares vacant (true or false) with 1 (a number)",
        "leasedFrom > 'soon' | compares leasedFrom (a day) with 'soon' (a text)",
        "leasedFrom = 2022 | compares leasedFrom (a day) with 2022 (a number)",
        "industries = '芯片' | Compare arrays with A_CONTAINS",
        "geometry = POINT(1 2) | Compare shapes with S_INTERSECTS",
        "leasedFrom = INTERVAL('..','..') | Compare intervals with T_INTERSECTS",
        "name IN ('a', 5) | compares name (a text) with 5 (a number)",
        "name IN () | has IN without a list of values",
        "floors LIKE '7%' | has floors (a number) before LIKE, where a text must stand",
        "name LIKE 7 | has 7 (a number) after LIKE, where a text must stand",
        "name LIKE grade | has LIKE with a pattern that depends on the feature",
        "name + 1 = 2 | has name (a text) beside +, where a number must stand",
        "CASEI(floors) = 'a' | has floors (a number) in casei, where a text must stand",
        "floors | has floors (a number) where a condition must stand",
        "'text' | has 'text' (a text) where a condition must stand",
        "floors AND vacant | has floors (a number) where a condition must stand",
        "floors + 1 | has \"floors\" + 1 (a number) where a condition must stand",
        "S_WITHIN(name, POINT(1 2)) | has name (a text) in s_within, where a shape must stand",
        "S_WITHIN(geometry) | has an operator or function with 1 arguments (got “s_within”). Give it 2",
        "T_AFTER(name, DATE('2022-01-01')) | has name (a text) in t_after, where a day must stand",
        "T_AFTER(floors, DATE('2022-01-01')) | has floors (a number) in t_after",
        "T_DURING(leasedFrom, INTERVAL('..','2022-01-01')) | has leasedFrom (a day) in t_during, which CQL2 defines for intervals only",
        "T_AFTER(leasedFrom, INTERVAL('2022-01-02','2022-01-01')) | has an interval that ends before it starts",
        "A_EQUALS(name, ('a')) | has name (a text) in a_equals, where an array must stand",
        "buffer(geometry, 5) = 1 | Functions are area_km2, distance_m, lower, upper",
        "area_km2(geometry) | has area_km2(\"geometry\") (a number) where a condition must stand",
        "distance_m(geometry) < 1 | Give it 2",
        "S_WITHIN(geometry, POINT(90 180)) | has coordinates outside of CRS84",
        "S_WITHIN(geometry, POLYGON((0 0,1 1,1 0,0 1,0 0))) | has a shape that is not valid: Self-intersection",
        "S_WITHIN(geometry, BBOX(1,3,2,2)) | has a box whose lower edge lies above its upper edge",
      })
  void what_makes_no_sense_in_the_collection_is_told(String filter, String message) {
    assertThatThrownBy(() -> Land.filter(filter))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"op\":\"=\",\"args\":[ | is not JSON at line 1, column",
        "{\"op\":\"=\",\"op\":\"<\"} | is not JSON at line 1",
        "true false | is not JSON at line 1",
        "{\"op\":\"=\",\"args\":[{\"property\":\"name\"},null]} | cannot be read at /args/1: found null, expected a value or an object",
        "{\"op\":\"=\"} | cannot be read at /args: found nothing, expected an array",
        "{\"op\":5,\"args\":[]} | cannot be read at /op: found 5, expected a string",
        "{\"field\":\"name\"} | cannot be read at the top: found none of the members op, property",
        "{\"op\":\"and\",\"args\":[true]} | has an operator or function with 1 arguments (got “and”). Give it at least 2",
        "{\"op\":\"not\",\"args\":[]} | Give it 1",
        "{\"op\":\"s_within\",\"args\":[{\"property\":\"geometry\"},{\"type\":\"Circle\"}]} | cannot be read at /args/1: found a shape whose type GeoJSON does not know",
        "{\"op\":\"s_within\",\"args\":[{\"property\":\"geometry\"},{\"type\":\"Point\",\"coordinates\":[1]}]} | a position is not an array of two or three numbers",
        "{\"op\":\"s_within\",\"args\":[{\"property\":\"geometry\"},{\"type\":\"Point\",\"coordinates\":[1,1e999]}]} | a coordinate is not a number that a double holds",
        "{\"op\":\"t_after\",\"args\":[{\"property\":\"year\"},{\"interval\":[\"2022-01-01\"]}]} | cannot be read at /args/1/interval: an interval is an array of two ends",
        "{\"op\":\"=\",\"args\":[{\"property\":\"name\"},\"\\ud800\"]} | has half of a surrogate pair",
      })
  void broken_json_is_told_with_its_path(String filter, String message) {
    assertThatThrownBy(() -> Land.json(filter))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 120, 15_000})
  void deep_nesting_is_refused_before_it_can_exhaust_the_stack(int levels) {
    String nested = "(".repeat(levels) + "vacant" + ")".repeat(levels);
    String json = "{\"op\":\"not\",\"args\":[".repeat(Math.min(levels, 1500)) + "true";
    String closed = json + "]}".repeat(Math.min(levels, 1500));
    String chain = "floors > 1" + "+1".repeat(levels);
    if (levels < 100) {
      assertThat(Land.filter(nested)).isNotNull();
      assertThat(Land.json(closed)).isNotNull();
      assertThat(Land.filter(chain)).isNotNull();
    } else {
      assertThatThrownBy(() -> Land.filter(nested)).hasMessageContaining("nested more than 100");
      assertThatThrownBy(() -> Land.filter(chain)).hasMessageContaining("nested more than 100");
      assertThatThrownBy(() -> Land.json(closed)).isInstanceOf(InvalidInput.class);
    }
  }

  @Test
  void a_long_row_of_alternatives_is_not_deep() {
    String row = "floors = 1" + " OR floors = 2".repeat(2000);
    assertThat(Land.filter(row).test(Land.with("floors", 2))).isTrue();
  }

  @Test
  void a_filter_of_32_kb_is_read_and_one_character_more_is_not() {
    String start = "name = '";
    String longest = start + "a".repeat(64 * 1024 - start.length() - 1) + "'";
    assertThat(Land.filter(longest)).isNotNull();
    assertThatThrownBy(() -> Land.filter(longest + " "))
        .hasMessageContaining("has 65537 characters, more than 65536");
  }
}
