package org.parkatlas.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.parkatlas.store.ImportRun;
import org.parkatlas.store.Store;
import org.parkatlas.store.StoreConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what is in the store, and whether it is as it must be. */
@Command(
    name = "check",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    description =
        "List what is in the store and check it again; exit code 1 if something is wrong.")
final class Check implements Callable<Integer> {
  @Mixin private SettingsOptions options;
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    StoreConfig config = Product.storeConfig(options.settings());
    PrintWriter out = command.commandLine().getOut();
    try (Store store = Store.openExisting(config, Cities::keptOrShipped)) {
      list(store, out);
      List<String> wrong = Invariants.broken(store);
      wrong.forEach(line -> out.println("WRONG " + line));
      if (wrong.isEmpty()) {
        out.println("Everything is as it must be.");
      }
      return wrong.isEmpty() ? command.exitCodeOnSuccess() : command.exitCodeOnExecutionException();
    }
  }

  private static void list(Store store, PrintWriter out) {
    out.println("Revision " + store.revision());
    for (ImportRun run : store.importRuns()) {
      out.printf(
          "%-18s %7d rows  %s%s, %s, imported %s%n",
          run.collection(),
          run.rows(),
          run.synthetic() ? "SYNTHETIC, " : "",
          run.file(),
          run.licence(),
          run.importedAt());
    }
  }
}
