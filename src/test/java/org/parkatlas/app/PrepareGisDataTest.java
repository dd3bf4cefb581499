package org.parkatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code prepare-data} away from the source tree. */
class PrepareGisDataTest {
  @Test
  void a_folder_without_facts_is_refused(@TempDir Path folder) {
    Cli prepare = Cli.run("prepare-data", "--gis-data", folder);

    assertThat(prepare.code()).isEqualTo(1);
    assertThat(prepare.err()).contains(folder + " has no folder facts");
    assertThat(folder).isEmptyDirectory();
  }
}
