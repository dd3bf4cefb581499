package org.parkatlas.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Profile;
import org.parkatlas.model.Unavailable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/**
 * A copy of an embedded store at one revision: a GeoPackage, with its SHA-256 beside it in a file
 * that {@code sha256sum -c} reads.
 *
 * @param path of the copy
 * @param choice gives the definitions of what is in it
 */
public record BackupFile(Path path, Store.Choice choice) {
  private static final String ONLY_EMBEDDED =
      "PostgreSQL has tools of its own: pg_dump --format=custom --file=FILE makes a copy while the"
          + " server goes on, pg_restore --clean --dbname=DATABASE FILE puts it back.";

  /**
   * Copies a store while others use it, and looks whether the copy is whole.
   *
   * @return the SHA-256 of the copy
   * @throws InvalidInput if the file exists already, cannot be written, or the store is no file
   * @throws Unavailable if the store is damaged; no copy stays
   */
  public String write(Store store) {
    if (store.config().folder().isEmpty()) {
      throw new InvalidInput("backup", null, "is for the embedded store", ONLY_EMBEDDED);
    }
    if (Files.exists(path)) {
      throw new InvalidInput(path.toString(), null, "exists already", "Name a new file.");
    }
    Path draft = draft(path);
    try {
      Files.deleteIfExists(draft);
      DataFolder.makePrivate(draft);
      store.jdbi().useHandle(handle -> handle.execute("VACUUM INTO ?", draft.toString()));
      requireWhole(draft, "The store is damaged and was not copied");
      String sum = sha256(draft);
      DataFolder.makePrivate(sumFile());
      Files.writeString(sumFile(), sum + "  " + path.getFileName() + "\n");
      putInPlace(draft, path);
      return sum;
    } catch (IOException | JdbiException e) {
      throw new InvalidInput(
          path.toString(),
          null,
          "cannot be written (" + e.getMessage() + ")",
          "Name a new file in a folder that exists, on a disk with room for it.");
    } finally {
      draft.toFile().delete();
    }
  }

  /**
   * Puts the copy in the place of a folder's store, whole or not at all.
   *
   * @param force also if the folder holds a store, which is gone then
   * @throws InvalidInput if the copy is not whole, or the folder holds a store and there is no
   *     force
   * @throws Unavailable if the folder is in use or cannot be written
   */
  public void restore(StoreConfig config, boolean force) {
    DataFolder folder =
        config
            .folder()
            .orElseThrow(
                () ->
                    new InvalidInput("restore", null, "is for the embedded store", ONLY_EMBEDDED));
    requireFile();
    boolean occupied = folder.holdsStore();
    if (occupied && !force) {
      throw new InvalidInput(
          folder.shown(), null, "holds a store", "Give --force to put the backup in its place.");
    }
    if (!occupied) {
      FolderUse.refuseForeign(folder);
    }
    folder.prepare();
    try (FolderLock alone = FolderLock.exclusive(folder).orElseThrow(() -> inUse(folder))) {
      Path draft = draft(folder.file());
      Files.deleteIfExists(draft);
      DataFolder.makePrivate(draft);
      Files.copy(path, draft, StandardCopyOption.REPLACE_EXISTING);
      DataFolder.makePrivate(draft);
      requireSum(draft);
      requireWhole(draft, path + " is damaged and was not restored");
      endLog(folder, config);
      putInPlace(draft, folder.file());
    } catch (IOException e) {
      throw folder.notWritable(e);
    } finally {
      draft(folder.file()).toFile().delete();
    }
  }

  private static Unavailable inUse(DataFolder folder) {
    return new Unavailable(
        folder.shown() + " is in use by a server or another command. Stop it and try again.", null);
  }

  private void requireFile() {
    if (!Files.isRegularFile(path)) {
      throw new InvalidInput(
          path.toString(), null, "is not a file", "Name one that `parkatlas backup` wrote.");
    }
  }

  private Path sumFile() {
    return path.resolveSibling(path.getFileName() + ".sha256");
  }

  private static Path draft(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
  }

  /** A copy that travelled without its sum is still looked through, collection by collection. */
  private void requireSum(Path copy) throws IOException {
    if (Files.exists(sumFile())) {
      String declared = Files.readString(sumFile()).split("\\s", 2)[0];
      String found = sha256(copy);
      if (!declared.equals(found)) {
        throw new InvalidInput(
            path.toString(),
            found,
            "does not have the SHA-256 that " + sumFile().getFileName() + " says",
            "It is damaged or not the file that was backed up; use another. Nothing was changed.");
      }
    }
  }

  /** Every page, and every collection by its hash. */
  private void requireWhole(Path file, String what) {
    List<String> wrong;
    try {
      Dialect dialect = new GeoPackage();
      wrong =
          Jdbi.create(readOnly(file))
              .withHandle(
                  handle ->
                      dialect.holdsStore(handle)
                          ? Damage.of(handle, tables(handle, dialect), true)
                          : List.of("there are no tables of this program in it"));
    } catch (JdbiException e) {
      wrong = List.of(Optional.ofNullable(e.getMessage()).orElse("it is no database"));
    }
    if (!wrong.isEmpty()) {
      throw new Unavailable(what + " (" + wrong.get(0) + "). Nothing was changed.", null);
    }
  }

  private Map<String, FeatureTable> tables(Handle handle, Dialect dialect) {
    Profile profile = choice.of(Ledger.definitions(handle));
    return Store.tables(profile.atlas().all(), dialect);
  }

  private static SQLiteDataSource readOnly(Path file) {
    SQLiteConfig settings = new SQLiteConfig();
    settings.setOpenMode(SQLiteOpenMode.READONLY);
    settings.resetOpenMode(SQLiteOpenMode.READWRITE);
    settings.resetOpenMode(SQLiteOpenMode.CREATE);
    SQLiteDataSource source = new SQLiteDataSource(settings);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  /**
   * Brings what stands in the write-ahead log into the old file before the new one takes its name:
   * a log would be taken for the new file's, and an end in between must not cost the old content.
   */
  private static void endLog(DataFolder folder, StoreConfig config) throws IOException {
    if (Files.exists(folder.log())) {
      try {
        // The last to close brings the log in and takes it away.
        Jdbi.create(Opening.sqlite(config, Duration.ZERO)).withHandle(Ledger::revision);
      } catch (JdbiException e) {
        // Damaged beyond reading, which is why it is replaced.
      }
      Files.deleteIfExists(folder.log());
    }
    Files.deleteIfExists(folder.sharedMemory());
  }

  private static void putInPlace(Path draft, Path file) throws IOException {
    try (FileChannel written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      written.force(true);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    new DataFolder(file.toAbsolutePath().getParent()).sync();
  }

  private static String sha256(Path file) throws IOException {
    MessageDigest digest = ContentHash.sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
