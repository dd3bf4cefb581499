package org.parkatlas.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serve the map and the API.")
final class Serve implements Callable<Integer> {
  @Mixin private SettingsOptions options;

  @Override
  public Integer call() {
    options.settings();
    return 0;
  }
}
