package org.parkatlas.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parkatlas.store.BackupFile;
import org.parkatlas.store.Store;
import org.parkatlas.store.StoreConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies the embedded store, also while it is served. */
@Command(
    name = "backup",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    description = {
      "Copy the embedded store into a new file, also while it is served or written.",
      "The copy is looked through; its SHA-256 is put beside it. For PostGIS use pg_dump."
    })
final class Backup implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Parameters(paramLabel = "FILE", description = "The copy to make, such as backup.gpkg.")
  private Path file;

  @Mixin private SettingsOptions options;

  @Override
  public Integer call() {
    StoreConfig config = Product.storeConfig(options.settings());
    try (Store store = Store.openExisting(config, Cities::keptOrShipped)) {
      String sum = new BackupFile(file.toAbsolutePath(), Cities::keptOrShipped).write(store);
      command
          .commandLine()
          .getOut()
          .printf("Backed up to %s and looked through, SHA-256 %s%n", file, sum);
    }
    return command.exitCodeOnSuccess();
  }
}
