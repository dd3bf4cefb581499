package org.parkatlas.source;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.model.InvalidInput;

/** What a file of GeoJSON 2008 says of its coordinates, against what the user says. */
class DeclaredCrsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:OGC:1.3:CRS84\"}}",
        "{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:OGC::CRS84\"}}",
        "{\"type\":\"name\",\"properties\":{\"name\":\"http://www.opengis.net/def/crs/OGC/1.3/CRS84\"}}",
        "{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::4326\"}}",
        "{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG:6.9:4490\"}}",
        "{\"type\":\"name\",\"properties\":{\"name\":\"epsg:4490\"}}",
        "{\"type\":\"name\",\"properties\":{\"name\":\"http://www.opengis.net/def/crs/EPSG/0/4549\"}}",
        "{\"type\":\"EPSG\",\"properties\":{\"code\":4549}}",
        "null",
      })
  void what_is_declared_or_equals_wgs84_goes_on(String member) {
    assertThatCode(() -> compare("EPSG:4549", member)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          CRS84     | {"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4610"}} | EPSG:4610
          CRS84     | {"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4214"}} | EPSG:4214
          CRS84     | {"type":"name","properties":{"name":"EPSG:4549"}} | EPSG:4549
          EPSG:4550 | {"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4549"}} | EPSG:4549
          GCJ-02    | {"type":"EPSG","properties":{"code":3857}} | EPSG:3857
          CRS84     | {"type":"link","properties":{"href":"http://example.com/x.prj"}} | example.com
          CRS84     | "Xian 1980" | Xian 1980
          """)
  void anything_else_is_refused_with_both_names(String declared, String member, String said) {
    assertThatThrownBy(() -> compare(declared, member))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("zones.geojson says itself")
        .hasMessageContaining(said)
        .hasMessageContaining("--crs " + declared);
  }

  private static void compare(String declared, String member) throws JsonProcessingException {
    DeclaredCrs.of("--crs", declared)
        .requireSame("zones.geojson", JsonMapper.builder().build().readTree(member));
  }
}
