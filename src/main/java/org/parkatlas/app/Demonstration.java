package org.parkatlas.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.parkatlas.ingest.DataPackage;
import org.parkatlas.ingest.Intake;
import org.parkatlas.ingest.KnownPlaces;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;
import org.parkatlas.shanghai.demo.DemoPackage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The demonstration data: a data package that the build leaves beside the program, in {@code demo/}
 * as the libraries are in {@code lib/}.
 */
final class Demonstration {
  private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
  private static final String FOLDER = "demo";

  private Demonstration() {}

  /**
   * Reads the package. If there is none it is made first, in a folder that does not stay.
   *
   * @param real the city's own data
   */
  static List<Intake> intakes(List<Intake> real) {
    return intakes(real, besideProgram());
  }

  static List<Intake> intakes(List<Intake> real, Path beside) {
    KnownPlaces known = KnownPlaces.of(Shanghai.ATLAS, real);
    if (Files.isRegularFile(beside.resolve(DataPackage.LIST))) {
      return DataPackage.in(beside).intakes(known);
    }
    LOG.info("No demonstration data in {}: making it", beside);
    return made(real, known);
  }

  private static List<Intake> made(List<Intake> real, KnownPlaces known) {
    try {
      Path folder = Files.createTempDirectory("parkatlas-demo");
      try {
        write(folder, real);
        return DataPackage.in(folder).intakes(known);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Makes the package.
   *
   * @param real the city's own data, which it is made of
   */
  static void write(Path folder, List<Intake> real) {
    DemoPackage.write(folder, features(real, Shanghai.DISTRICTS), features(real, Shanghai.PARKS));
  }

  private static List<Feature> features(List<Intake> intakes, CollectionDef def) {
    return intakes.stream()
        .map(Intake::batch)
        .filter(batch -> batch.def().equals(def))
        .flatMap(batch -> batch.features().stream())
        .toList();
  }

  /** The program is a jar, or a folder of classes. */
  private static Path besideProgram() {
    try {
      var program = Demonstration.class.getProtectionDomain().getCodeSource().getLocation();
      return Path.of(program.toURI()).resolveSibling(FOLDER);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own place is no URI", e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
