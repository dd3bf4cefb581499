package org.parkatlas.shanghai.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrepareDataTest {
  private static final List<String> MADE =
      List.of(
          "parks.geojson",
          "new-towns.geojson",
          "layout-zones.geojson",
          "strategic-areas.geojson",
          "development-zones.geojson",
          "transport-nodes.geojson",
          "base.geojson",
          "published-figures.csv",
          "indicator-progress.csv",
          "sites.csv",
          "rules.csv",
          "datasets.json");

  @Test
  void the_shipped_files_are_what_the_program_makes_of_the_inputs_byte_for_byte(@TempDir Path root)
      throws IOException {
    Path copy = root.resolve("gis-data");
    copyTree(Shipped.GIS_DATA, copy);
    copyTree(Path.of("seeds"), root.resolve("seeds"));
    for (String file : MADE) {
      Files.delete(copy.resolve(file));
    }
    PrepareData.run(copy);
    for (String file : MADE) {
      assertThat(copy.resolve(file)).hasSameTextualContentAs(Shipped.GIS_DATA.resolve(file));
      assertThat(copy.resolve(file)).hasSameBinaryContentAs(Shipped.GIS_DATA.resolve(file));
    }
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
