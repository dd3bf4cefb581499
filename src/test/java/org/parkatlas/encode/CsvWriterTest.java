package org.parkatlas.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.api.SampleData;
import org.parkatlas.catalog.View;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.Reader;
import org.parkatlas.shanghai.Shanghai;

class CsvWriterTest {
  @Test
  void a_table_read_back_has_the_values_that_were_written() throws Exception {
    Feature district = ViewedFeatures.district("310101", ViewedFeatures.SQUARE);

    CSVRecord row = rows(View.whole(Shanghai.DISTRICTS, Reader.PUBLIC), List.of(district)).get(0);

    assertThat(row.get("id")).isEqualTo("310101");
    assertThat(row.get("name")).isEqualTo("黄浦区");
    assertThat(row.get("areaKm2")).isEqualTo("20.52");
    assertThat(row.get("industries")).isEqualTo("集成电路;生物医药");
    assertThat(row.get("shapeIncludesWater")).isEqualTo("true");
    assertThat(row.get("notes")).isEqualTo("=1+1, \"引号\"\n第二行");
    assertThat(row.get("nameEn")).isEmpty();
    assertThat(ViewedFeatures.shape(row.get("geometry"))).isEqualTo(district.geometry());
  }

  @Test
  void the_header_is_id_then_the_fields_by_name_then_the_geometry() throws Exception {
    String table = table(Shanghai.PARKS, View.whole(Shanghai.PARKS, Reader.PUBLIC), List.of());

    assertThat(table)
        .startsWith("id,name,shortName,")
        .endsWith(",shapeMethod,shapeAccuracyM,geometry\r\n");
  }

  @Test
  void only_what_the_view_shows_is_written() throws Exception {
    Feature district = ViewedFeatures.district("310101", ViewedFeatures.SQUARE);
    View view = ViewedFeatures.only(Shanghai.DISTRICTS, "name", "areaKm2");

    assertThat(table(Shanghai.DISTRICTS, view, List.of(district)))
        .isEqualTo("id,name,areaKm2\r\n310101,黄浦区,20.52\r\n");
  }

  @Test
  void a_missing_shape_is_empty_and_a_collection_without_shapes_has_no_such_column()
      throws Exception {
    Feature shapeless = ViewedFeatures.district("310101", null);
    assertThat(
            rows(View.whole(Shanghai.DISTRICTS, Reader.PUBLIC), List.of(shapeless))
                .get(0)
                .get("geometry"))
        .isEmpty();
    assertThat(table(Shanghai.POLICIES, View.whole(Shanghai.POLICIES, Reader.PUBLIC), List.of()))
        .doesNotContain("geometry");
  }

  @Test
  void coordinates_follow_the_axis_order_that_their_system_declares() throws Exception {
    Feature park = ViewedFeatures.park("p", null, "POLYGON ((121 31, 122 31, 122 32, 121 31))");

    Coordinate latFirst = first(ViewedFeatures.in(Shanghai.PARKS, "EPSG:4490"), park);
    assertThat(latFirst).isEqualTo(new Coordinate(31, 121));
    // cs2cs EPSG:4490 EPSG:4549 of 31 121 says 3431403.61 north, 595506.56 east.
    Coordinate northFirst = first(ViewedFeatures.in(Shanghai.PARKS, "EPSG:4549"), park);
    assertThat(northFirst.x).isCloseTo(3_431_403.61, within(0.006));
    assertThat(northFirst.y).isCloseTo(595_506.56, within(0.006));
  }

  @Test
  void degrees_have_seven_places_and_metres_three() throws Exception {
    Feature park =
        ViewedFeatures.park(
            "p", null, "POLYGON ((121.123456789 31, 122 31, 122 32, 121.123456789 31))");

    assertThat(table(Shanghai.PARKS, View.whole(Shanghai.PARKS, Reader.PUBLIC), List.of(park)))
        .contains("121.1234568 31,")
        .doesNotContain("121.12345678");
    assertThat(table(Shanghai.PARKS, ViewedFeatures.in(Shanghai.PARKS, "EPSG:3857"), List.of(park)))
        .containsPattern("\\(\\(\\d{8}\\.\\d{1,3} \\d{7}\\.\\d{1,3},");
  }

