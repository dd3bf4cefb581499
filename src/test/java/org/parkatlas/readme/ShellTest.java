package org.parkatlas.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellTest {
  @TempDir private Path folder;
  private Path project;
  private Shell shell;

  @BeforeEach
  void make_a_project_with_one_file() throws Exception {
    project = Files.createDirectory(folder.resolve("project"));
    Files.writeString(project.resolve("parks.csv"), "id\n");
    Path work = Files.createDirectory(folder.resolve("work"));
    shell = Shell.in(work, project, "http://localhost:1", work.resolve("data"));
  }

  @Test
  void a_command_sees_the_files_of_the_project() throws Exception {
    assertThat(shell.run("cat parks.csv")).isEqualTo(new Shell.Outcome(0, "id\n"));
  }

  @Test
  void what_a_command_writes_does_not_land_in_the_project() throws Exception {
    assertThat(shell.run("echo x > new.txt").exitCode()).isZero();
    assertThat(shell.run("cat new.txt").output()).isEqualTo("x\n");
    assertThat(project.resolve("new.txt")).doesNotExist();
  }

  @Test
  void a_failure_inside_a_pipe_is_a_failure_but_a_reader_may_stop_early() throws Exception {
    assertThat(shell.run("false | cat").exitCode()).isEqualTo(1);
    assertThat(shell.run("yes | head -n 1")).isEqualTo(new Shell.Outcome(0, "y\n"));
  }

  @Test
  void the_servers_address_stands_in_for_the_one_in_the_text() throws Exception {
    assertThat(shell.run("echo http://localhost:8080/api").output())
        .isEqualTo("http://localhost:1/api\n");
    assertThat(shell.run("curl -s http://localhost:8080/api").exitCode()).isNotZero();
  }
}
