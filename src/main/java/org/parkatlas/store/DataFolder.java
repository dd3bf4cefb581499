package org.parkatlas.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.parkatlas.model.Unavailable;

/**
 * The folder of an embedded store. Beside the GeoPackage stand SQLite's own {@code -wal} and {@code
 * -shm} while it is open, the lock file, and the name of who writes. Readable by its owner alone:
 * the store holds figures of enterprises.
 */
record DataFolder(Path path) {
  static final String FILE_NAME = "parkatlas.gpkg";

  /** What earlier versions kept the data in. */
  private static final String FORMER_FILE = "parkatlas.mv.db";

  private static final String WRITE_TEST = ".write-test";

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> OWNER_ONLY_FOLDER =
      PosixFilePermissions.fromString("rwx------");

  /** Here locks and the shared memory of the write-ahead log do not work between machines. */
  private static final Set<String> NETWORK_FILE_SYSTEMS =
      Set.of(
          "nfs",
          "nfs4",
          "cifs",
          "smb2",
          "smb3",
          "smbfs",
          "afs",
          "ceph",
          "lustre",
          "glusterfs",
          "fuse.sshfs",
          "fuse.glusterfs",
          "fuse.ceph");

  Path file() {
    return path.resolve(FILE_NAME);
  }

  /** The write-ahead log; after a clean close of the last user it is gone. */
  Path log() {
    return path.resolve(FILE_NAME + "-wal");
  }

  Path sharedMemory() {
    return path.resolve(FILE_NAME + "-shm");
  }

  Path lockFile() {
    return path.resolve("parkatlas.lock");
  }

  /** Says who writes, for those who have to wait. */
  Path writerFile() {
    return path.resolve("parkatlas.writer");
  }

  String shown() {
    return "The data folder " + path;
  }

  /** Whether there is a store; a file of no bytes is one that was never begun. */
  boolean holdsStore() {
    try {
      return Files.exists(file()) && Files.size(file()) > 0;
    } catch (IOException e) {
      throw notWritable(e);
    }
  }

  /** Whether a new store may be made here: nothing stands here that another put in. */
  boolean isFree() {
    if (!Files.exists(path)) {
      return true;
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.map(file -> "" + file.getFileName()).allMatch(DataFolder::isOurs);
    } catch (IOException e) {
      throw notWritable(e);
    }
  }

  private static boolean isOurs(String fileName) {
    return fileName.startsWith("parkatlas.") && !fileName.equals(FORMER_FILE)
        || fileName.startsWith(WRITE_TEST);
  }

  /**
   * Makes what is missing, readable by the owner alone, and tries whether it can be written:
   * permission bits say nothing about a read-only mount, or to root.
   *
   * @throws Unavailable if it cannot be written, lies on a network file system, or holds data of an
   *     earlier version
   */
  void prepare() {
    try {
      if (!Files.isDirectory(path)) {
        Files.createDirectories(path);
        restrict(path, OWNER_ONLY_FOLDER);
      } else if (!holdsStore() && isFree()) {
        restrict(path, OWNER_ONLY_FOLDER);
      }
      refuseNetwork(Files.getFileStore(path).type());
      refuseFormer();
      Files.delete(Files.createTempFile(path, WRITE_TEST, null));
      makePrivate(file());
      FileChannel.open(file(), StandardOpenOption.WRITE).close();
    } catch (IOException e) {
      throw notWritable(e);
    }
  }

  /** Creates the file if it is missing; either way only its owner can read it afterwards. */
  static void makePrivate(Path file) throws IOException {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException e) {
      // It keeps its content.
    }
    restrict(file, OWNER_ONLY);
  }

  private static void restrict(Path path, Set<PosixFilePermission> permissions) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")
        && !Files.getPosixFilePermissions(path).equals(permissions)) {
      Files.setPosixFilePermissions(path, permissions);
    }
  }

  void refuseNetwork(String fileSystem) {
    if (NETWORK_FILE_SYSTEMS.contains(fileSystem.toLowerCase(Locale.ROOT))) {
      throw new Unavailable(
          shown()
              + " lies on a network file system ("
              + fileSystem
              + "), where the store's locks cannot be relied on. Choose a folder on a local disk"
              + " with PARKATLAS_DATA_DIR, or keep the data in PostGIS with PARKATLAS_DB_URL.",
          null);
    }
  }

  void refuseFormer() {
    if (Files.exists(path.resolve(FORMER_FILE)) && !holdsStore()) {
      throw new Unavailable(
          shown()
              + " holds data of an earlier version ("
              + FORMER_FILE
              + ", an H2 database), which this version cannot read. Nothing was changed. Choose an"
              + " empty folder with PARKATLAS_DATA_DIR, where the shipped data is loaded anew, and"
              + " import your own files into it again.",
          null);
    }
  }

  /** Makes what was renamed or created in the folder outlive a loss of power. */
  void sync() {
    try (FileChannel folder = FileChannel.open(path, StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Unavailable notWritable(IOException e) {
    return new Unavailable(
        shown()
            + " cannot be written ("
            + e
            + "). Make it writable for this user, or choose another with PARKATLAS_DATA_DIR.",
        e);
  }
}
