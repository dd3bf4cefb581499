package org.parkatlas.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.PointRun;
import org.parkatlas.model.Reject;
import org.parkatlas.model.Text;
import org.parkatlas.shanghai.Shanghai;

/** What readers take, and what they say about what they do not take. */
class ReadersTest {
  private static final CollectionDef PLOTS =
      CollectionDef.of(
          "plots",
          GeometryKind.POLYGON,
          Text.of("", ""),
          Text.of("", ""),
          FieldDef.integer("year", "年份", "Year"),
          FieldDef.strings("tags", "标签", "Tags"));

  private static final CollectionDef FACTS =
      CollectionDef.of(
          "facts",
          GeometryKind.NONE,
          Text.of("", ""),
          Text.of("", ""),
          FieldDef.integer("year", "年份", "Year"),
          FieldDef.strings("tags", "标签", "Tags"));

  private static final String SQUARE =
      "[[[121.4,31.2],[121.5,31.2],[121.5,31.3],[121.4,31.3],[121.4,31.2]]]";

  @Test
  void a_feature_keeps_its_id_its_shape_and_its_values() {
    ReadResult result = plots(feature("a", SQUARE, "\"year\":2020,\"tags\":[\"x\",\"y\"],"));

    assertThat(result.rejects()).isEmpty();
    assertThat(result.features().get(0).id()).isEqualTo("a");
    assertThat(result.features().get(0).integer("year")).isEqualTo(2020);
    assertThat(result.features().get(0).strings("tags")).containsExactly("x", "y");
    assertThat(result.features().get(0).geometry().getNumPoints()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[[[121.4,31.2],[121.5,31.2],[121.5,31.3],[121.4,31.3]]] | unclosed ring",
        "[[[121.4,31.2],[121.5,31.3],[121.5,31.2],[121.4,31.3],[121.4,31.2]]] | self-intersection",
        "[[[31.2,121.4],[31.2,121.5],[31.3,121.5],[31.2,121.4]]] | swapped",
        "[[[421.4,31.2],[421.5,31.2],[421.5,31.3],[421.4,31.2]]] | out of range",
        "[[[0,0],[1,0],[1,1],[0,0]]] | far from Shanghai",
        "[[[121.4,31.2],[121.5,31.2],[121.4,31.2]]] | fewer than four",
        "[[[121.4,\"x\"],[121.5,31.2],[121.5,31.3],[121.4,31.2]]] | not two numbers",
        "[5] | not an array"
      })
  void a_bad_shape_is_rejected_with_the_row_and_the_reason(String coordinates, String reason) {
    ReadResult result = plots(feature("good", SQUARE, "") + "," + feature("bad", coordinates, ""));

    assertThat(result.rows()).isEqualTo(2);
    assertThat(result.features()).hasSize(1);
    Reject reject = result.rejects().get(0);
    assertThat(reject.file()).isEqualTo("plots.geojson");
    assertThat(reject.row()).isEqualTo(2);
    assertThat(reject.id()).isEqualTo("bad");
    assertThat(reject.reason()).contains(reason);
  }

  @Test
  void an_id_may_come_once() {
    ReadResult result = plots(feature("a", SQUARE, "") + "," + feature("a", SQUARE, ""));

    assertThat(result.rejects())
        .singleElement()
        .hasToString("plots.geojson row 2 (a): has an id that came before");
  }

  @Test
  void a_value_of_the_wrong_type_or_an_unknown_property_is_rejected() {
    assertThat(plots(feature("a", SQUARE, "\"year\":\"soon\",")).rejects().get(0).reason())
        .contains("year is not a INTEGER");
    assertThat(plots(feature("a", SQUARE, "\"colour\":1,")).rejects().get(0).reason())
        .contains("unknown property: colour");
  }

