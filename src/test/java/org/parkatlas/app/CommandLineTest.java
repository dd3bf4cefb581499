package org.parkatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line: help, settings and the exit codes of what cannot be understood. */
class CommandLineTest {
  @ParameterizedTest
  @CsvSource({
    "PARKATLAS_PORT, 8080",
    "PARKATLAS_HOST, 127.0.0.1",
    "PARKATLAS_DATA_DIR, data",
    "PARKATLAS_DEMO, true",
    "PARKATLAS_DB_URL, PostGIS",
    "PARKATLAS_DB_USER, PostGIS",
    "PARKATLAS_DB_PASSWORD, PostGIS",
    "PARKATLAS_TIANDITU_KEY, Tianditu",
    "PARKATLAS_GAODE, false",
    "PARKATLAS_OSM, false",
    "PARKATLAS_DB_WAIT, 60",
    "PARKATLAS_ALLOWED_HOSTS, 421",
    "PARKATLAS_TRUSTED_PROXIES, X-Forwarded-For",
    "PARKATLAS_FRAME_ANCESTORS, self"
  })
  void help_shows_each_setting_with_its_default(String variable, String word) {
    Cli help = Cli.run("--help");

    assertThat(help.code()).isZero();
    assertThat(help.out().substring(help.out().indexOf(variable))).contains(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serve",
        "join",
        "import",
        "check",
        "backup",
        "restore",
        "prepare-data",
        "prepare-demo"
      })
  void each_command_has_help(String command) {
    assertThat(Cli.run("--help").out()).contains("\n  " + command + " ");
    assertThat(Cli.run(command, "--help").out()).startsWith("Usage: parkatlas " + command);
  }

  @Test
  void the_version_is_named() {
    assertThat(Cli.run("--version").out()).startsWith("ParkAtlas ");
  }

  @ParameterizedTest
  @CsvSource({
    "--port, 70000, PARKATLAS_PORT is not a port",
    "--port, http, PARKATLAS_PORT",
    "--demo, maybe, PARKATLAS_DEMO",
    "--host, ' ', PARKATLAS_HOST is empty",
    "--db-url, jdbc:mysql://x, PARKATLAS_DB_URL is not a PostgreSQL JDBC address",
    "--tianditu-key, a/b, PARKATLAS_TIANDITU_KEY has signs that no key has",
    "--db-wait, soon, PARKATLAS_DB_WAIT",
    "--public-url, https://user@map.example.cn, PARKATLAS_PUBLIC_URL is not a scheme and a host",
    "--allowed-hosts, 'map.example.cn,http://x', PARKATLAS_ALLOWED_HOSTS is not",
    "--trusted-proxies, '10.0.0.0/8 proxy.example.cn', PARKATLAS_TRUSTED_PROXIES is not",
    "--frame-ancestors, 'self; script-src *', PARKATLAS_FRAME_ANCESTORS is not"
  })
  void a_setting_that_cannot_be_used_is_named_and_ends_with_2(
      String option, String value, String message) {
    Cli serve = Cli.run(option, value);

    assertThat(serve.code()).isEqualTo(2);
    assertThat(serve.err()).contains(message).doesNotContain("\tat ");
  }

  @Test
  void an_unknown_command_ends_with_2() {
    Cli unknown = Cli.run("fly");

    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("'fly'").contains("--help");
  }

  @Test
  void a_setting_comes_from_the_environment_unless_the_line_gives_it(@TempDir Path folder)
      throws Exception {
    Program wrong = Program.start(folder, "PARKATLAS_PORT=70000", "serve");
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.said()).contains("PARKATLAS_PORT is not a port (got “70000”)");

    Program help = Program.start(folder, "PARKATLAS_PORT=70000", "serve", "--port=0", "--help");
    assertThat(help.exitCode()).isZero();
  }
}
