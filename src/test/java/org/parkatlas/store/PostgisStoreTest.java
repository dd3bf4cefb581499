package org.parkatlas.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Unavailable;
import org.parkatlas.support.Database;
import org.parkatlas.support.PostgisCluster;

class PostgisStoreTest extends StoreContract {
  @Override
  StoreConfig freshDatabase() {
    Database database = PostgisCluster.newDatabase();
    return StoreConfig.postgis(database.jdbcUrl(), database.user(), database.password());
  }

  @Test
  void a_server_that_cannot_be_reached_is_named_without_its_password() {
    StoreConfig nobody =
        StoreConfig.postgis("jdbc:postgresql://127.0.0.1:1/parkatlas?password=secret", "u", "p");

    assertThatThrownBy(() -> Store.open(nobody))
        .isInstanceOf(Unavailable.class)
        .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/parkatlas ")
        .hasMessageContaining("refused")
        .hasMessageNotContaining("secret");
  }

  @Test
  void another_kind_of_database_is_refused() {
    StoreConfig mysql = new StoreConfig("jdbc:mysql://localhost/parkatlas", "u", "p");

    assertThatThrownBy(() -> Store.open(mysql))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("neither H2 nor PostgreSQL");
  }
}