  @Test
  void broken_json_names_line_and_column() {
    assertThatThrownBy(
            () ->
                GeoJsonReader.read(
                    PLOTS, Shanghai.AROUND, "x.geojson", stream("{\n \"type\": }"), null, Map.of()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("x.geojson line 2 column");
  }

  @Test
  void nan_is_no_json() {
    String text = collection(feature("a", SQUARE.replace("31.3", "NaN"), ""));
    assertThatThrownBy(
            () ->
                GeoJsonReader.read(
                    PLOTS, Shanghai.AROUND, "x.geojson", stream(text), null, Map.of()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("NaN");
  }

  @Test
  void a_file_in_gauss_krueger_comes_out_in_degrees() {
    String square =
        "[[[500000,3400000],[500100,3400000],[500100,3400100],[500000,3400100],[500000,3400000]]]";
    ReadResult result =
        GeoJsonReader.read(
            PLOTS,
            Shanghai.AROUND,
            "x.geojson",
            stream(collection(feature("a", square, ""))),
            "EPSG:4549",
            Map.of());

    assertThat(result.rejects()).isEmpty();
    assertThat(result.features().get(0).geometry().getCoordinate().x)
        .isCloseTo(120.0, within(1e-7));
  }

  @Test
  void an_unknown_coordinate_system_is_named_with_the_known_ones() {
    assertThatThrownBy(
            () ->
                GeoJsonReader.read(
                    PLOTS, Shanghai.AROUND, "x", stream(collection("")), "EPSG:1", Map.of()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("EPSG:1")
        .hasMessageContaining("EPSG:4490");
  }

  @Test
  void a_table_reads_lists_and_leaves_empty_values_out() {
    ReadResult result = facts("id,year,tags,source,quality\na,2020,x; y,s,press\nb,,,s,press\n");

    assertThat(result.rejects()).isEmpty();
    assertThat(result.features().get(0).strings("tags")).containsExactly("x", "y");
    assertThat(result.features().get(1).value("year")).isNull();
  }

  @Test
  void a_table_with_wrong_columns_names_what_is_missing_and_what_is_unknown() {
    assertThatThrownBy(() -> facts("id,year,quality\na,2020,press\n"))
        .hasMessageContaining("facts.csv row 1")
        .hasMessageContaining("lacks the columns [source]");
    assertThatThrownBy(() -> facts("id,jahr,source,quality\na,2020,s,press\n"))
        .hasMessageContaining("jahr");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,NaN,,s,press | not a number",
        "a,20.5,,s,press | not a whole number",
        "a,'2,020',,s,press | not a number",
        "a,2020,s,press | has 4 values where the header has 5",
        ",2020,,s,press | has no id",
        "a,2020,,s,gossip | is not allowed"
      })
  void a_bad_row_is_rejected_with_its_number(String row, String reason) {
    ReadResult result = facts("id,year,tags,source,quality\n" + row.replace('\'', '"') + "\n");

    assertThat(result.rejects())
        .singleElement()
        .satisfies(
            reject -> {
              assertThat(reject.row()).isEqualTo(2);
              assertThat(reject.reason()).contains(reason);
            });
  }

  @Test
  void points_of_a_user_are_read_with_the_columns_the_user_names() {
    List<PointRun> runs = new ArrayList<>();
    RejectedRows rejects =
        points(
                new JoinColumns("firm", "x", "y", "output"),
                "firm,x,y,output\nA,121.47,31.23,10.50\nB,121.47,31.23,-1\nC,31.23,121.47,1\nA,121,31,1\n")
            .read(runs::add);

    assertThat(runs).singleElement().extracting(PointRun::size).isEqualTo(1);
    assertThat(runs.get(0).lon(0)).isEqualTo(121.47);
    assertThat(runs.get(0).unscaled(0)).isEqualTo(1050);
    assertThat(runs.get(0).scale(0)).isEqualTo(2);
    assertThat(rejects.first())
        .extracting(Reject::toString)
        .satisfiesExactly(
            r -> assertThat(r).contains("firms.csv row 3 (B)").contains("output is negative"),
            r -> assertThat(r).contains("row 4 (C)").contains("swapped"),
            r -> assertThat(r).contains("row 5 (A)").contains("came before"));
    assertThat(rejects.count()).isEqualTo(3);
    assertThat(rejects.amount()).isEqualByComparingTo("2");
    assertThat(rejects.withoutAmount()).isEqualTo(1);
  }

  @Test
  void a_misspelt_column_is_named_before_any_row_is_read() {
    assertThatThrownBy(
            () -> points(new JoinColumns(null, "x", "y", "outptu"), "x,y,output\n\"never closed\n"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("firms.csv row 1 lacks the columns [outptu]")
        .hasMessageContaining("x,y,output");
  }

  private static PointCsv points(JoinColumns columns, String csv) {
    return PointCsv.open(
        new JoinSource(
            "firms.csv", columns, DeclaredCrs.of("--crs", null), Shanghai.AROUND, InputLimits.NONE),
        stream(csv));
  }

  @Test
  void a_file_that_is_not_there_is_named(@TempDir Path folder) {
    assertThatThrownBy(() -> InputFile.open(folder.resolve("no.csv")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("no.csv")
        .hasMessageContaining("does not exist");
  }

  @Test
  void an_ending_that_is_not_known_is_refused() {
    DataSet set = new DataSet("plots", "plots.shp", null, "", "", "", 0, false);
    assertThatThrownBy(() -> DataSets.read(PLOTS, Shanghai.AROUND, set, stream("")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(".geojson, .json or .csv");
  }

  private static ReadResult plots(String features) {
    return GeoJsonReader.read(
        PLOTS, Shanghai.AROUND, "plots.geojson", stream(collection(features)), "CRS84", Map.of());
  }

  private static ReadResult facts(String csv) {
    return CsvReader.read(FACTS, Shanghai.AROUND, "facts.csv", stream(csv), null, Map.of());
  }

  private static String collection(String features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}";
  }

  private static String feature(String id, String coordinates, String properties) {
    return """
        {"type":"Feature","id":"%s","geometry":{"type":"Polygon","coordinates":%s},
         "properties":{%s"source":"test","quality":"press"}}"""
        .formatted(id, coordinates, properties);
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
