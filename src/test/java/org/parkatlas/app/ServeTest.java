package org.parkatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve} as a process: how it starts, stops, and what keeps it from starting. */
class ServeTest {
  private static final String[] SMALL = {"PARKATLAS_DEMO=false", "PARKATLAS_PORT=0"};
  private static final int STOPPED_BY_SIGTERM = 143;

  private static final String POLICY =
      "id,title,titleEn,number,issuer,date,coverage,sections,notes,source,sourceSection,sourceYear,quality\n"
          + "p,甲,,,,,,,,s,,,official\n";

  @TempDir Path folder;

  @Test
  void it_stops_cleanly_and_the_next_start_finds_its_data() throws Exception {
    try (Program first = serve("PARKATLAS_DATA_DIR=data")) {
      first.awaitSaying("is ready at http://localhost:");
      assertThat(first.said()).contains("First start: loading the shipped data");
      first.stop();
      assertThat(first.exitCode()).isEqualTo(STOPPED_BY_SIGTERM);
    }
    try (Program second = serve("PARKATLAS_DATA_DIR=data")) {
      second.awaitSaying("is ready at http://localhost:");
      assertThat(second.said()).doesNotContain("loading the shipped data");
    }
  }

  @Test
  void an_import_is_served_within_seconds_by_the_server_that_runs() throws Exception {
    try (Program server = serve("PARKATLAS_DATA_DIR=data")) {
      server.awaitSaying("is ready at");
      Cli imported =
          Cli.run(
              "import",
              Files.writeString(folder.resolve("policies.csv"), POLICY),
              "--collection=policies",
              "--origin=a list",
              "--licence=CC0-1.0",
              "--date=2026-01-31",
              "--data-dir=" + folder.resolve("data"));
      assertThat(imported.code()).as(imported.err()).isZero();
      server.awaitSaying("Serving revision 2");
    }
  }

  @Test
  void a_port_in_use_is_named_and_nothing_is_loaded() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        Program serve =
            Program.start(
                folder, "PARKATLAS_DEMO=false", "serve", "--port=" + taken.getLocalPort())) {
      assertThat(serve.exitCode()).isEqualTo(1);
      assertThat(serve.said())
          .contains("PARKATLAS_PORT cannot be listened on", "" + taken.getLocalPort())
          .doesNotContain("\tat ");
    }
  }

  /**
   * A file stands where the directory should be: tests may run as root, whom a read-only directory
   * would not stop.
   */
  @Test
  void a_data_directory_that_cannot_be_written_is_named() throws Exception {
    Path file = Files.writeString(folder.resolve("data"), "not a directory");
    try (Program serve = serve("PARKATLAS_DATA_DIR=data")) {
      assertThat(serve.exitCode()).isEqualTo(1);
      assertThat(serve.said()).contains(file + " cannot be written").doesNotContain("\tat ");
    }
  }

  /** The kernel's own folder, in which nobody can make files. */
  @Test
  void a_read_only_place_for_the_data_directory_is_named() throws Exception {
    try (Program serve = serve("PARKATLAS_DATA_DIR=/proc/parkatlas")) {
      assertThat(serve.exitCode()).isEqualTo(1);
      assertThat(serve.said()).contains("/proc/parkatlas cannot be written");
    }
  }

  private Program serve(String setting) throws IOException {
    return Program.start(folder, SMALL[0], SMALL[1], setting, "serve");
  }
}
