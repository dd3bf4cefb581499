package org.parkatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.model.Feature;
import org.parkatlas.model.Unavailable;
import org.parkatlas.shanghai.Shanghai;

/**
 * Killing a process leaves what it gave to the system. A loss of power, or a bad disk, does not: so
 * the files themselves are cut and flipped here. Afterwards the store holds what was committed at
 * some revision, or says that it is damaged; it never shows anything else, and never a stack trace.
 */
class TornFilesTest {
  /** {@code make soak} sets 100. */
  private static final int TRIES = Integer.getInteger("torn.tries", 12);

  private static final int REVISIONS = 6;

  @TempDir Path temporary;
  private final SplittableRandom random = new SplittableRandom(20260101);
  private Path written;
  private final Map<Long, List<Feature>> parks = new TreeMap<>(Map.of(0L, List.of()));

  /** A store with some revisions, of which the log holds the most, as one that is in use. */
  @BeforeEach
  void write() throws IOException {
    Path folder = temporary.resolve("original");
    written = Files.createDirectory(temporary.resolve("written"));
    try (Store store = Store.open(StoreConfig.embedded(folder), kept -> Shanghai.FILES.profile())) {
      for (long revision = 1; revision <= REVISIONS; revision++) {
        List<Feature> some =
            IntStream.range(0, (int) (40 * revision))
                .mapToObj(i -> StoreFixtures.park("park-" + i))
                .toList();
        store.replace(StoreFixtures.PARK_SET, some, 0);
        parks.put(revision, some);
      }
      for (String file : List.of("parkatlas.gpkg", "parkatlas.gpkg-wal")) {
        Files.copy(folder.resolve(file), written.resolve(file));
      }
    }
  }

  @Test
  void a_log_that_is_cut_opens_at_a_committed_revision() throws IOException {
    List<Long> opened = new ArrayList<>();
    for (int i = 0; i < TRIES; i++) {
      Path folder = damaged("parkatlas.gpkg-wal", this::cut);
      opened.add(open(folder).orElseThrow(() -> new AssertionError("refused")));
    }
    System.out.printf("cut logs: opened at %s%n", opened);
  }

  @Test
  void a_log_with_a_flipped_bit_opens_at_a_committed_revision_or_is_refused_in_words()
      throws IOException {
    print("flipped logs", tryAll("parkatlas.gpkg-wal", this::flip));
  }

  @Test
  void a_file_that_is_cut_is_refused_in_words() throws IOException {
    Files.delete(written.resolve("parkatlas.gpkg-wal"));
    withoutLog();
    print("cut files", tryAll("parkatlas.gpkg", this::cut));
  }

  @Test
  void a_file_with_a_flipped_bit_is_as_it_was_or_refused_in_words() throws IOException {
    withoutLog();
    print("flipped files", tryAll("parkatlas.gpkg", this::flip));
  }

  /** As after a clean close. */
  private void withoutLog() throws IOException {
    Files.copy(
        temporary.resolve("original").resolve("parkatlas.gpkg"),
        written.resolve("parkatlas.gpkg"),
        StandardCopyOption.REPLACE_EXISTING);
    Files.deleteIfExists(written.resolve("parkatlas.gpkg-wal"));
  }

  private List<Optional<Long>> tryAll(String file, UnaryOperator<byte[]> damage)
      throws IOException {
    List<Optional<Long>> outcomes = new ArrayList<>();
    for (int i = 0; i < TRIES; i++) {
      outcomes.add(open(damaged(file, damage)));
    }
    return outcomes;
  }

  private static void print(String what, List<Optional<Long>> outcomes) {
    long refused = outcomes.stream().filter(Optional::isEmpty).count();
    System.out.printf("%s: %d opened, %d refused%n", what, outcomes.size() - refused, refused);
  }

  /**
   * Opens the store and compares what it holds.
   *
   * @return its revision; empty if it was refused in words
   */
  private Optional<Long> open(Path folder) {
    try (Store store = Store.open(StoreConfig.embedded(folder), kept -> Shanghai.FILES.profile())) {
      long revision = store.revision();
      List<Feature> held = store.features(Shanghai.PARKS);
      assertThat(held).isEqualTo(parks.get(revision));
      return Optional.of(revision);
    } catch (Unavailable e) {
      assertThat(e.getMessage())
          .startsWith("The data folder " + folder)
          .containsAnyOf("parkatlas restore FILE --force", "parkatlas check");
      return Optional.empty();
    }
  }

  private Path damaged(String file, UnaryOperator<byte[]> damage) throws IOException {
    Path folder = Files.createTempDirectory(temporary, "torn");
    try (var files = Files.list(written)) {
      files.forEach(each -> copy(each, folder.resolve(each.getFileName())));
    }
    Path torn = folder.resolve(file);
    Files.write(torn, damage.apply(Files.readAllBytes(torn)));
    return folder;
  }

  private static void copy(Path from, Path to) {
    try {
      Files.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] cut(byte[] bytes) {
    return Arrays.copyOf(bytes, random.nextInt(1, bytes.length));
  }

  private byte[] flip(byte[] bytes) {
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    return bytes;
  }
}
