package org.parkatlas.app;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves until the process is told to stop (Ctrl-C). */
@Command(
    name = "serve",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    description = "Serve the map and the API. This is what happens without a command.")
final class Serve implements Callable<Integer> {
  private static final double MS_PER_S = 1000;

  @Mixin private SettingsOptions options;
  @Spec private CommandSpec command;

  @Override
  public Integer call() throws InterruptedException {
    try (Product product = new Product(options.settings())) {
      Thread stop = new Thread(product::close, "stop");
      Runtime.getRuntime().addShutdownHook(stop);
      try {
        serve(product);
      } catch (RuntimeException e) {
        if (!product.isClosing()) {
          throw e;
        } // else it was stopped while loading, and the store closed under it
      }
    }
    return command.exitCodeOnSuccess();
  }

  private void serve(Product product) throws InterruptedException {
    product.listen();
    say("Listening at http://localhost:%d, loading the data …".formatted(product.port()));
    product.load();
    say(
        "ParkAtlas is ready at http://localhost:%d after %.1f s. Ctrl-C stops it."
            .formatted(product.port(), uptime().toMillis() / MS_PER_S));
    product.awaitClose();
  }

  private void say(String line) {
    command.commandLine().getOut().println(line);
    command.commandLine().getOut().flush();
  }

  /** Since Java started, by its own clock: the system's idea of it can be off by a second. */
  private static Duration uptime() {
    return Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
  }
}
