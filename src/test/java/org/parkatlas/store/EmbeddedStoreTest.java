package org.parkatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.model.Feature;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Unavailable;
import org.parkatlas.shanghai.Shanghai;

class EmbeddedStoreTest extends StoreContract {
  @TempDir Path temporary;
  private int number;

  @Override
  StoreConfig freshDatabase() {
    return StoreConfig.embedded(temporary.resolve("data-" + ++number));
  }

  @Test
  void two_processes_use_one_folder_side_by_side() throws IOException {
    Path folder = temporary.resolve("shared");
    try (OtherProcess other = OtherProcess.holding(folder);
        Store store = Store.open(StoreConfig.embedded(folder), kept -> Shanghai.FILES.profile())) {
      store.replace(StoreFixtures.PARK_SET, List.of(StoreFixtures.park("park-01")), 0);

      assertThat(store.features(Shanghai.PARKS)).hasSize(1);
    }
  }

  @Test
  void only_its_owner_can_read_what_is_stored() throws IOException {
    Path folder = temporary.resolve("private");
    try (Store store = Store.open(StoreConfig.embedded(folder), kept -> Shanghai.FILES.profile())) {
      store.replace(StoreFixtures.PARK_SET, List.of(StoreFixtures.park("park-01")), 0);

      assertThat(permissions(folder)).isEqualTo("rwx------");
      try (var files = Files.list(folder)) {
        assertThat(files.toList())
            .hasSizeGreaterThan(2)
            .allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
      }
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void a_closed_store_leaves_one_file_beside_its_lock() throws IOException {
    Path folder = temporary.resolve("closed");
    Store.open(StoreConfig.embedded(folder), kept -> Shanghai.FILES.profile()).close();

    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> "" + file.getFileName()))
          .containsExactlyInAnyOrder("parkatlas.gpkg", "parkatlas.lock");
    }
  }

  @Test
  void looking_for_a_store_makes_none() {
    Path folder = temporary.resolve("mistyped");

    assertThatThrownBy(
            () ->
                Store.openExisting(StoreConfig.embedded(folder), kept -> Shanghai.FILES.profile()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(folder + " holds no store");
    assertThat(folder).doesNotExist();
  }

  @Test
  void a_folder_of_other_files_is_not_taken_over() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("thesis"));
    Files.writeString(folder.resolve("chapter-1.txt"), "words");

    assertThatThrownBy(
            () -> Store.open(StoreConfig.embedded(folder), kept -> Shanghai.FILES.profile()))
        .isInstanceOf(Unavailable.class)
        .hasMessageContaining("holds no store but other files");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void a_folder_of_the_former_format_is_told_what_it_is() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("former"));
    Files.writeString(folder.resolve("parkatlas.mv.db"), "H2");

    for (var open :
        List.<java.util.function.BiFunction<StoreConfig, Store.Choice, Store>>of(
            Store::open, Store::openExisting)) {
      assertThatThrownBy(
              () -> open.apply(StoreConfig.embedded(folder), kept -> Shanghai.FILES.profile()))
          .isInstanceOf(Unavailable.class)
          .hasMessageContaining("earlier version (parkatlas.mv.db, an H2 database)")
          .hasMessageContaining("import your own files into it again");
    }
    assertThat(folder.resolve("parkatlas.gpkg")).doesNotExist();
  }

  @Test
  void a_folder_on_a_network_file_system_is_refused_and_a_local_one_is_not() {
    DataFolder folder = new DataFolder(temporary);

    assertThatThrownBy(() -> folder.refuseNetwork("nfs4"))
        .isInstanceOf(Unavailable.class)
        .hasMessageContaining("network file system (nfs4)")
        .hasMessageContaining("PARKATLAS_DB_URL");
    assertThatCode(() -> folder.refuseNetwork("ext4")).doesNotThrowAnyException();
  }

  @Test
  void a_folder_that_is_being_restored_is_not_opened() throws IOException {
    DataFolder folder = new DataFolder(temporary.resolve("restored"));
    Files.createDirectory(folder.path());
    try (FolderLock alone = FolderLock.exclusive(folder).orElseThrow()) {
      assertThatThrownBy(
              () ->
                  Store.open(StoreConfig.embedded(folder.path()), kept -> Shanghai.FILES.profile()))
          .isInstanceOf(Unavailable.class)
          .hasMessageContaining("is being restored by another process");
    }
  }

  @Test
  void a_folder_that_cannot_be_written_is_named() {
    // Not even root can make files here.
    Path folder = Path.of("/proc/self/fdinfo");

    assertThatThrownBy(
            () ->
                Store.open(
                    StoreConfig.embedded(folder.resolve("data")), kept -> Shanghai.FILES.profile()))
        .isInstanceOf(Unavailable.class)
        .hasMessageStartingWith("The data folder /proc/")
        .hasMessageContaining("cannot be written")
        .hasMessageContaining("PARKATLAS_DATA_DIR");
  }

  @Test
  void a_file_where_the_folder_should_be_is_named() throws IOException {
    Path file = Files.createFile(temporary.resolve("file"));

    assertThatThrownBy(
            () -> Store.open(StoreConfig.embedded(file), kept -> Shanghai.FILES.profile()))
        .isInstanceOf(Unavailable.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("cannot be written");
  }

  @Test
  void a_full_disk_is_named_and_the_content_is_as_before() {
    try (Store store =
        Store.open(
            StoreConfig.embedded(temporary.resolve("full")), kept -> Shanghai.FILES.profile())) {
      store.replace(StoreFixtures.PARK_SET, List.of(StoreFixtures.park("park-01")), 0);
      List<Feature> many =
          IntStream.range(0, 9_000).mapToObj(i -> StoreFixtures.park("p-" + i)).toList();
      store
          .jdbi()
          .useHandle(
              handle -> {
                // SQLite then says what it says of a disk without room.
                handle.createQuery("PRAGMA max_page_count = 300").mapToMap().list();
                assertThatThrownBy(() -> store.replace(StoreFixtures.PARK_SET, many, 0))
                    .isInstanceOf(Unavailable.class)
                    .hasMessageContaining("its content is as before")
                    .hasMessageContaining("The disk is full: make room and try again.");
              });

      assertThat(store.features(Shanghai.PARKS)).extracting(Feature::id).containsExactly("park-01");
      assertThat(store.revision()).isEqualTo(1);
    }
  }

  @Test
  void a_damaged_file_is_not_taken_for_an_empty_store() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("damaged"));
    Files.writeString(
        folder.resolve("parkatlas.gpkg"), "not a database, but long enough".repeat(99));

    assertThatThrownBy(
            () -> Store.open(StoreConfig.embedded(folder), kept -> Shanghai.FILES.profile()))
        .isInstanceOf(Unavailable.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("parkatlas restore FILE --force");
  }

  @Test
  void a_folder_whose_name_would_change_the_url_is_refused() {
    assertThatThrownBy(() -> StoreConfig.embedded(Path.of("/tmp/a?mode=ro")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("question mark");
  }
}
