package org.parkatlas.ingest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Level;
import org.parkatlas.shanghai.Shanghai;

/** Kinds of files as people have them, which an import takes or refuses with a reason. */
class ImportKindsTest {
  private static final String NODE =
      "id,name,kind,source,quality,lon,lat\nA,甲,port,s,press,121.4,31.2\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"nodes.csv", "NODES.CSV", "Nodes.Csv"})
  void an_ending_counts_in_any_case(String name) {
    assertThatCode(() -> check("transport-nodes", name, NODE)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("levels")
  void a_zone_without_a_shape_is_refused_with_its_row(Level level) {
    String json =
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":\"z\","
            + "\"geometry\":null,\"properties\":{\"name\":\"x\"}}]}";
    String csv = requiredColumns(level);

    assertThatThrownBy(() -> check(level.collection(), "zones.geojson", json))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("zones.geojson row 1 (z): has no shape");
    assertThatThrownBy(() -> check(level.collection(), "zones.csv", csv))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("zones.csv row 2 (z): has no shape");
  }

  private static String requiredColumns(Level level) {
    CollectionDef def = Shanghai.ATLAS.find(level.collection()).orElseThrow();
    StringBuilder header = new StringBuilder("id");
    StringBuilder row = new StringBuilder("z");
    for (FieldDef field : def.fields()) {
      if (field.required()) {
        header.append(',').append(field.name());
        row.append(',').append(field.name().equals("quality") ? "press" : "x");
      }
    }
    return header + "\n" + row + "\n";
  }

  @Test
  void shapes_come_in_a_csv_as_well_known_text() {
    String header = "id,name,source,quality,geometry\n";
    String polygon = "\"POLYGON ((121 31, 121.1 31, 121.1 31.1, 121 31))\"";

    assertThatCode(() -> check("new-towns", "towns.csv", header + "a,新城,s,estimated," + polygon))
        .doesNotThrowAnyException();
    assertThatThrownBy(
            () ->
                check(
                    "new-towns",
                    "towns.csv",
                    header + "a,新城,s,estimated," + polygon.replace(", 121 31)", ", 121 31.2)")))
        .hasMessageContaining("row 2 (a): has an unclosed ring");
    assertThatThrownBy(() -> check("new-towns", "towns.csv", header + "a,新城,s,estimated,here"))
        .hasMessageContaining("row 2 (a): geometry is not well-known text")
        .hasMessageContaining("“here”");
    assertThatThrownBy(
            () -> check("new-towns", "towns.csv", header + "a,新城,s,estimated,POLYGON EMPTY"))
        .hasMessageContaining("row 2 (a): is empty");
    assertThatThrownBy(
            () ->
                check(
                    "transport-nodes",
                    "nodes.csv",
                    "id,name,kind,source,quality,lon,lat,geometry\nA,甲,port,s,press,121,31,POINT(1 2)"))
        .hasMessageContaining("places features twice");
  }

  @ParameterizedTest
  @CsvSource({"TRUE,", "FALSE,", "true,", "False,", "是,not true or false", "1,not true or false"})
  void booleans_are_taken_as_spreadsheets_write_them(String given, String reason) {
    String csv =
        "id,name,shapeIncludesWater,source,quality,geometry\nd,区,"
            + given
            + ",s,press,\"POLYGON ((121 31, 121.1 31, 121.1 31.1, 121 31))\"\n";
    if (reason == null) {
      assertThatCode(() -> check("districts", "d.csv", csv)).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> check("districts", "d.csv", csv)).hasMessageContaining(reason);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "districts,121.05,true",
    "districts,121.1,false",
    "districts,121.10000000001,false",
    "new-towns,121.05,false"
  })
  void zones_of_a_partition_that_share_land_are_refused(
      String collection, double west, boolean refused) {
    String json =
        "{\"type\":\"FeatureCollection\",\"features\":["
            + square("a", 121)
            + ","
            + square("b", west)
            + "]}";
    if (refused) {
      assertThatThrownBy(() -> check(collection, "d.geojson", json))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining("a, b")
          .hasMessageMatching("(?s).*overlap by \\d{8} m².*");
    } else {
      assertThatCode(() -> check(collection, "d.geojson", json)).doesNotThrowAnyException();
    }
  }

  private static String square(String id, double west) {
    return String.format(
        Locale.ROOT,
        "{\"type\":\"Feature\",\"id\":\"%s\",\"properties\":{\"name\":\"%s\",\"source\":\"s\","
            + "\"quality\":\"press\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
            + "[[[%3$s,31],[%4$s,31],[%4$s,31.1],[%3$s,31.1],[%3$s,31]]]}}",
        id,
        id,
        west,
        west + 0.1);
  }

  /** A CSV of points has its columns of coordinates, and lacks those. */
  static List<Level> levels() {
    return Shanghai.ATLAS.levels().stream()
        .filter(level -> Shanghai.ATLAS.zones(level).geometry() == GeometryKind.POLYGON)
        .toList();
  }

  private void check(String collection, String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    Ingest.intake(
        new DataSet(collection, name, "CRS84", "", "", "2026-01-31", 0, false),
        file,
        KnownPlaces.of(Shanghai.FILES));
  }
}
