package org.parkatlas.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The right to use a data folder: shared by all who have the store open, exclusive for who replaces
 * it. The operating system lets it go with the process, however that ends.
 *
 * <p>The system counts locks by process, not by holder, and drops them when any channel of the file
 * is closed: so this process has one channel a folder, and counts its holders itself.
 */
final class FolderLock implements AutoCloseable {
  private static final Map<Path, FolderLock> HELD = new HashMap<>();

  private final Path file;
  private final FileChannel channel;
  private FileLock lock;
  private int holders = 1;

  private FolderLock(Path file, FileChannel channel, FileLock lock) {
    this.file = file;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Takes a share.
   *
   * @return empty if another process has it for itself
   */
  static Optional<FolderLock> shared(DataFolder folder) throws IOException {
    synchronized (HELD) {
      FolderLock held = HELD.get(folder.lockFile());
      if (held == null) {
        return acquire(folder, true);
      }
      if (!held.lock.isShared()) {
        return Optional.empty();
      }
      held.holders++;
      return Optional.of(held);
    }
  }

  /**
   * Takes it alone.
   *
   * @return empty if anybody else has the store open, in this process or in another
   */
  static Optional<FolderLock> exclusive(DataFolder folder) throws IOException {
    synchronized (HELD) {
      return HELD.containsKey(folder.lockFile()) ? Optional.empty() : acquire(folder, false);
    }
  }

  private static Optional<FolderLock> acquire(DataFolder folder, boolean share) throws IOException {
    DataFolder.makePrivate(folder.lockFile());
    FileChannel channel =
        FileChannel.open(folder.lockFile(), StandardOpenOption.READ, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock(0, Long.MAX_VALUE, share);
    if (lock == null) {
      channel.close();
      return Optional.empty();
    }
    FolderLock taken = new FolderLock(folder.lockFile(), channel, lock);
    HELD.put(folder.lockFile(), taken);
    return Optional.of(taken);
  }

  /** Lets others in beside this holder. Empty if another got in between. */
  Optional<FolderLock> share() throws IOException {
    synchronized (HELD) {
      lock.release();
      lock = channel.tryLock(0, Long.MAX_VALUE, true);
      if (lock == null) {
        letGo();
        return Optional.empty();
      }
      return Optional.of(this);
    }
  }

  @Override
  public void close() throws IOException {
    synchronized (HELD) {
      if (--holders == 0) {
        letGo();
      }
    }
  }

  private void letGo() throws IOException {
    HELD.remove(file);
    channel.close();
  }
}
