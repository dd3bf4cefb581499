package org.parkatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Unavailable;
import org.parkatlas.shanghai.Shanghai;
import org.parkatlas.support.Database;
import org.parkatlas.support.PostgisCluster;

class PostgisStoreTest extends StoreContract {
  @Override
  StoreConfig freshDatabase() {
    Database database = PostgisCluster.newDatabase();
    return StoreConfig.postgis(database.jdbcUrl(), database.user(), database.password());
  }

  @Test
  void spatial_sql_works_on_the_tables() {
    StoreConfig config = freshDatabase();
    try (Store store = Store.open(config, kept -> Shanghai.FILES.profile())) {
      store.replace(StoreFixtures.PARK_SET, List.of(StoreFixtures.park("park-01")), 0);
    }

    String area = StoreFixtures.ask(config, "SELECT ST_Area(geometry) FROM parks");
    assertThat(Double.parseDouble(area)).isCloseTo(0.01, within(1e-12));
    assertThat(StoreFixtures.ask(config, "SELECT ST_SRID(geometry) FROM parks")).isEqualTo("4326");
  }

  @Test
  void the_tables_of_an_earlier_version_are_named_and_left_alone() {
    StoreConfig config = freshDatabase();
    StoreFixtures.run(config, "CREATE TABLE output_record (enterprise_id VARCHAR)");

    assertThatThrownBy(() -> Store.open(config, kept -> Shanghai.FILES.profile()))
        .isInstanceOf(Unavailable.class)
        .hasMessageContaining("earlier version");
    assertThat(StoreFixtures.ask(config, "SELECT to_regclass('atlas_revision')")).isNull();
  }

  @Test
  void a_server_that_cannot_be_reached_is_named_without_its_password() {
    StoreConfig nobody =
        StoreConfig.postgis("jdbc:postgresql://127.0.0.1:1/parkatlas?password=secret", "u", "p");

    assertThatThrownBy(() -> Store.open(nobody, kept -> Shanghai.FILES.profile()))
        .isInstanceOf(Unavailable.class)
        .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/parkatlas ")
        .hasMessageContaining("refused")
        .hasMessageNotContaining("secret");
  }

  @Test
  void another_kind_of_database_is_refused() {
    StoreConfig mysql = new StoreConfig("jdbc:mysql://localhost/parkatlas", "u", "p");

    assertThatThrownBy(() -> Store.open(mysql, kept -> Shanghai.FILES.profile()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("neither a GeoPackage nor PostgreSQL");
  }
}
