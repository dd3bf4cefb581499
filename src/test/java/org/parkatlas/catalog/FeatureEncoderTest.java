package org.parkatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.parkatlas.geo.Crs;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.Text;
import org.parkatlas.model.Unit;

class FeatureEncoderTest {
  private static final CollectionDef SITES =
      CollectionDef.of(
          "sites",
          GeometryKind.POINT,
          Text.of("地块", "Sites"),
          Text.of("", ""),
          FieldDef.string("name", "名称", "Name"),
          FieldDef.date("since", "起", "Since"),
          FieldDef.integer("plots", "块数", "Plots"),
          FieldDef.number("areaKm2", "面积", "Area", Unit.KM2),
          FieldDef.decimal("outputYuan", "产值", "Output", Unit.YUAN),
          FieldDef.bool("nominal", "示意", "Nominal"),
          FieldDef.strings("tags", "标签", "Tags"));

  private static final Map<String, Object> PROVENANCE =
      Map.of("source", "test", "quality", "synthetic");

  @Test
  void each_type_of_value_is_written_as_json_has_it_and_amounts_without_exponent() {
    Map<String, Object> values = new HashMap<>(PROVENANCE);
    values.put("name", "张\"江\"");
    values.put("since", "2020-01-31");
    values.put("plots", 12L);
    values.put("areaKm2", 0.5);
    values.put("outputYuan", new BigDecimal("1E+12"));
    values.put("nominal", false);
    values.put("tags", List.of("a", "b"));

    assertThat(encoded(SITES, Feature.of(SITES, "s1", null, values)))
        .isEqualTo(
            "{\"type\":\"Feature\",\"id\":\"s1\",\"geometry\":null,\"properties\":{"
                + "\"name\":\"张\\\"江\\\"\",\"since\":\"2020-01-31\",\"plots\":12,\"areaKm2\":0.5,"
                + "\"outputYuan\":1000000000000.00,\"nominal\":false,\"tags\":[\"a\",\"b\"]}}");
  }

  @Test
  void what_is_not_known_is_null_so_that_every_feature_has_the_same_properties() {
    assertThat(encoded(SITES, site(SITES, "s1", null)))
        .endsWith(
            "{\"name\":null,\"since\":null,\"plots\":null,\"areaKm2\":null,\"outputYuan\":null,"
                + "\"nominal\":null,\"tags\":null}}");
  }

  @Test
  void an_encoder_writes_one_feature_at_a_time() {
    FeatureEncoder encoder = new FeatureEncoder(SITES, bare(Crs.CRS84));
    encoder.encode(site(SITES, "first", null));

    assertThat(text(encoder.encode(site(SITES, "second", null))))
        .startsWith("{\"type\":\"Feature\",\"id\":\"second\"");
  }

  @Test
  void a_view_without_shapes_shows_null() {
    FeatureEncoder encoder = new FeatureEncoder(SITES, new View(List.of(), false, Crs.CRS84));

    assertThat(text(encoder.encode(site(SITES, "s1", point(121, 31)))))
        .isEqualTo("{\"type\":\"Feature\",\"id\":\"s1\",\"geometry\":null,\"properties\":{}}");
  }

  @Test
  void rows_of_one_zone_share_its_shape_and_others_keep_theirs() {
    CollectionDef figures = SITES.asDerived();
    FeatureEncoder encoder = new FeatureEncoder(figures, bare(Crs.of("EPSG:4326")));
    Geometry zone = point(121.5, 31.25);

    for (String year : List.of("2019", "2020")) {
      assertThat(text(encoder.encode(site(figures, year, zone))))
          .isEqualTo(feature(year, "{\"type\":\"Point\",\"coordinates\":[31.25,121.5]}"));
    }
    assertThat(text(encoder.encode(site(figures, "none", null))))
        .isEqualTo(feature("none", "null"));
    assertThat(text(encoder.encode(site(figures, "other", point(121, 31)))))
        .isEqualTo(feature("other", "{\"type\":\"Point\",\"coordinates\":[31,121]}"));
  }

  private static String feature(String id, String geometry) {
    return "{\"type\":\"Feature\",\"id\":\"%s\",\"geometry\":%s,\"properties\":{}}"
        .formatted(id, geometry);
  }

  private static View bare(Crs crs) {
    return new View(List.of(), true, crs);
  }

  private static String encoded(CollectionDef def, Feature feature) {
    View own = new View(def.ownFields(), true, Crs.CRS84);
    return text(new FeatureEncoder(def, own).encode(feature));
  }

  private static String text(byte[] utf8) {
    return new String(utf8, StandardCharsets.UTF_8);
  }

  private static Feature site(CollectionDef def, String id, Geometry shape) {
    return Feature.of(def, id, shape, PROVENANCE);
  }

  private static Geometry point(double lon, double lat) {
    return new GeometryFactory().createPoint(new Coordinate(lon, lat));
  }
}
