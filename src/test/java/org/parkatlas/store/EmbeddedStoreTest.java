package org.parkatlas.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Unavailable;

class EmbeddedStoreTest extends StoreContract {
  @TempDir Path folder;
  private int number;

  @Override
  StoreConfig freshDatabase() {
    return StoreConfig.embedded(folder.resolve("data-" + ++number));
  }

  @Test
  void a_directory_in_use_by_another_process_is_named() throws IOException {
    Path directory = folder.resolve("held");
    try (OtherProcess holder = OtherProcess.holding(directory)) {
      assertThatThrownBy(() -> Store.open(StoreConfig.embedded(directory)))
          .isInstanceOf(Unavailable.class)
          .hasMessage(
              "The data directory %s is in use by another process. Stop that one, or choose another"
                  + " directory with PARKATLAS_DATA_DIR.",
              directory);
    }
  }

  @Test
  void a_directory_that_cannot_be_written_is_named() {
    // Not even root can make files here.
    Path directory = Path.of("/proc/self");

    assertThatThrownBy(() -> Store.open(StoreConfig.embedded(directory)))
        .isInstanceOf(Unavailable.class)
        .hasMessageStartingWith("The data directory /proc/")
        .hasMessageContaining("cannot be written")
        .hasMessageContaining("PARKATLAS_DATA_DIR");
  }

  @Test
  void a_file_where_the_directory_should_be_is_named() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> Store.open(StoreConfig.embedded(file)))
        .isInstanceOf(Unavailable.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("cannot be written");
  }

  @Test
  void a_damaged_file_is_not_taken_for_an_empty_store() throws IOException {
    Path directory = Files.createDirectory(folder.resolve("damaged"));
    Files.writeString(directory.resolve("parkatlas.mv.db"), "not a database");

    assertThatThrownBy(() -> Store.open(StoreConfig.embedded(directory)))
        .isInstanceOf(Unavailable.class)
        .hasMessageContaining(directory.toString());
  }

  @Test
  void a_directory_whose_name_would_change_the_url_is_refused() {
    assertThatThrownBy(() -> StoreConfig.embedded(Path.of("/tmp/a;INIT=x")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("semicolon");
  }
}
