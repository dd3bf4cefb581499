package org.parkatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.ingest.DataPackage;
import org.parkatlas.ingest.Ingest;
import org.parkatlas.ingest.Intake;
import org.parkatlas.model.DataSet;
import org.parkatlas.store.Batch;

/** The package that {@code prepare-demo} makes, as the build runs it, and a start without it. */
class DemonstrationTest {
  @TempDir Path folder;

  @Test
  void a_program_without_its_package_makes_what_the_build_makes() {
    Path beside = folder.resolve("target/demo");
    Cli prepare = Cli.run("prepare-demo", beside);
    assertThat(prepare.code()).as(prepare.err()).isZero();
    assertThat(DataPackage.in(beside).dataSets())
        .extracting(DataSet::collection)
        .containsExactly("enterprises", "parcels", "outputs");

    List<Intake> real = Ingest.intakes(Cities.shipped());
    List<Intake> read = Demonstration.intakes(real, beside);
    List<Intake> made = Demonstration.intakes(real, folder.resolve("nowhere"));

    assertThat(batches(made)).isEqualTo(batches(read));
    assertThat(made)
        .extracting(Intake::report)
        .isEqualTo(read.stream().map(Intake::report).toList());
    assertThat(Files.exists(folder.resolve("nowhere"))).isFalse();
  }

  private static List<Batch> batches(List<Intake> intakes) {
    return intakes.stream().map(Intake::batch).toList();
  }
}
