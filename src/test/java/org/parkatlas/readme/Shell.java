package org.parkatlas.readme;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs commands with bash in a folder that shows the project's files, so that what a command writes
 * does not land in the project. Stricter than a person's shell: an HTTP error of curl and a failure
 * inside a pipe are failures.
 */
final class Shell {
  private static final int MINUTES = 3;
  private static final String JAR = "target/parkatlas.jar";

  /** curl's 23 and 141 are what a reader such as head that stops early causes. */
  private static final String REPORT_PIPE =
      """

      statuses=("${PIPESTATUS[@]}")
      last=${statuses[-1]}
      [ "$last" -eq 0 ] || exit "$last"
      for status in "${statuses[@]}"; do
        case $status in 0|23|141) ;; *) exit "$status" ;; esac
      done
      """;

  /**
   * @param output what it wrote to both streams
   */
  record Outcome(int exitCode, String output) {}

  private final Path folder;
  private final String baseUrl;
  private final Path dataDir;

  private Shell(Path folder, String baseUrl, Path dataDir) {
    this.folder = folder;
    this.baseUrl = baseUrl;
    this.dataDir = dataDir;
  }

  /**
   * @param folder an empty folder to work in
   * @param baseUrl stands in for {@code http://localhost:8080}
   * @param dataDir stands in for {@code data}
   */
  static Shell in(Path folder, Path project, String baseUrl, Path dataDir) throws IOException {
    try (Stream<Path> entries = Files.list(project)) {
      for (Path entry : entries.toList()) {
        if (!entry.endsWith("data")) {
          Files.createSymbolicLink(folder.resolve(entry.getFileName()), entry.toAbsolutePath());
        }
      }
    }
    Files.writeString(folder.resolve(".curlrc"), "fail\nmax-time = 60\n");
    return new Shell(folder, baseUrl, dataDir);
  }

  Outcome run(String command) throws IOException, InterruptedException {
    File output = Files.createTempFile(folder, "output", ".log").toFile();
    ProcessBuilder builder = new ProcessBuilder("bash", "-c", runnable(command) + REPORT_PIPE);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("PARKATLAS_"));
    environment.put("CURL_HOME", folder.toString());
    environment.put("PARKATLAS_DATA_DIR", dataDir.toString());
    builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output);
    Process process = builder.redirectInput(new File("/dev/null")).start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
      return new Outcome(-1, "It did not end within " + MINUTES + " minutes.");
    }
    return new Outcome(process.exitValue(), Files.readString(output.toPath()));
  }

  /** Before the first packaging the compiled classes stand in for the jar. */
  private String runnable(String command) {
    String local = command.replace("http://localhost:8080", baseUrl);
    if (Files.exists(folder.resolve(JAR))) {
      return local;
    }
    String classPath = System.getProperty("java.class.path");
    return local.replace("-jar " + JAR, "-cp '" + classPath + "' org.parkatlas.app.Main");
  }
}
