package org.parkatlas.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The program in a process of its own, for what only a process shows: exit codes, locks, signals.
 */
final class Program implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final long BETWEEN_LOOKS_MS = 100;

  private final Process process;
  private final Path log;

  private Program(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * @param folder where it runs; what it says is kept in it
   * @param words settings of the environment, as {@code NAME=value}, and then the command line
   */
  static Program start(Path folder, String... words) throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-cp", System.getProperty("java.class.path")));
    line.add("org.parkatlas.app.Main");
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().keySet().removeIf(name -> name.startsWith("PARKATLAS_"));
    for (String word : words) {
      if (word.matches("[A-Z_]+=.*")) {
        builder.environment().put(word.split("=", 2)[0], word.split("=", 2)[1]);
      } else {
        line.add(word);
      }
    }
    Path log = Files.createTempFile(folder, "said", ".log");
    builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
    return new Program(builder.start(), log);
  }

  /** Everything it has written to stdout and stderr. */
  String said() throws IOException {
    return Files.readString(log);
  }

  void awaitSaying(String words) throws IOException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!said().contains(words)) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        throw new AssertionError("It never said “" + words + "”, but:\n" + said());
      }
      Thread.sleep(BETWEEN_LOOKS_MS);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  /** Waits for its end. */
  int exitCode() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("It did not end");
    }
    return process.exitValue();
  }

  /** As Ctrl-C does, but for the number of the signal: SIGTERM. */
  void stop() {
    process.destroy();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }
}
