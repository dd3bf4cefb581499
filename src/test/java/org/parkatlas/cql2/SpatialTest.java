package org.parkatlas.cql2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.geo.Crs;
import org.parkatlas.model.Feature;

/** Shapes on both sides of each relation; the feature is the square from 121 31 to 122 32. */
class SpatialTest {
  private static final String SQUARE = "POLYGON((121 31,122 31,122 32,121 32,121 31))";
  private static final Feature PLOT = Land.with("geometry", SQUARE);

  @ParameterizedTest(name = "{0} {1} is {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "S_INTERSECTS | POINT(122 32) | TRUE",
        "S_INTERSECTS | POINT(122.0000001 32) | FALSE",
        "S_INTERSECTS | BBOX(122,32,123,33) | TRUE",
        "S_INTERSECTS | BBOX(122.1,31,123,32) | FALSE",
        "S_INTERSECTS | GEOMETRYCOLLECTION(POINT(0 0),LINESTRING(120 31.5,123 31.5)) | TRUE",
        "S_INTERSECTS | GEOMETRYCOLLECTION(POINT(0 0),LINESTRING(120 32.5,123 32.5)) | FALSE",
        "S_DISJOINT | MULTIPOINT(0 0, 1 1) | TRUE",
        "S_DISJOINT | MULTIPOINT(0 0, 121 31) | FALSE",
        "S_EQUALS | POLYGON((121 32,121 31,121.5 31,122 31,122 32,121 32)) | TRUE",
        "S_EQUALS | BBOX(121,31,122,32) | TRUE",
        "S_EQUALS | BBOX(121,31,122,32.001) | FALSE",
        "S_TOUCHES | BBOX(122,31,123,32) | TRUE",
        "S_TOUCHES | BBOX(121.999,31,123,32) | FALSE",
        "S_TOUCHES | POINT(121 31.5) | TRUE",
        "S_WITHIN | BBOX(121,31,122,32) | TRUE",
        "S_WITHIN | BBOX(121.001,31,122,32) | FALSE",
        "S_WITHIN | MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((120 30,123 30,123 33,120 33,120 30))) | TRUE",
        "S_WITHIN | GEOMETRYCOLLECTION(POINT(0 0),POLYGON((120 30,123 30,123 33,120 33,120 30))) | TRUE",
        "S_WITHIN | GEOMETRYCOLLECTION(POINT(0 0),POLYGON((122 30,123 30,123 33,120 33,122 30))) | FALSE",
        "S_CONTAINS | GEOMETRYCOLLECTION(POINT(121.5 31.5),LINESTRING(121 31,122 32)) | TRUE",
        "S_CONTAINS | GEOMETRYCOLLECTION(POINT(121.5 30.5),LINESTRING(121 31,122 32)) | FALSE",
        "S_EQUALS | GEOMETRYCOLLECTION(POINT(121.5 31.5),BBOX_AS_POLYGON) | TRUE",
        "S_EQUALS | GEOMETRYCOLLECTION(POINT(0 0),BBOX_AS_POLYGON) | FALSE",
        "S_TOUCHES | GEOMETRYCOLLECTION(POINT(0 0),LINESTRING(120 31,121 31)) | TRUE",
        "S_TOUCHES | GEOMETRYCOLLECTION(POINT(121.5 31.5),LINESTRING(120 31,121 31)) | FALSE",
        "S_CROSSES | GEOMETRYCOLLECTION(POINT(0 0),LINESTRING(120 31.5,123 31.5)) | TRUE",
        "S_CONTAINS | POINT(121.5 31.5) | TRUE",
        "S_CONTAINS | POINT(121 31.5) | FALSE",
        "S_CONTAINS | LINESTRING(121 31,122 32) | TRUE",
        "S_CONTAINS | LINESTRING(121 31,122.1 32) | FALSE",
        "S_OVERLAPS | BBOX(121.5,31.5,123,33) | TRUE",
        "S_OVERLAPS | BBOX(121.5,31.5,121.6,31.6) | FALSE",
        "S_CROSSES | LINESTRING(120 31.5,123 31.5) | TRUE",
        "S_CROSSES | LINESTRING(121.2 31.5,121.3 31.5) | FALSE",
        "S_CROSSES | MULTILINESTRING((0 0,1 1),(121.5 31.5,123 31.5)) | TRUE",
        "S_INTERSECTS | BBOX(170,-90,121.5,90) | TRUE",
        "S_INTERSECTS | BBOX(170,-90,120.5,90) | FALSE",
        "S_WITHIN | BBOX(-180,-90,180,90) | TRUE",
      })
  void relations(String relation, String shapeText, boolean holds) {
    String shape = shapeText.replace("BBOX_AS_POLYGON", SQUARE);
    String text = relation + "(geometry, " + shape + ")";
    assertThat(Land.filter(text).test(PLOT)).isEqualTo(holds);
    assertThat(Land.filter("NOT " + text).test(PLOT)).isEqualTo(!holds);
    assertThat(Land.truth(text, Land.with())).isEqualTo(Truth.UNKNOWN);
    String constant = relation + "(" + SQUARE + ", " + shape + ")";
    assertThat(Land.filter(constant).test(Land.with())).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "S_WITHIN, S_CONTAINS",
    "S_CONTAINS, S_WITHIN",
    "S_TOUCHES, S_TOUCHES",
    "S_EQUALS, S_EQUALS"
  })
  void the_literal_may_stand_first(String relation, String turned) {
    for (String box : List.of("BBOX(120,30,123,33)", "BBOX(121.1,31.1,121.2,31.2)", SQUARE)) {
      assertThat(Land.filter(relation + "(" + box + ", geometry)").test(PLOT))
          .isEqualTo(Land.filter(turned + "(geometry, " + box + ")").test(PLOT));
    }
  }

  @Test
  void a_shape_equals_itself() {
    assertThat(Land.filter("S_EQUALS(geometry, geometry)").test(PLOT)).isTrue();
    assertThat(Land.filter("S_TOUCHES(geometry, geometry)").test(PLOT)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CRS84 | POINT(121.5 31.5) | POINT(31.5 121.5)",
        "EPSG:4326 | POINT(31.5 121.5) | POINT(121.5 31.5)",
        "EPSG:4490 | BBOX(31.4,121.4,31.5,121.5) | BBOX(121.4,31.4,121.5,31.5)",
        "EPSG:4549 | POINT(3486700 642400) | POINT(642400 3486700)",
        "EPSG:4549 | BBOX(3486000,642000,3487000,643000) | BBOX(3386000,642000,3387000,643000)",
        "EPSG:3857 | POINT(13525318 3699999) | POINT(3699999 13525318)",
      })
  void coordinates_are_in_the_declared_axis_order(String crs, String in, String out) {
    String filter = "S_INTERSECTS(geometry, %s)";
    Crs system = Crs.of(crs);
    assertThat(Filter.of(Land.DEF, filter.formatted(in), Filter.Language.TEXT, system).test(PLOT))
        .isTrue();
    assertThat(
            List.of("CRS84", "EPSG:3857", "EPSG:4549").contains(crs)
                || refused(filter.formatted(out), system))
        .isTrue();
  }

  private static boolean refused(String filter, Crs crs) {
    assertThatThrownBy(() -> Filter.of(Land.DEF, filter, Filter.Language.TEXT, crs))
        .hasMessageContaining("has coordinates outside of " + crs)
        .hasMessageContaining("northing or latitude first");
    return true;
  }

  @Test
  void a_box_in_a_projection_bends_with_it() {
    Geometry box =
        new ShapeLiteral(Crs.of("EPSG:4549"))
            .lonLat(TextParser.parse("BBOX(3400000,500000,3500000,700000)"));
    Geometry corner = Crs.of("EPSG:4549").toLonLat(Land.shape("POINT (3500000 600000)"));
    assertThat(box.distance(corner)).isCloseTo(0, within(5e-8));
  }

  @Test
  void a_place_2_m_beside_an_edge_of_20_km_in_a_projection_stays_on_its_side() {
    Crs crs = Crs.of("EPSG:4549");
    String north =
        "S_INTERSECTS(geometry, POLYGON((3440000 640000, 3440000 660000, 3450000 660000,"
            + " 3450000 640000, 3440000 640000)))";
    Filter filter = Filter.of(Land.DEF, north, Filter.Language.TEXT, crs);

    assertThat(filter.test(plotAt(crs, "POINT (3440002 650000)"))).isTrue();
    assertThat(filter.test(plotAt(crs, "POINT (3439998 650000)"))).isFalse();
  }

  private static Feature plotAt(Crs crs, String place) {
    return Land.with("geometry", crs.toLonLat(Land.shape(place)).toText());
  }

  @Test
  void a_box_may_cross_the_antimeridian_in_degrees_only() {
    Filter filter = Land.filter("S_INTERSECTS(geometry, BBOX(170,30,-170,33))");
    assertThat(filter.test(PLOT)).isFalse();
    assertThat(filter.test(Land.with("geometry", "POLYGON((-175 31,-174 31,-174 32,-175 31))")))
        .isTrue();
    assertThatThrownBy(
            () ->
                Filter.of(
                    Land.DEF,
                    "S_INTERSECTS(geometry, BBOX(3487000,643000,3488000,642000))",
                    Filter.Language.TEXT,
                    Crs.of("EPSG:4549")))
        .hasMessageContaining("left edge lies right of its right edge");
  }

  @Test
  void many_threads_may_ask_one_filter() {
    String ring =
        IntStream.rangeClosed(0, 360)
            .mapToObj(
                degree ->
                    (121.5 + Math.cos(Math.toRadians(degree % 360)))
                        + " "
                        + (31.5 + Math.sin(Math.toRadians(degree % 360))))
            .collect(java.util.stream.Collectors.joining(",", "POLYGON((", "))"));
    for (String relation : List.of("S_INTERSECTS", "S_WITHIN", "S_OVERLAPS", "S_TOUCHES")) {
      String text = relation + "(geometry, " + ring + ")";
      Filter shared = Land.filter(text);
      List<Feature> plots =
          IntStream.range(0, 400)
              .mapToObj(i -> Land.with("geometry", square(120.3 + i * 0.006)))
              .toList();
      List<Boolean> alone = plots.stream().map(Land.filter(text)::test).toList();
      List<Boolean> together = plots.parallelStream().map(shared::test).toList();
      assertThat(together).isEqualTo(alone);
    }
  }

  private static String square(double west) {
    double east = west + 0.2;
    return "POLYGON((%1$s 31.4,%2$s 31.4,%2$s 31.6,%1$s 31.6,%1$s 31.4))".formatted(west, east);
  }
}
