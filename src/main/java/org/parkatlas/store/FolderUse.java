package org.parkatlas.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.parkatlas.model.Unavailable;

/**
 * A data folder in use by this process.
 *
 * @param unclean whether its last user ended without closing it
 */
record FolderUse(DataFolder folder, FolderLock lock, boolean unclean) {
  private static final int TRIES = 40;
  private static final long BETWEEN_TRIES_MS = 50;

  /**
   * Makes the folder ready and takes a share of it.
   *
   * @throws Unavailable if it cannot be used, holds files that are not ours, or is being restored
   */
  static FolderUse begin(DataFolder folder) {
    if (!folder.holdsStore()) {
      folder.refuseFormer();
      refuseForeign(folder);
    }
    folder.prepare();
    try {
      Optional<FolderLock> alone = FolderLock.exclusive(folder);
      boolean unclean = alone.isPresent() && hasLog(folder);
      Optional<FolderLock> shared = alone.isPresent() ? alone.get().share() : Optional.empty();
      // Another may hold it for itself for the moment in which it starts, as this one just did.
      for (int i = 0; shared.isEmpty() && i < TRIES; i++) {
        shared = FolderLock.shared(folder);
        if (shared.isEmpty()) {
          Thread.sleep(BETWEEN_TRIES_MS);
        }
      }
      return new FolderUse(folder, shared.orElseThrow(() -> beingRestored(folder)), unclean);
    } catch (IOException e) {
      throw folder.notWritable(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unavailable(folder.shown() + " was not opened: interrupted.", e);
    }
  }

  static void refuseForeign(DataFolder folder) {
    if (Files.isDirectory(folder.path()) && !folder.isFree()) {
      throw new Unavailable(
          folder.shown()
              + " holds no store but other files. Nothing was changed. Name the right folder with"
              + " PARKATLAS_DATA_DIR; a new store is made in one that is missing or empty.",
          null);
    }
  }

  /** SQLite takes it away when its last user closes. */
  private static boolean hasLog(DataFolder folder) throws IOException {
    return Files.exists(folder.log()) && Files.size(folder.log()) > 0;
  }

  private static Unavailable beingRestored(DataFolder folder) {
    return new Unavailable(
        folder.shown() + " is being restored by another process. Try again when it has ended.",
        null);
  }

  void end() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says in the folder who writes, until it is closed. */
  static Writing writing(Optional<FolderUse> use) {
    use.ifPresent(FolderUse::sayWhoWrites);
    return () -> use.ifPresent(FolderUse::sayNobodyWrites);
  }

  /** Ends without a word. */
  interface Writing extends AutoCloseable {
    @Override
    void close();
  }

  private void sayWhoWrites() {
    try {
      DataFolder.makePrivate(folder.writerFile());
      Files.writeString(
          folder.writerFile(),
          Store.thisProcess() + " since " + LocalTime.now().truncatedTo(ChronoUnit.SECONDS));
    } catch (IOException e) {
      // Only others' messages are poorer: the lock itself is the database's.
    }
  }

  private void sayNobodyWrites() {
    try {
      Files.deleteIfExists(folder.writerFile());
    } catch (IOException e) {
      // The next writer writes it anew, and nobody reads it while nobody holds the lock.
    }
  }
}