  @Test
  void large_and_small_numbers_have_no_exponent() throws Exception {
    Feature zone = SampleData.efficiency("310115", "浦东新区", 2020, 7.67e9, null);
    View view = ViewedFeatures.only(zone.def(), "outputYuan", "yuanPerKm2", "year");

    assertThat(table(zone.def(), view, List.of(zone)))
        .endsWith("\r\n310115-2020-supplied,1613001000000.10,7670000000,2020\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1+1",
        "-1+1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1+1",
        "＋1",
        "－1",
        "＠A1",
        "=HYPERLINK(\"http://x\";\"看\")",
        "-",
        "+86 21 1234"
      })
  void for_a_spreadsheet_a_text_that_would_be_a_formula_is_marked_as_a_text(String text)
      throws Exception {
    Feature district = district(text, text, List.of(text, "b"));
    View view = ViewedFeatures.only(Shanghai.DISTRICTS, "name", "industries");

    CSVRecord sheet = sheet(view, district);
    assertThat(sheet.get("id")).isEqualTo("'" + text);
    assertThat(sheet.get("name")).isEqualTo("'" + text);
    assertThat(sheet.get("industries")).isEqualTo("'" + text + ";b");
    CSVRecord data = rows(view, List.of(district)).get(0);
    assertThat(data.get("name")).as("for programs it is data").isEqualTo(text);
  }

  @Test
  void for_a_spreadsheet_numbers_dates_and_other_texts_are_as_they_are() throws Exception {
    Map<String, Object> values = new HashMap<>(Map.of("name", "a=1 '-", "areaKm2", -20.5));
    values.putAll(Map.of("source", "样本", "quality", "official"));
    Geometry square = ViewedFeatures.district("310101", ViewedFeatures.SQUARE).geometry();
    Feature district = Feature.of(Shanghai.DISTRICTS, "310101", square, values);
    View view = ViewedFeatures.only(Shanghai.DISTRICTS, "name", "areaKm2");

    assertThat(sheetText(view, district))
        .isEqualTo("\ufeffid,name,areaKm2\r\n310101,a=1 '-,-20.5\r\n");
    assertThat(sheetText(View.whole(Shanghai.DISTRICTS, Reader.PUBLIC), district))
        .contains(",\"POLYGON (");
  }

  private static Feature district(String id, String name, List<String> industries) {
    Map<String, Object> values = new HashMap<>(Map.of("name", name, "industries", industries));
    values.putAll(Map.of("source", "样本", "quality", "official"));
    return Feature.of(Shanghai.DISTRICTS, id, null, values);
  }

  private static CSVRecord sheet(View view, Feature feature) throws IOException {
    String text = sheetText(view, feature);
    assertThat(text).startsWith("\ufeff");
    return records(text.substring(1)).get(0);
  }

  private static String sheetText(View view, Feature feature) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvWriter.FOR_SPREADSHEETS.write(feature.def(), view, List.of(feature), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_million_rows_flow_through_without_being_kept() throws Exception {
    Feature one = ViewedFeatures.district("310101", ViewedFeatures.SQUARE);
    long[] written = new long[2];
    OutputStream counting =
        new OutputStream() {
          @Override
          public void write(int b) {
            written[0]++;
          }

          @Override
          public void write(byte[] bytes, int from, int length) {
            written[0] += length;
            written[1] = Math.max(written[1], length);
          }
        };

    View view = ViewedFeatures.only(Shanghai.DISTRICTS, "name", "notes");
    CsvWriter.FOR_PROGRAMS.write(
        Shanghai.DISTRICTS, view, Collections.nCopies(1_000_000, one), counting);

    assertThat(written[0]).isGreaterThan(40_000_000);
    assertThat(written[1]).as("largest piece held back").isLessThan(100_000);
  }

  private static Coordinate first(View view, Feature park) throws IOException {
    return ViewedFeatures.shape(rows(view, List.of(park)).get(0).get("geometry")).getCoordinate();
  }

  private static List<CSVRecord> rows(View view, List<Feature> features) throws IOException {
    return records(table(features.get(0).def(), view, features));
  }

  private static List<CSVRecord> records(String table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(new StringReader(table)).getRecords();
  }

  private static String table(CollectionDef def, View view, List<Feature> features)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvWriter.FOR_PROGRAMS.write(def, view, features, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
