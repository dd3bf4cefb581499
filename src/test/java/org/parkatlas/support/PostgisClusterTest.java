package org.parkatlas.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class PostgisClusterTest {
  @Test
  void a_new_database_has_postgis() throws SQLException {
    assertThat(ask(PostgisCluster.newDatabase(), "SELECT postgis_lib_version()")).startsWith("3.");
  }

  @Test
  void databases_do_not_see_each_others_tables() throws SQLException {
    Database first = PostgisCluster.newDatabase();
    Database second = PostgisCluster.newDatabase();
    try (var connection = first.connect()) {
      connection.createStatement().execute("CREATE TABLE mine (id int)");
    }

    String count = "SELECT count(*) FROM information_schema.tables WHERE table_name = 'mine'";
    assertThat(ask(first, count)).isEqualTo("1");
    assertThat(ask(second, count)).isEqualTo("0");
  }

  private static String ask(Database database, String sql) throws SQLException {
    try (var connection = database.connect();
        var result = connection.createStatement().executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }
}
