package org.parkatlas.app;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedExampleCityTest extends ExampleCityContract {
  @TempDir private static Path data;

  @Override
  CityServer startServer() {
    return CityServer.start(ExampleCity.SHIPPED, data);
  }

  @Override
  Cli check() {
    return Cli.run("check", "--data-dir=" + data);
  }
}
