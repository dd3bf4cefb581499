package org.parkatlas.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.app.RunningServer;

/** Runs every command of {@code README.md} against a running product. */
class ReadmeCommandsTest {
  private static final List<ShellCommand> COMMANDS =
      ShellCommand.of(Markdown.read(Path.of("README.md")));

  @TempDir private static Path folder;
  private static Shell shell;

  @BeforeAll
  static void open_a_shell_that_reaches_the_product() throws IOException {
    shell =
        Shell.in(folder, Path.of(""), RunningServer.get().baseUrl(), RunningServer.get().dataDir());
  }

  @Test
  void the_readme_starts_with_the_two_commands() {
    assertThat(COMMANDS).extracting(ShellCommand::withoutComment).contains("make run", "make test");
  }

  @TestFactory
  Stream<DynamicTest> every_command_works() {
    return COMMANDS.stream()
        .map(c -> DynamicTest.dynamicTest("line " + c.line() + ": " + c.text(), () -> check(c)));
  }

  private static void check(ShellCommand command) throws IOException, InterruptedException {
    if (command.isMake()) {
      assertThat(makefileTargets()).containsAll(command.makeTargets());
    } else if (command.isServe()) {
      // picocli forgives a wrong option beside --help, so the options are looked up in it
      String help = succeeds("java -jar target/parkatlas.jar serve --help");
      assertThat(command.options()).allMatch(help::contains);
    } else {
      succeeds(command.text());
    }
  }

  private static String succeeds(String command) throws IOException, InterruptedException {
    Shell.Outcome outcome = shell.run(command);
    assertThat(outcome.exitCode()).as("%s%n%s", command, outcome.output()).isZero();
    return outcome.output();
  }

  private static List<String> makefileTargets() throws IOException {
    return Pattern.compile("(?m)^([a-z][a-z0-9-]*):")
        .matcher(Files.readString(Path.of("Makefile")))
        .results()
        .map((MatchResult target) -> target.group(1))
        .toList();
  }
}
