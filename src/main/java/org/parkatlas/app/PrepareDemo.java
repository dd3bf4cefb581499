package org.parkatlas.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parkatlas.ingest.Ingest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the demonstration data package. The build does it. */
@Command(
    name = "prepare-demo",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    description = "Make the synthetic demonstration data: files and a list of them, in a folder.")
final class PrepareDemo implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Parameters(paramLabel = "FOLDER", description = "Made if it is missing.")
  private Path folder;

  @Override
  public Integer call() {
    Demonstration.write(folder, Ingest.intakes(Cities.shipped()));
    command.commandLine().getOut().println("Wrote the demonstration data into " + folder);
    return command.exitCodeOnSuccess();
  }
}
