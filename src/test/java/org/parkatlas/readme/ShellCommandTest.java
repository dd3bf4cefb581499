package org.parkatlas.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellCommandTest {
  @Test
  void only_blocks_marked_sh_are_commands_and_comments_are_not() {
    String text =
        """
        Text
        ```sh
        # a comment

        echo one
        ```
        ```json
        {"echo": "two"}
        ```
        """;

    assertThat(commands(text)).containsExactly(new ShellCommand(5, "echo one"));
  }

  @Test
  void a_command_goes_on_over_lines() {
    String text =
        """
        ```sh
        curl -s \\
          http://localhost:8080/api |
          head -c 10
        curl -d '{
          "a": 1}' http://localhost:8080/api
        cat > points.csv <<'END'
        id,lon,lat

        END
        echo last
        ```
        """;

    assertThat(commands(text)).extracting(ShellCommand::line).containsExactly(2, 5, 7, 11);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java -jar target/parkatlas.jar",
        "java -jar target/parkatlas.jar serve --port 9000",
        "PARKATLAS_PORT=9000 java -jar target/parkatlas.jar --demo false  # another port"
      })
  void a_command_that_serves_would_not_end(String command) {
    assertThat(new ShellCommand(1, command).isServe()).isTrue();
  }

  @Test
  void a_command_that_serves_is_asked_for_its_options() {
    String text = "java -jar target/parkatlas.jar --port=9000 --data-dir my--data # not --this";

    assertThat(new ShellCommand(1, text).options()).containsExactly("--port", "--data-dir");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java -jar target/parkatlas.jar --help",
        "java -jar target/parkatlas.jar serve --help",
        "java -jar target/parkatlas.jar join points.csv --level district"
      })
  void the_other_commands_of_the_jar_end(String command) {
    assertThat(new ShellCommand(1, command).isServe()).isFalse();
  }

  @Test
  void make_is_asked_for_its_targets_without_variables() {
    ShellCommand command = new ShellCommand(1, "make run PARKATLAS_PORT=9000   # and Ctrl-C");

    assertThat(command.isMake()).isTrue();
    assertThat(command.makeTargets()).containsExactly("run");
    assertThat(new ShellCommand(1, "make").makeTargets()).isEmpty();
    assertThat(new ShellCommand(1, "makeinfo x").isMake()).isFalse();
  }

  private static List<ShellCommand> commands(String text) {
    return ShellCommand.of(Markdown.of(Path.of("x.md"), text.lines().toList()));
  }
}
