package org.parkatlas.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs a program to its end, in a folder that is its home too, so that it has no settings, no cache
 * and nowhere else to write. Requests to other hosts than this one are sent to a dead end.
 */
final class Tool {
  private static final int MOST_SECONDS = 120;
  private static final String DEAD_END = "http://127.0.0.1:9";
  private static final String ONLY_HERE = "127.0.0.1,localhost";

  /**
   * @param output what it wrote to both streams
   */
  record Outcome(int exitCode, String output) {}

  private Tool() {}

  /** What it wrote to both streams; it must end well and in time. */
  static String run(Path home, List<String> command) {
    Outcome outcome = outcome(home, "", command);
    assertThat(outcome.exitCode()).as("%s%n%s", command, outcome.output()).isZero();
    return outcome.output();
  }

  /**
   * @param input what it reads from its standard input
   */
  static Outcome outcome(Path home, String input, List<String> command) {
    try {
      Path in = Files.writeString(Files.createTempFile(home, "input", ".txt"), input);
      File out = Files.createTempFile(home, "output", ".log").toFile();
      ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
      settle(builder.environment(), home);
      builder.redirectInput(in.toFile()).redirectErrorStream(true).redirectOutput(out);
      int exitCode = await(start(builder), command, out);
      return new Outcome(exitCode, Files.readString(out.toPath()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void settle(Map<String, String> environment, Path home) {
    environment
        .keySet()
        .removeIf(name -> name.matches("(?i)(GDAL|OGR|CPL|QGIS|PYTHON).*|.*_proxy"));
    environment.put("HOME", home.toString());
    environment.put("XDG_RUNTIME_DIR", home.toString());
    environment.put("LANG", "C.UTF-8");
    environment.put("QT_QPA_PLATFORM", "offscreen");
    environment.put("PYTHONDONTWRITEBYTECODE", "1");
    for (String proxy : List.of("http_proxy", "https_proxy")) {
      environment.put(proxy, DEAD_END);
    }
    environment.put("no_proxy", ONLY_HERE);
    environment.put("NO_PROXY", ONLY_HERE);
  }

  private static Process start(ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new IllegalStateException(
          builder.command().get(0) + " does not start. Run: .ci/install-deps test", e);
    }
  }

  private static int await(Process process, List<String> command, File out) throws IOException {
    try {
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        throw new AssertionError(
            "%s did not end within %d s, and wrote: %s"
                .formatted(command, MOST_SECONDS, Files.readString(out.toPath())));
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
