package org.parkatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.model.DataSet;
import org.parkatlas.shanghai.Shanghai;
import org.parkatlas.store.Store;
import org.parkatlas.store.StoreConfig;
import org.parkatlas.support.Database;
import org.parkatlas.support.PostgisCluster;

/** {@code backup} and {@code restore}: a copy is whole, and a store is replaced whole. */
class BackupTest {
  @TempDir Path folder;

  @BeforeEach
  void shipped_data() {
    try (Store store = open("data")) {
      Loading.fill(store, Shanghai.FILES, false);
    }
  }

  @Test
  void what_is_restored_into_an_empty_folder_is_what_was_backed_up() {
    Cli backup = backup();
    assertThat(backup.code()).as(backup.err()).isZero();
    assertThat(backup.out()).contains("looked through, SHA-256 ");

    Cli restore = restore("elsewhere");

    assertThat(restore.code()).as(restore.err()).isZero();
    assertThat(parks("elsewhere")).isEqualTo(55);
    Cli check = Cli.run("check", "--data-dir", folder.resolve("elsewhere"));
    assertThat(check.out()).contains("Everything is as it must be.");
  }

  @Test
  void a_store_that_is_in_use_can_be_backed_up_and_not_restored_over() {
    try (Store used = open("data")) {
      empty(used);
      assertThat(backup().code()).isZero();
      Cli restore = restore("data", "--force");

      assertThat(restore.code()).isEqualTo(1);
      assertThat(restore.err()).contains("is in use by a server or another command");
      assertThat(used.features(Shanghai.PARKS)).isEmpty();
    }
  }

  @Test
  void a_store_is_replaced_only_by_force() {
    backup();
    try (Store store = open("data")) {
      empty(store);
    }

    Cli refused = restore("data");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("holds a store", "--force");
    assertThat(parks("data")).isZero();

    assertThat(restore("data", "--force").code()).isZero();
    assertThat(parks("data")).isEqualTo(55);
  }

  @Test
  void a_damaged_store_is_brought_back() throws IOException {
    backup();
    Files.writeString(folder.resolve("data/parkatlas.gpkg"), "scrap".repeat(2000));
    Files.writeString(folder.resolve("data/parkatlas.gpkg-wal"), "scrap".repeat(2000));
    Cli check = Cli.run("check", "--data-dir", folder.resolve("data"));
    assertThat(check.code()).isEqualTo(1);
    assertThat(check.err()).contains("parkatlas restore FILE --force").doesNotContain("\tat ");

    assertThat(restore("data", "--force").code()).isZero();
    assertThat(parks("data")).isEqualTo(55);
  }

  @Test
  void a_damaged_backup_changes_nothing() throws IOException {
    backup();
    byte[] bytes = Files.readAllBytes(file());
    bytes[bytes.length / 2] ^= 1;
    Files.write(file(), bytes);

    Cli bySum = restore("data", "--force");
    assertThat(bySum.err()).contains("does not have the SHA-256 that backup.gpkg.sha256 says");

    Files.delete(folder.resolve("backup.gpkg.sha256"));
    Files.write(file(), List.of("not a database, though long enough".repeat(99)));
    Cli byContent = restore("data", "--force");
    assertThat(byContent.code()).isEqualTo(1);
    assertThat(byContent.err()).contains("is damaged and was not restored");
    assertThat(parks("data")).isEqualTo(55);
  }

  @Test
  void a_backup_is_one_private_file_with_its_sum_and_replaces_nothing() throws Exception {
    backup();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
    Process sum =
        new ProcessBuilder("sha256sum", "-c", "backup.gpkg.sha256")
            .directory(folder.toFile())
            .start();
    assertThat(sum.waitFor()).isZero();
    try (var files = Files.list(folder)) {
      assertThat(files.map(each -> "" + each.getFileName()))
          .containsExactlyInAnyOrder("data", "backup.gpkg", "backup.gpkg.sha256");
    }
    assertThat(backup().err()).contains("backup.gpkg exists already");
  }

  @Test
  void there_is_no_backup_of_a_store_that_is_not_there() {
    Cli backup = Cli.run("backup", file(), "--data-dir", folder.resolve("mistyped"));

    assertThat(backup.code()).isEqualTo(1);
    assertThat(backup.err()).contains("holds no store");
    assertThat(folder.resolve("mistyped")).doesNotExist();
  }

  @Test
  void for_postgis_its_own_tools_are_named() {
    Database database = PostgisCluster.newDatabase();
    StoreConfig config =
        StoreConfig.postgis(database.jdbcUrl(), database.user(), database.password());
    Store.open(config, kept -> Shanghai.FILES.profile()).close();

    Cli backup =
        Cli.run(
            "backup",
            file(),
            "--db-url=" + database.jdbcUrl(),
            "--db-user=" + database.user(),
            "--db-password=none");

    assertThat(backup.code()).isEqualTo(1);
    assertThat(backup.err()).contains("pg_dump", "pg_restore");
  }

  private static void empty(Store store) {
    store.replace(
        new DataSet("parks", "none", "CRS84", "o", "CC0-1.0", "2026-01-31", 0, false),
        List.of(),
        0);
  }

  private int parks(String data) {
    try (Store store = open(data)) {
      return store.features(Shanghai.PARKS).size();
    }
  }

  private Store open(String data) {
    return Store.open(StoreConfig.embedded(folder.resolve(data)), kept -> Shanghai.FILES.profile());
  }

  private Cli backup() {
    return Cli.run("backup", file(), "--data-dir", folder.resolve("data"));
  }

  private Cli restore(String data, String... options) {
    return options.length == 0
        ? Cli.run("restore", file(), "--data-dir", folder.resolve(data))
        : Cli.run("restore", file(), options[0], "--data-dir", folder.resolve(data));
  }

  private Path file() {
    return folder.resolve("backup.gpkg");
  }
}
