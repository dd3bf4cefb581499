package org.parkatlas.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Debian's PostgreSQL programs, run as a user that PostgreSQL accepts: it refuses root, so root
 * becomes {@code postgres}.
 *
 * @param folder such as {@code /usr/lib/postgresql/15/bin}
 */
record PostgresBinaries(Path folder) {
  static final String HOW_TO_INSTALL = " Run “make test-deps”, which installs what the tests need.";
  private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
  private static final boolean ROOT = "root".equals(System.getProperty("user.name"));
  private static final long TIMEOUT_SECONDS = 60;

  /** The newest installed version. */
  static PostgresBinaries find() throws IOException {
    if (Files.isDirectory(INSTALLED)) {
      try (Stream<Path> versions = Files.list(INSTALLED)) {
        return versions
            .map(version -> version.resolve("bin"))
            .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
            .max(Comparator.comparingInt(PostgresBinaries::version))
            .map(PostgresBinaries::new)
            .orElseThrow(PostgresBinaries::missing);
      }
    }
    throw missing();
  }

  private static int version(Path bin) {
    return Integer.parseInt(bin.getParent().getFileName().toString());
  }

  private static IllegalStateException missing() {
    return new IllegalStateException(
        "PostgreSQL is not installed: there is no initdb under "
            + INSTALLED
            + "/*/bin."
            + HOW_TO_INSTALL);
  }

  /** Gives a file to the user that {@link #run} becomes. */
  static void handOver(Path path) throws IOException {
    if (ROOT) {
      var users = path.getFileSystem().getUserPrincipalLookupService();
      Files.setOwner(path, users.lookupPrincipalByName("postgres"));
    }
  }

  /** Runs a program to its end; its output goes to the log. */
  void run(Path log, String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (ROOT) {
      command.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    command.add(folder.resolve(program).toString());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .directory(log.getParent().toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    if (exitCode(process) != 0) {
      throw new IllegalStateException(
          program + " failed:\n" + String.join(" ", command) + "\n" + Files.readString(log));
    }
  }

  private static int exitCode(Process process) throws IOException {
    try {
      if (process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
      process.destroyForcibly();
      throw new IOException("still running after " + TIMEOUT_SECONDS + " s");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
