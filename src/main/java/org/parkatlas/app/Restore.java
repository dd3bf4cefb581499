package org.parkatlas.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parkatlas.store.BackupFile;
import org.parkatlas.store.StoreConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a backup in the place of the embedded store. */
@Command(
    name = "restore",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    description = {
      "Put a backup into the data folder, whole or not at all. Stop the server first.",
      "The backup is looked through before; where it is damaged, nothing changes."
    })
final class Restore implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Parameters(paramLabel = "FILE", description = "What `parkatlas backup` wrote.")
  private Path file;

  @Option(
      names = "--force",
      description = "Also if the data folder holds a store, which is gone then.")
  private boolean force;

  @Mixin private SettingsOptions options;

  @Override
  public Integer call() {
    StoreConfig config = Product.storeConfig(options.settings());
    new BackupFile(file.toAbsolutePath(), Cities::keptOrShipped).restore(config, force);
    command.commandLine().getOut().printf("Restored from %s. %s is ready.%n", file, config);
    return command.exitCodeOnSuccess();
  }
}
