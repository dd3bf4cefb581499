package org.parkatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.model.Unavailable;

class DataFolderTest {
  @TempDir Path temporary;

  private DataFolder folder() {
    return new DataFolder(temporary.resolve("data"));
  }

  @Test
  void a_file_of_no_bytes_is_a_store_that_was_never_begun() throws IOException {
    DataFolder folder = folder();
    assertThat(folder.holdsStore()).isFalse();
    folder.prepare();
    assertThat(folder.file()).isEmptyFile();
    assertThat(folder.holdsStore()).isFalse();
    Files.writeString(folder.file(), "x");
    assertThat(folder.holdsStore()).isTrue();
  }

  @Test
  void a_folder_that_is_made_is_its_owners_alone_and_holds_no_trace_of_the_try()
      throws IOException {
    DataFolder folder = folder();
    folder.prepare();

    assertThat(permissions(folder.path())).isEqualTo("rwx------");
    assertThat(permissions(folder.file())).isEqualTo("rw-------");
    assertThat(folder.path().toFile().list()).containsExactly("parkatlas.gpkg");
  }

  @Test
  void an_empty_folder_becomes_private_and_one_with_a_store_stays_as_open_as_it_is()
      throws IOException {
    DataFolder folder = folder();
    Files.createDirectory(folder.path());
    open(folder.path());
    folder.prepare();
    assertThat(permissions(folder.path())).isEqualTo("rwx------");

    Files.writeString(folder.file(), "x");
    open(folder.path());
    folder.prepare();
    assertThat(permissions(folder.path())).isEqualTo("rwxr-xr-x");
    assertThat(folder.file()).hasContent("x");
  }

  private static void open(Path path) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void a_folder_is_free_while_nothing_of_others_stands_in_it() throws IOException {
    DataFolder folder = folder();
    assertThat(folder.isFree()).isTrue();
    Files.createDirectory(folder.path());
    Files.createFile(folder.lockFile());
    Files.createFile(folder.path().resolve(".write-test1"));
    assertThat(folder.isFree()).isTrue();
    Path thesis = Files.createFile(folder.path().resolve("thesis.txt"));
    assertThat(folder.isFree()).isFalse();
    assertThatThrownBy(() -> FolderUse.refuseForeign(folder)).isInstanceOf(Unavailable.class);
    Files.delete(thesis);
    assertThatCode(() -> FolderUse.refuseForeign(folder)).doesNotThrowAnyException();
    Files.createFile(folder.path().resolve("parkatlas.mv.db"));
    assertThat(folder.isFree()).isFalse();
  }

  @Test
  void who_has_a_folder_alone_lets_nobody_in_and_who_shares_it_lets_sharers_in()
      throws IOException {
    DataFolder folder = folder();
    folder.prepare();
    FolderLock alone = FolderLock.exclusive(folder).orElseThrow();
    assertThat(FolderLock.shared(folder)).isEmpty();
    assertThat(FolderLock.exclusive(folder)).isEmpty();

    FolderLock first = alone.share().orElseThrow();
    FolderLock second = FolderLock.shared(folder).orElseThrow();
    assertThat(FolderLock.exclusive(folder)).isEmpty();
    first.close();
    assertThat(FolderLock.exclusive(folder)).isEmpty();
    second.close();
    try (FolderLock again = FolderLock.exclusive(folder).orElseThrow()) {
      assertThat(FolderLock.shared(folder)).isEmpty();
    }
  }

  @Test
  void a_log_that_is_left_tells_of_a_stop_that_was_not_clean() throws IOException {
    DataFolder folder = folder();
    FolderUse first = FolderUse.begin(folder);
    assertThat(first.unclean()).isFalse();
    first.end();
    Files.createFile(folder.log());
    FolderUse second = FolderUse.begin(folder);
    assertThat(second.unclean()).as("an empty log holds nothing").isFalse();
    second.end();
    Files.writeString(folder.log(), "pages");
    FolderUse third = FolderUse.begin(folder);
    assertThat(third.unclean()).isTrue();
    FolderUse beside = FolderUse.begin(folder);
    assertThat(beside.unclean()).as("the log of somebody at work").isFalse();
    beside.end();
    third.end();
  }

  @Test
  void who_writes_stands_in_the_folder_while_it_does() {
    DataFolder folder = folder();
    FolderUse use = FolderUse.begin(folder);
    try (FolderUse.Writing writing = FolderUse.writing(Optional.of(use))) {
      assertThat(folder.writerFile()).content().matches("(?s).+ since \\d\\d:\\d\\d(:\\d\\d)?");
    }
    assertThat(folder.writerFile()).doesNotExist();
    use.end();
    FolderUse.writing(Optional.empty()).close();
  }
}
