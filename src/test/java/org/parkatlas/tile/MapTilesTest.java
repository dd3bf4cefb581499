package org.parkatlas.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** Shapes are told in units of the tile: 0 to 4096 from its north-west corner, y downwards. */
class MapTilesTest {
  private static final String LAYER = "parcels";

  /** A tile is drawn 64 units beyond its edges; what lies halfway to the next unit is cut there. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POLYGON((100 100,300 100,300 300,100 300,100 100))        | POLYGON((100 100,300 100,300 300,100 300,100 100))
          POLYGON((-64 100,300 100,300 300,-64 300,-64 100))        | POLYGON((-64 100,300 100,300 300,-64 300,-64 100))
          POLYGON((-90 100,300 100,300 300,-90 300,-90 100))        | POLYGON((-65 100,300 100,300 300,-65 300,-65 100))
          POLYGON((-264 100,-64 100,-64 300,-264 300,-264 100))     | POLYGON((-65 100,-64 100,-64 300,-65 300,-65 100))
          POLYGON((-264 100,-66 100,-66 300,-264 300,-264 100))     |
          POLYGON((-900 -900,5000 -900,5000 5000,-900 5000,-900 -900)) | POLYGON((-65 -65,4161 -65,4161 4161,-65 4161,-65 -65))
          LINESTRING(-200 50,400 50)                                | LINESTRING(-64 50,400 50)
          LINESTRING(0 0,0 5000,90 5000,90 0)                       | MULTILINESTRING((0 0,0 4160),(90 4160,90 0))
          POINT(-64 9)                                              | POINT(-64 9)
          POINT(-66 9)                                              |
          """)
  void a_shape_is_cut_to_the_tile_and_its_buffer(String shape, String expected) {
    List<Geometry> drawn = TileSamples.tile(shape).shapes(LAYER);
    if (expected == null) {
      assertThat(drawn).isEmpty();
    } else {
      assertThat(drawn).hasSize(1);
      assertThat(drawn.get(0).norm()).isEqualTo(TileSamples.wkt(expected).norm());
    }
  }

  @Test
  void a_polygon_that_leaves_the_tile_and_comes_back_is_in_pieces() {
    String comb =
        "POLYGON((3000 0,5000 0,5000 900,3000 900,3000 600,4800 600,4800 300,3000 300,3000 0))";
    Geometry drawn = TileSamples.tile(comb).shapes(LAYER).get(0);
    assertThat(drawn.isValid()).isTrue();
    assertThat(drawn.norm())
        .isEqualTo(
            TileSamples.wkt(
                    "MULTIPOLYGON(((3000 0,4161 0,4161 300,3000 300,3000 0)),"
                        + "((3000 600,4161 600,4161 900,3000 900,3000 600)))")
                .norm());
  }

  @Test
  void a_hole_across_the_edge_opens_the_polygon_and_one_inside_stays_a_hole() {
    Geometry drawn =
        TileSamples.tile(
                "POLYGON((-500 -500,2000 -500,2000 2000,-500 2000,-500 -500),"
                    + "(-200 200,300 200,300 400,-200 400,-200 200),"
                    + "(1000 1000,1000 1200,1200 1200,1200 1000,1000 1000))")
            .shapes(LAYER)
            .get(0);
    assertThat(drawn.isValid()).isTrue();
    assertThat(((Polygon) drawn).getNumInteriorRing()).isEqualTo(1);
    assertThat(drawn.getArea()).isEqualTo(2065.0 * 2065 - 365 * 200 - 200 * 200);
  }

  @Test
  void exteriors_run_clockwise_as_seen_and_holes_the_other_way() {
    Polygon drawn =
        (Polygon)
            TileSamples.tile(
                    "POLYGON((0 0,0 900,900 900,900 0,0 0),(300 300,300 600,600 600,600 300,300 300))")
                .shapes(LAYER)
                .get(0);
    // With y downwards clockwise as seen is what JTS, with y upwards, calls counter-clockwise.
    assertThat(Orientation.isCCW(drawn.getExteriorRing().getCoordinateSequence())).isTrue();
    assertThat(Orientation.isCCW(drawn.getInteriorRingN(0).getCoordinateSequence())).isFalse();
  }

  /** A pixel is 16 units; a polygon below it both ways is drawn as a square of one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POLYGON((100 100,115 100,115 115,100 115,100 100))       | 256
          POLYGON((100 100,117 100,117 115,100 115,100 100))       | 255
          POLYGON((100 100,100.1 100,100.1 100.1,100 100.1,100 100)) | 256
          POLYGON((100 100,900 100,900 100.3,100 100.3,100 100))   | 256
          """)
  void a_polygon_too_small_to_see_is_drawn_as_a_pixel(String shape, double area) {
    List<Geometry> drawn = TileSamples.tile(shape).shapes(LAYER);
    assertThat(drawn).hasSize(1);
    assertThat(drawn.get(0).getArea()).isEqualTo(area);
  }

  @Test
  void of_a_mixed_collection_the_parts_of_the_highest_dimension_are_drawn() {
    List<Geometry> drawn =
        TileSamples.tile(
                "GEOMETRYCOLLECTION(POINT(5 5),POLYGON((0 0,90 0,90 90,0 90,0 0)),LINESTRING(0 0,9 9))")
            .shapes(LAYER);
    assertThat(drawn).hasSize(1);
    assertThat(drawn.get(0).norm())
        .isEqualTo(TileSamples.wkt("POLYGON((0 0,90 0,90 90,0 90,0 0))").norm());
  }

  @Test
  void a_feature_without_a_shape_is_in_no_tile_and_the_poles_are_at_the_edge() {
    List<Geometry> shapes = new ArrayList<>();
    shapes.add(null);
    assertThat(TileSamples.bytes(new TileCoord(0, 0, 0), shapes)).isEmpty();
    Geometry north = new GeometryFactory().toGeometry(new Envelope(0, 90, 80, 90));
    Envelope drawn =
        TileSamples.tile(new TileCoord(0, 0, 0), List.of(north))
            .shapes(LAYER)
            .get(0)
            .getEnvelopeInternal();
    assertThat(drawn.getMinY()).isZero();
  }

  /** Every child draws its quarter; together they show what the parent shows. */
  @Test
  void the_four_tiles_below_cover_what_the_tile_covers() {
    List<Geometry> zones = TileSamples.zones(3, 4, new Envelope(121.0, 121.6, 31.0, 31.4));
    TileCoord parent = TileCoord.at(9, 121.3, 31.2);
    for (Geometry zone : zones) {
      List<Geometry> quarters = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        TileCoord child = new TileCoord(10, 2 * parent.row() + i / 2, 2 * parent.column() + i % 2);
        for (Geometry shape : TileSamples.tile(child, List.of(zone)).shapes(LAYER)) {
          quarters.add(
              AffineTransformation.translationInstance(i % 2 * 4096, i / 2 * 4096)
                  .scale(0.5, 0.5)
                  .transform(shape));
        }
      }
      Geometry below = UnaryUnionOp.union(quarters, new GeometryFactory());
      for (Geometry shape : TileSamples.tile(parent, List.of(zone)).shapes(LAYER)) {
        Geometry visible =
            shape.intersection(new GeometryFactory().toGeometry(new Envelope(0, 4096, 0, 4096)));
        // Both zooms may move a border by their tolerance.
        assertThat(below.buffer(2 * Simplifier.TOLERANCE).covers(visible)).isTrue();
      }
    }
  }

  @Test
  void nothing_is_lost_where_features_are_merged() {
    SplittableRandom random = new SplittableRandom(11);
    List<Geometry> shapes = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double lon = 121.0 + 0.3 * random.nextDouble();
      double lat = 31.0 + 0.3 * random.nextDouble();
      double size = 0.0002 + 0.001 * random.nextDouble();
      shapes.add(new GeometryFactory().toGeometry(new Envelope(lon, lon + size, lat, lat + size)));
    }
    for (int zoom = 0; zoom <= 8; zoom++) {
      TileCoord coord = TileCoord.at(zoom, 121.15, 31.15);
      ReadTile tile = TileSamples.tile(coord, shapes);
      assertThat(tile.count(LAYER)).as("zoom " + zoom).isEqualTo(20_000);
      assertThat(tile.shapes(LAYER)).hasSizeLessThan(6_000);
    }
  }
}
