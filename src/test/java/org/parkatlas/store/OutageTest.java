package org.parkatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Unavailable;

class OutageTest {
  private static final StoreConfig FOLDER = StoreConfig.embedded(Path.of("/somewhere/data"));
  private static final StoreConfig SERVER =
      StoreConfig.postgis("jdbc:postgresql://host/db?password=secret", "me", "secret");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          11   | restore FILE --force
          26   | restore FILE --force
          13   | The disk is full: make room and try again.
          8    | Make it writable for this user
          14   | Make it writable for this user
          3    | Make it writable for this user
          1032 | Make it writable for this user
          1    | Check the disk and its free space
          """)
  void what_sqlite_says_becomes_what_to_do(int code, String remedy) {
    RuntimeException wrapped = new RuntimeException("pool", new SQLException("why", null, code));

    assertThat(Outage.of(FOLDER, "cannot be read", wrapped))
        .hasMessageStartingWith("The data folder /somewhere/data cannot be")
        .hasMessageContaining("why")
        .hasMessageContaining(remedy)
        .hasCause(wrapped);
  }

  @Test
  void of_a_server_its_url_is_said_without_what_may_hold_a_password() {
    assertThat(Outage.of(SERVER, "cannot be opened", new IllegalStateException("no route")))
        .hasMessage(
            "The database jdbc:postgresql://host/db cannot be opened (no route). Check that it"
                + " runs, and that its URL, user and password are right.");
    assertThat(SERVER).hasToString("The database jdbc:postgresql://host/db");
  }

  @Test
  void damage_says_where_the_way_back_is() {
    assertThat(Outage.damaged(FOLDER, "parks is not what was stored", null))
        .hasMessageContaining("cannot be used: parks is not what was stored. Nothing was changed.")
        .hasMessageContaining("/somewhere/data/parkatlas.gpkg");
    assertThat(Outage.damaged(SERVER, "why", null)).hasMessageContaining("from its last dump");
  }

  @Test
  void a_change_that_waits_for_another_is_told_from_a_failure() {
    assertThat(Outage.isBusy(new RuntimeException(new SQLException("", null, 5)))).isTrue();
    assertThat(Outage.isBusy(new SQLException("", "55P03"))).isTrue();
    assertThat(Outage.isBusy(new SQLException("", "42601"))).isFalse();
    assertThat(Outage.isBusy(new RuntimeException("no database at all"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "08001, true",
    "08006, true",
    "57P01, true",
    "57P03, true",
    "53300, true",
    "28P01, false",
    "3D000, false",
    ", false"
  })
  void a_database_that_starts_up_may_come_and_one_that_refuses_will_not(String state, boolean may) {
    SQLException failure = new SQLException("x", state);

    assertThat(Outages.mayPass(new Unavailable("x", new RuntimeException(failure)))).isEqualTo(may);
  }

  @Test
  void an_outage_without_any_word_of_a_database_does_not_pass() {
    assertThat(Outages.mayPass(new Unavailable("x", null))).isFalse();
  }

  @Test
  void a_store_is_a_folder_or_postgresql_and_nothing_else() {
    assertThat(FOLDER.folder()).contains(new DataFolder(Path.of("/somewhere/data")));
    assertThat(SERVER.folder()).isEmpty();
    assertThat(Dialect.of(FOLDER)).isInstanceOf(GeoPackage.class);
    assertThat(Dialect.of(SERVER)).isInstanceOf(Postgis.class);
    assertThatThrownBy(() -> Dialect.of(new StoreConfig("jdbc:h2:mem;PASSWORD=secret", "", "")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("“jdbc:h2:mem”")
        .hasMessageContaining("is neither a GeoPackage nor PostgreSQL");
  }

  @Test
  void whether_there_is_a_store_is_known_of_a_folder_and_assumed_of_a_server() {
    assertThat(FOLDER.holdsStore()).isFalse();
    assertThat(SERVER.holdsStore()).isTrue();
  }
}
