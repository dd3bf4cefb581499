package org.parkatlas.app;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole product with the shipped and the demonstration data, in this process: an embedded
 * database in a folder of its own, a free port. Started once for all tests that ask for it, stopped
 * when the tests end.
 */
public final class RunningServer {
  private static RunningServer started;

  private final Product product;
  private final Path dataDir;

  private RunningServer(Path dataDir) {
    this.dataDir = dataDir;
    Settings settings =
        new Settings(
            "127.0.0.1",
            0,
            dataDir,
            Optional.empty(),
            true,
            Optional.empty(),
            new Settings.TileBases(Optional.empty(), false, false),
            Reach.standard());
    product = new Product(settings);
    product.listen();
    product.load();
  }

  /** The one server, ready. */
  public static synchronized RunningServer get() {
    if (started == null) {
      started = start();
    }
    return started;
  }

  private static RunningServer start() {
    try {
      Path dataDir = Files.createTempDirectory("parkatlas-test");
      RunningServer server = new RunningServer(dataDir);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> server.stop(dataDir)));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void stop(Path dataDir) {
    product.close();
    try (Stream<Path> files = Files.walk(dataDir)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of its store. */
  public Path dataDir() {
    return dataDir;
  }

  /** Such as {@code http://127.0.0.1:40123}, without a slash at the end. */
  public String baseUrl() {
    return "http://127.0.0.1:" + product.port();
  }
}
