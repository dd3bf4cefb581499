package org.parkatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Edges keep their course on the way to longitude, latitude. */
class LongEdgesTest {
  private static final double FIVE_MM_IN_DEGREES = 5e-8;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  /** The two zones meet along the northing 3,440,000; the place lies in the southern one. */
  @Example
  void a_place_2_m_beside_a_border_of_20_km_stays_on_its_side() {
    Crs crs = Crs.of("EPSG:4549");
    Geometry south =
        crs.xyToLonLat(
            wkt(
                "POLYGON ((640000 3430000, 660000 3430000, 660000 3440000, 640000 3440000, 640000 3430000))"));
    Geometry north =
        crs.xyToLonLat(
            wkt(
                "POLYGON ((640000 3440000, 660000 3440000, 660000 3450000, 640000 3450000, 640000 3440000))"));
    Geometry place = crs.xyToLonLat(wkt("POINT (650000 3439998)"));

    assertThat(south.covers(place)).isTrue();
    assertThat(north.covers(place)).isFalse();
  }

  @Property
  void every_place_on_an_edge_lies_within_5_mm_of_the_converted_edge(
      @ForAll @IntRange(max = 5) int system,
      @ForAll @DoubleRange(min = 120.5, max = 122.2) double lon,
      @ForAll @DoubleRange(min = 30.5, max = 32) double lat,
      @ForAll @DoubleRange(min = -0.3, max = 0.3) double east,
      @ForAll @DoubleRange(min = -0.3, max = 0.3) double north,
      @ForAll @DoubleRange(min = 0, max = 1) double part) {
    String code =
        new String[] {"GCJ-02", "BD-09", "EPSG:4549", "EPSG:4550", "EPSG:4528", "EPSG:3857"}
            [system];
    Crs crs = Crs.of(code);
    Geometry ends = crs.lonLatToXy(line(lon, lat, lon + east, lat + north));
    Coordinate a = ends.getCoordinates()[0];
    Coordinate b = ends.getCoordinates()[1];
    Coordinate on = new Coordinate(a.x + part * (b.x - a.x), a.y + part * (b.y - a.y));

    Coordinate place = crs.xyToLonLat(FACTORY.createPoint(on)).getCoordinate();
    Coordinate[] edge = crs.xyToLonLat(ends).getCoordinates();

    assertThat(Distance.pointToSegmentString(place, edge)).isLessThan(FIVE_MM_IN_DEGREES);
  }

  @Property
  void the_corners_stay_and_so_does_an_edge_shorter_than_the_step(
      @ForAll @DoubleRange(min = -1, max = 1) double x,
      @ForAll @DoubleRange(min = -1, max = 1) double y) {
    Geometry line = line(0.3, 0.4, 0.3 + x, 0.4 + y);

    assertThat(LongEdges.cut(line, 1).equalsExact(line)).isTrue();
    assertThat(LongEdges.cut(line, 0.01).getCoordinates())
        .startsWith(line.getCoordinates()[0])
        .endsWith(line.getCoordinates()[1]);
  }

  @Property
  void no_piece_is_longer_than_two_steps_each_way(
      @ForAll @DoubleRange(min = -100, max = 100) double x,
      @ForAll @DoubleRange(min = -100, max = 100) double y) {
    Coordinate[] cut = LongEdges.cut(line(0.3, 0.4, x, y), 1).getCoordinates();

    for (int i = 1; i < cut.length; i++) {
      assertThat(Math.abs(cut[i].x - cut[i - 1].x)).isLessThan(1.01);
      assertThat(Math.abs(cut[i].y - cut[i - 1].y)).isLessThan(1.01);
    }
  }

  /** Else the converted neighbours would overlap or leave a gap. */
  @Property
  void neighbours_get_the_same_vertices_whatever_the_direction_of_their_rings(
      @ForAll @DoubleRange(min = -100, max = 100) double x,
      @ForAll @DoubleRange(min = -100, max = 100) double y) {
    Geometry line = line(1.25, 2.5, x, y);

    assertThat(LongEdges.cut(line.reverse(), 1)).isEqualTo(LongEdges.cut(line, 1).reverse());
  }

  @Example
  void a_neighbour_with_one_more_corner_on_the_border_gets_the_same_vertices_beside_it() {
    Geometry border = LongEdges.cut(wkt("LINESTRING (0.5 0, 10.5 5)"), 1);
    Geometry withCorner = LongEdges.cut(wkt("LINESTRING (0.5 0, 4.5 2, 10.5 5)"), 1);

    Set<Coordinate> more = new HashSet<>(Arrays.asList(withCorner.getCoordinates()));
    more.removeAll(Arrays.asList(border.getCoordinates()));
    assertThat(more).containsExactly(new Coordinate(4.5, 2));
    assertThat(border.getNumPoints()).isEqualTo(12);
  }

  @Example
  void cuts_lie_on_the_lines_of_the_grid_far_from_its_origin_too() {
    assertThat(LongEdges.cut(wkt("LINESTRING (1000.7 50.25, 1000.7 53.75)"), 1))
        .isEqualTo(wkt("LINESTRING (1000.7 50.25, 1000.7 51, 1000.7 52, 1000.7 53, 1000.7 53.75)"));
    assertThat(LongEdges.cut(wkt("LINESTRING (1003.75 50, 1001.25 50)"), 1))
        .isEqualTo(wkt("LINESTRING (1003.75 50, 1003 50, 1002 50, 1001.25 50)"));
  }

  @Example
  void kinds_of_shapes_holes_and_heights_stay() {
    Geometry cut =
        LongEdges.cut(
            wkt(
                "MULTIPOLYGON Z(((0 0 5, 10 0 15, 10 10 25, 0 0 5), (4 1 0, 5 1 0, 5 2 0, 4 1 0)))"),
            2.5);

    assertThat(cut.getGeometryType()).isEqualTo("MultiPolygon");
    assertThat(cut.getArea()).isCloseTo(49.5, within(1e-12));
    assertThat(cut.getCoordinates()[1].getZ()).isEqualTo(7.5);
    assertThat(LongEdges.cut(wkt("POINT (1 2)"), 2.5)).isEqualTo(wkt("POINT (1 2)"));
  }

  /** A ring that crosses itself is refused or repaired elsewhere, and told. */
  @Example
  void an_invalid_shape_stays_as_it_is() {
    Geometry bowTie = wkt("POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))");

    assertThat(LongEdges.cut(bowTie, 2.5).isValid()).isFalse();
    assertThat(LongEdges.cut(bowTie, 2.5).getNumPoints()).isEqualTo(17);
  }

  @Example
  void no_edge_however_long_gets_more_vertices_than_memory_holds() {
    for (double far : new double[] {1e6, 1e12, 1e300, Double.POSITIVE_INFINITY, Double.NaN}) {
      Geometry cut = LongEdges.cut(line(0, 0, far, 1), 1);

      assertThat(cut.getNumPoints()).isBetween(2, LongEdges.MOST_CUTS + 2);
    }
    assertThat(LongEdges.cut(line(1e300, 0, Math.nextUp(1e300), 1), 1).getNumPoints())
        .isLessThan(LongEdges.MOST_CUTS);
  }

  private static Geometry line(double x1, double y1, double x2, double y2) {
    return FACTORY.createLineString(
        new Coordinate[] {new Coordinate(x1, y1), new Coordinate(x2, y2)});
  }

  private static Geometry wkt(String text) {
    try {
      return new WKTReader(FACTORY).read(text);
    } catch (ParseException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
