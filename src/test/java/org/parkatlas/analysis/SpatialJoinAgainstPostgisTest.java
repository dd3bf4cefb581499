package org.parkatlas.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.io.WKBWriter;
import org.parkatlas.support.PostgisCluster;

/** The same random points and zones in PostGIS: the same pairs, the same sums. */
class SpatialJoinAgainstPostgisTest {
  private static final int POINTS = 20_000;

  @Test
  void postgis_finds_the_same_pairs_and_the_same_sums_to_the_cent() throws SQLException {
    Random random = new Random(20261121);
    List<Zone> zones = JoinExamples.randomZones(random, 200, 100);
    double[][] points = JoinExamples.randomPoints(random, zones, POINTS);
    List<BigDecimal> amounts = JoinExamples.randomAmounts(random, POINTS);
    SpatialJoin overlapping = new SpatialJoin(new ZoneIndex(zones), false);
    Matches matches = overlapping.match(points[0], points[1]);
    SpatialJoin partition = new SpatialJoin(new ZoneIndex(zones), true);

    try (Connection db = PostgisCluster.newDatabase().connect()) {
      load(db, zones, points, amounts);
      assertThat(pairs(matches))
          .isNotEmpty()
          .isEqualTo(strings(db, "SELECT p || ' ' || z " + JOIN));
      assertThat(sums(overlapping.total(matches, amounts)))
          .isEqualTo(strings(db, "SELECT z || ' ' || count(*) || ' ' || sum(amount) " + BY_ZONE));
      JoinResult lowest = partition.total(partition.match(points[0], points[1]), amounts);
      assertThat(sums(lowest))
          .isEqualTo(
              strings(db, "SELECT z || ' ' || count(*) || ' ' || sum(amount) " + LOWEST_ONLY));
      assertThat(lowest.report().outside().amount())
          .isEqualByComparingTo(strings(db, OUTSIDE).get(0));
    }
  }

  private static final String JOIN =
      "FROM point JOIN zone ON ST_Covers(shape, place) ORDER BY p, z";
  private static final String BY_ZONE =
      "FROM point JOIN zone ON ST_Covers(shape, place) GROUP BY z ORDER BY z";
  private static final String LOWEST_ONLY =
      "FROM (SELECT p, amount, min(z) AS z FROM point JOIN zone ON ST_Covers(shape, place)"
          + " GROUP BY p, amount) AS lowest GROUP BY z ORDER BY z";
  private static final String OUTSIDE =
      "SELECT sum(amount) FROM point WHERE NOT EXISTS"
          + " (SELECT FROM zone WHERE ST_Covers(shape, place))";

  private static void load(
      Connection db, List<Zone> zones, double[][] points, List<BigDecimal> amounts)
      throws SQLException {
    try (Statement ddl = db.createStatement()) {
      ddl.execute("CREATE TABLE zone (z int, shape geometry)");
      ddl.execute("CREATE TABLE point (p int, place geometry, amount numeric(20, 2))");
    }
    try (PreparedStatement insert = db.prepareStatement("INSERT INTO zone VALUES (?, ?)")) {
      for (int z = 0; z < zones.size(); z++) {
        insert.setInt(1, z);
        insert.setBytes(2, new WKBWriter().write(zones.get(z).shape()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
    String point = "INSERT INTO point VALUES (?, ST_Point(?, ?), ?)";
    try (PreparedStatement insert = db.prepareStatement(point)) {
      for (int p = 0; p < POINTS; p++) {
        insert.setInt(1, p);
        insert.setDouble(2, points[0][p]);
        insert.setDouble(3, points[1][p]);
        insert.setBigDecimal(4, amounts.get(p));
        insert.addBatch();
      }
      insert.executeBatch();
    }
    try (Statement index = db.createStatement()) {
      index.execute("CREATE INDEX ON zone USING gist (shape)");
      index.execute("ANALYZE");
    }
  }

  private static List<String> strings(Connection db, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = db.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    }
    return rows;
  }

  private static List<String> pairs(Matches matches) {
    List<String> pairs = new ArrayList<>();
    for (int pair = 0; pair < matches.pairs(); pair++) {
      pairs.add(matches.point(pair) + " " + matches.zone(pair));
    }
    return pairs;
  }

  private static List<String> sums(JoinResult result) {
    List<String> sums = new ArrayList<>();
    for (int z = 0; z < result.totals().size(); z++) {
      Tally tally = result.totals().get(z).tally();
      if (tally.count() > 0) {
        sums.add(z + " " + tally.count() + " " + tally.amount().toPlainString());
      }
    }
    return sums;
  }
}
