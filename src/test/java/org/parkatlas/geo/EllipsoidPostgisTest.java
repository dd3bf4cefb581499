package org.parkatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.parkatlas.support.PostgisCluster;

/**
 * Areas and lengths are those of PostGIS on its type geography, on shapes of 10 m to 100 km.
 * PostGIS takes edges as geodesics, so for areas it first gets vertices on the straight ones, each
 * 0.002°.
 */
class EllipsoidPostgisTest {
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final int SHAPES = 200;

  /** One millionth: PostGIS itself loses that much on shapes of 10 m. */
  private static final double PERCENT = 1e-4;

  private static Connection connection;

  @BeforeAll
  static void connect() throws SQLException {
    connection = PostgisCluster.newDatabase().connect();
  }

  @AfterAll
  static void disconnect() throws SQLException {
    connection.close();
  }

  @Test
  void areas_of_random_polygons_with_holes_equal_st_area() throws SQLException {
    Random random = new Random(1);
    for (int i = 0; i < SHAPES; i++) {
      Polygon polygon = polygon(random);
      double theirs =
          postgis("ST_Area(ST_Segmentize(ST_GeomFromText(?, 4326), 0.002)::geography)", polygon);
      assertThat(Ellipsoid.areaM2(polygon)).isCloseTo(theirs, withPercentage(PERCENT));
    }
  }

  @Test
  void lengths_of_random_lines_equal_st_length() throws SQLException {
    Random random = new Random(2);
    for (int i = 0; i < SHAPES; i++) {
      LineString line = polygon(random).getExteriorRing();
      LineString open = FACTORY.createLineString(line.getCoordinates());
      assertThat(Ellipsoid.lengthM(open))
          .isCloseTo(
              postgis("ST_Length(ST_GeomFromText(?, 4326)::geography)", open),
              withPercentage(PERCENT));
    }
  }

  private static double postgis(String measure, Geometry shape) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("SELECT " + measure)) {
      statement.setString(1, shape.toText());
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getDouble(1);
      }
    }
  }

  /** A star around a point of Shanghai, with a hole of half its size. */
  private static Polygon polygon(Random random) {
    Coordinate centre =
        new Coordinate(120.8 + 1.4 * random.nextDouble(), 30.6 + 1.2 * random.nextDouble());
    double[] radii = new double[3 + random.nextInt(40)];
    double sizeDeg = Math.pow(10, -4 + 4 * random.nextDouble());
    for (int i = 0; i < radii.length; i++) {
      radii[i] = sizeDeg * (0.3 + 0.7 * random.nextDouble());
    }
    return FACTORY.createPolygon(
        ring(centre, radii, 1), new LinearRing[] {ring(centre, radii, 0.5)});
  }

  private static LinearRing ring(Coordinate centre, double[] radii, double scale) {
    Coordinate[] points = new Coordinate[radii.length + 1];
    for (int i = 0; i < points.length; i++) {
      double angle = 2 * Math.PI * (i % radii.length) / radii.length;
      double radius = scale * radii[i % radii.length];
      points[i] =
          new Coordinate(centre.x + radius * Math.cos(angle), centre.y + radius * Math.sin(angle));
    }
    return FACTORY.createLinearRing(points);
  }
}
