package org.parkatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.parkatlas.geo.Crs;

class GeometryEncoderTest {
  @ParameterizedTest
  @CsvSource({
    "121.4737, 121.4737",
    "121, 121",
    "0, 0",
    "-0.5, -0.5",
    "-0.00000001, 0",
    "121.00000005, 121.0000001",
    "121.0000001, 121.0000001",
    "-179.9999999, -179.9999999"
  })
  void degrees_have_up_to_seven_places_and_no_trailing_zeros(double value, String text) {
    assertThat(GeometryEncoder.degrees(value)).isEqualTo(text);
  }

  @Property
  void what_is_written_is_within_half_of_the_last_place(
      @ForAll @DoubleRange(min = -180, max = 180) double value) {
    double read = Double.parseDouble(GeometryEncoder.degrees(value));
    assertThat(read).isCloseTo(value, within(0.51e-7));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "POINT (121.5 31.2); {'type':'Point','coordinates':[121.5,31.2]}",
        "POINT EMPTY; {'type':'Point','coordinates':[]}",
        "MULTIPOINT ((1 2), (3 4)); {'type':'MultiPoint','coordinates':[[1,2],[3,4]]}",
        "LINESTRING (1 2, 3 4); {'type':'LineString','coordinates':[[1,2],[3,4]]}",
        "MULTILINESTRING ((1 2, 3 4), (5 6, 7 8));"
            + "{'type':'MultiLineString','coordinates':[[[1,2],[3,4]],[[5,6],[7,8]]]}",
        "POLYGON ((0 0, 9 0, 9 9, 0 0), (4 1, 5 1, 5 2, 4 1));"
            + "{'type':'Polygon','coordinates':"
            + "[[[0,0],[9,0],[9,9],[0,0]],[[4,1],[5,1],[5,2],[4,1]]]}",
        "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 6 5, 6 6, 5 5)));"
            + "{'type':'MultiPolygon','coordinates':"
            + "[[[[0,0],[1,0],[1,1],[0,0]]],[[[5,5],[6,5],[6,6],[5,5]]]]}",
        "GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (1 2, 3 4));"
            + "{'type':'GeometryCollection','geometries':["
            + "{'type':'Point','coordinates':[1,2]},"
            + "{'type':'LineString','coordinates':[[1,2],[3,4]]}]}",
      })
  void every_kind_of_shape_is_written_as_rfc_7946_has_it(String wkt, String json)
      throws IOException {
    assertThat(written(shape(wkt), Crs.CRS84)).isEqualTo(json);
  }

  @Test
  void no_shape_is_null_in_every_system() throws IOException {
    assertThat(written(null, Crs.CRS84)).isEqualTo("null");
    assertThat(written(null, Crs.of("EPSG:3857"))).isEqualTo("null");
  }

  @Test
  void another_system_has_its_own_axis_order_and_metres_have_three_places() throws IOException {
    Geometry point = shape("POINT (121.1234567 31.7654321)");

    assertThat(written(point, Crs.of("EPSG:4326"))).contains("[31.7654321,121.1234567]");
    assertThat(written(point, Crs.of("EPSG:3857")))
        .containsPattern("\\[\\d+\\.\\d{3},\\d+\\.\\d{3}]");
  }

  @Test
  void without_a_system_it_is_longitude_latitude() throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      GeometryEncoder.write(json, shape("POINT (121.5 31.2)"));
    }
    assertThat(text).hasToString("{\"type\":\"Point\",\"coordinates\":[121.5,31.2]}");
  }

  /** JSON with single quotes, which need no escapes here. */
  private static String written(Geometry shape, Crs crs) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      GeometryEncoder.write(json, shape, crs);
      // Closing the generator would end what is still open.
      assertThat(json.getOutputContext().inRoot()).as("everything is ended").isTrue();
    }
    return text.toString().replace('"', '\'');
  }

  private static Geometry shape(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new AssertionError(e);
    }
  }
}
