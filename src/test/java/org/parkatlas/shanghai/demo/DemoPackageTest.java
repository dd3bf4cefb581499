package org.parkatlas.shanghai.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;
import org.parkatlas.source.DataSets;
import org.parkatlas.source.ReadResult;

/** The files of the demonstration data, read by those who read a stranger's. */
class DemoPackageTest {
  @TempDir static Path folder;

  @BeforeAll
  static void the_package() {
    DemoPackage.write(folder, ShippedShapes.DISTRICTS, ShippedShapes.PARKS);
  }

  @Test
  void read_back_they_are_the_generated_data_to_the_cent_and_the_corner() throws IOException {
    assertThat(read(Shanghai.ENTERPRISES)).isEqualTo(ShippedShapes.DEMO.enterprises());
    assertThat(read(Shanghai.PARCELS)).isEqualTo(ShippedShapes.DEMO.parcels());
    assertThat(read(Shanghai.OUTPUTS)).isEqualTo(ShippedShapes.DEMO.outputFeatures());
  }

  @Test
  void the_list_counts_their_rows_and_says_that_they_are_synthetic() throws IOException {
    assertThat(sets().stream().collect(Collectors.toMap(DataSet::collection, DataSet::rows)))
        .isEqualTo(Map.of("enterprises", 9_000L, "parcels", 21_099L, "outputs", 72_144L));
    assertThat(sets()).allMatch(DataSet::synthetic).allMatch(set -> set.quality() == null);
    assertThat(Files.readString(folder.resolve("datasets.json"))).doesNotContain("quality");
  }

  @Test
  void the_same_bytes_are_written_again(@TempDir Path other) throws IOException {
    DemoPackage.write(other, ShippedShapes.DISTRICTS, ShippedShapes.PARKS);

    assertThat(names(other)).isEqualTo(names(folder)).hasSize(4);
    for (String name : names(folder)) {
      assertThat(Files.mismatch(other.resolve(name), folder.resolve(name))).as(name).isEqualTo(-1);
    }
  }

  private static List<Feature> read(CollectionDef def) throws IOException {
    DataSet set =
        sets().stream().filter(s -> s.collection().equals(def.id())).findFirst().orElseThrow();
    try (InputStream in = Files.newInputStream(folder.resolve(set.file()))) {
      ReadResult read = DataSets.read(def, Shanghai.AROUND, set, in);
      assertThat(read.rejects()).isEmpty();
      return read.features();
    }
  }

  private static List<DataSet> sets() throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve("datasets.json"))) {
      return DataSets.list("datasets.json", in);
    }
  }

  private static List<String> names(Path where) throws IOException {
    try (Stream<Path> files = Files.list(where)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
